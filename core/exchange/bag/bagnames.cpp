// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bag/bagnames.h"

#include <algorithm>
#include <QList>

namespace tally::exchange
{

namespace
{

constexpr qsizetype maxNameBytes = 200;
constexpr qsizetype maxLevels = 6;

bool isAllowed(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '_' ||
           c == '/' || c == '-';
}

bool isPath(const QByteArray &name)
{
    if (name.size() > maxNameBytes || !std::all_of(name.begin(), name.end(), isAllowed))
        return false;
    const QList<QByteArray> segments = name.split('/');
    return segments.size() <= maxLevels && std::none_of(segments.begin(), segments.end(), [](const QByteArray &s) {
               return s.isEmpty() || s == "." || s == "..";
           });
}

tl::unexpected<Error> badName(const QByteArray &name, const QString &why)
{
    return refused("bundle.names",
                   QT_TRANSLATE_NOOP("Error",
                                     "The bundle holds a file under a name that is not allowed: “%1”. Nothing was "
                                     "taken from it."),
                   {QString::fromUtf8(name.left(maxNameBytes))}, why);
}

} // namespace

Outcome BagNames::add(const QByteArray &name)
{
    if (!isPath(name))
        return badName(name, QStringLiteral("characters, length, levels or segments"));
    const QByteArray folded = name.toLower();
    if (!m_files.insert(folded).second || m_folders.count(folded) != 0)
        return badName(name, QStringLiteral("the name is there twice"));
    for (qsizetype slash = folded.indexOf('/'); slash >= 0; slash = folded.indexOf('/', slash + 1)) {
        const QByteArray folder = folded.left(slash);
        if (m_files.count(folder) != 0)
            return badName(name, QStringLiteral("a file is also a folder"));
        m_folders.insert(folder);
    }
    return {};
}

} // namespace tally::exchange

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/languages.h"

#include <algorithm>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace tally::ui
{
namespace
{

QString prefix()
{
    return QStringLiteral("tallystick_");
}

} // namespace

QStringList installedLanguages(const QStringList &folders)
{
    QStringList codes{QStringLiteral("en")};
    for (const QString &folder : folders) {
        for (const QFileInfo &file : QDir(folder).entryInfoList({prefix() + QStringLiteral("*.qm")}, QDir::Files)) {
            const QString code = file.completeBaseName().mid(prefix().size());
            if (QLocale(code).language() != QLocale::C && !codes.contains(code))
                codes.append(code);
        }
    }
    std::sort(codes.begin(), codes.end(), [](const QString &a, const QString &b) {
        return languageName(a).localeAwareCompare(languageName(b)) < 0;
    });
    return codes;
}

QString languageName(const QString &code)
{
    if (code == QLatin1String("en"))
        return QStringLiteral("English"); // QLocale would add a country
    QString name = QLocale(code).nativeLanguageName();
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    return name.isEmpty() ? code : name;
}

} // namespace tally::ui

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/highwater.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace tally::book
{

namespace
{

QString fileFor(const QString &folder, const QString &origin)
{
    return folder + u'/' + QString(origin).replace(u'/', u'_') + QStringLiteral(".mark");
}

} // namespace

QString HighWater::toText() const
{
    return QString::number(size) + u' ' + QString::fromLatin1(root.base64());
}

std::optional<HighWater> HighWater::parse(const QString &text)
{
    const QStringList fields = text.split(u' ');
    if (fields.size() != 2)
        return std::nullopt;
    bool isNumber = false;
    const qlonglong size = fields.at(0).toLongLong(&isNumber);
    const QByteArray bytes = QByteArray::fromBase64(fields.at(1).toLatin1());
    const auto root = Digest::fromBytes({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    if (!isNumber || size < 0 || !root)
        return std::nullopt;
    return HighWater{size, *root};
}

std::optional<HighWater> loadHighWater(const QString &folder, const QString &origin)
{
    QFile file(fileFor(folder, origin));
    if (folder.isEmpty() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return HighWater::parse(QString::fromLatin1(file.read(256)).trimmed());
}

Outcome saveHighWater(const QString &folder, const QString &origin, const HighWater &mark)
{
    if (folder.isEmpty())
        return {};
    QDir().mkpath(folder);
    QSaveFile file(fileFor(folder, origin));
    const QByteArray line = mark.toText().toLatin1() + '\n';
    if (!file.open(QIODevice::WriteOnly) || file.write(line) != line.size() || !file.commit())
        return failed(
            "mark.write",
            QT_TRANSLATE_NOOP(
                "Error",
                "The note of how far this desk has come could not be written to %1. The book itself is saved."),
            {folder}, file.errorString());
    return {};
}

} // namespace tally::book

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bundlename.h"

#include <QFileInfo>

namespace tally::exchange
{

namespace
{

constexpr qsizetype maxSlug = 40;

QString slug(const QString &name)
{
    QString text;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toLower()) {
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (plain)
            text += c;
        else if (!c.isMark() && !text.isEmpty() && !text.endsWith(u'-'))
            text += u'-';
    }
    text.truncate(maxSlug);
    while (text.endsWith(u'-'))
        text.chop(1);
    return text.isEmpty() ? QStringLiteral("book") : text;
}

} // namespace

QString bundleName(const journal::BookIdentity &book, LogNo desk, const QDateTime &madeAt)
{
    return slug(book.name) + u'_' + book.id8() + u'_' + desk.deskName() + u'_' +
           madeAt.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
}

QString freeBundlePath(const QDir &folder, const QString &name)
{
    for (int n = 1;; ++n) {
        const QString path = folder.filePath(name + u'_' + QString::number(n) + u".tally");
        if (!QFileInfo::exists(path))
            return path;
    }
}

} // namespace tally::exchange

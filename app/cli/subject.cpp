// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/subject.h"

#include "core/resources/recall.h"

#include <QCoreApplication>

namespace tally::cli
{

Result<RecordKey> subjectOf(book::Book &book, const QString &what)
{
    TALLY_TRY(const RecordKey known, book.records().resolve(what));
    if (known)
        return known;
    const resources::RecallQuery coded(book.database(), book.records(), book.resources(), book.journal().books());
    TALLY_TRY(const auto named, coded.named(what));
    if (named.size() == 1)
        return named.front();
    QStringList ids;
    for (const RecordKey key : named)
        ids.append(toText(key));
    if (!named.empty())
        return refused("recall.ambiguous", QT_TRANSLATE_NOOP("Error", "“%1” may be any of %2. Name one by its id."),
                       {what, ids.join(QStringLiteral(", "))});
    return refused("record.notFound", QT_TRANSLATE_NOOP("Error", "This book holds no record %1."), {what});
}

} // namespace tally::cli

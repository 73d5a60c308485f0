// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/recentlines.h"

#include "ui/common/entrywords.h"
#include "ui/common/figures.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace tally::ui
{
namespace
{

QString say(const char *text)
{
    return QCoreApplication::translate("Today", text);
}

QString dayTitle(QDate day, QDate today)
{
    if (day == today)
        return say(QT_TRANSLATE_NOOP("Today", "Today"));
    if (day.addDays(1) == today)
        return say(QT_TRANSLATE_NOOP("Today", "Yesterday"));
    return QLocale().toString(day, QLocale::LongFormat);
}

TodayLine lineOf(const journal::JournalLine &entry, const EntryWords &words)
{
    TodayLine line;
    line.what = words.of(entry);
    line.second = words.author(entry);
    if (entry.reversedBy)
        line.second = line.second.isEmpty() ? say(QT_TRANSLATE_NOOP("Today", "taken back since"))
                                            : say(QT_TRANSLATE_NOOP("Today", "%1 · taken back since")).arg(line.second);
    line.when = QLocale().toString(QDateTime::fromMSecsSinceEpoch(entry.t.ms()).time(), QStringLiteral("HH:mm"));
    line.whenInFull = momentInFull(entry.t);
    line.places = {QStringLiteral("journal")};
    line.key = entry.key;
    return line;
}

} // namespace

std::vector<TodayLine> recentLines(const std::vector<journal::JournalLine> &entries, const book::Book &book,
                                   QDate today)
{
    const EntryWords words(book.records(), book.identity().currency);
    std::vector<TodayLine> lines;
    QDate current;
    for (const journal::JournalLine &entry : entries) {
        const QDate day = QDateTime::fromMSecsSinceEpoch(entry.t.ms()).date();
        if (day != current) {
            current = day;
            TodayLine title;
            title.heading = true;
            title.what = dayTitle(day, today);
            lines.push_back(std::move(title));
        }
        lines.push_back(lineOf(entry, words));
    }
    return lines;
}

} // namespace tally::ui

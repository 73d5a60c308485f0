// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/book/lookmarks.h"
#include "core/journal/journalquery.h"

#include <QDate>
#include <vector>

namespace tally::book
{

/// What happened in one week, by the days events tell.
struct WeekRow {
    QDate monday;
    std::int64_t in = 0;  ///< events that brought goods in: made, received, counted more
    std::int64_t out = 0; ///< events that took goods out: used, handed over, counted less
    Decimal hours;        ///< of work, corrections counted
    RecordKey newestFlow; ///< the latest of those events; none if there was none
    RecordKey newestWork;
};

/// What is new since some moment.
struct News {
    std::int64_t total = 0;                  ///< entries there are, of which `lines` holds the newest
    std::vector<journal::JournalLine> lines; ///< newest first
};

/// Tells what has been going on in the own book. Never writes.
class ActivityQuery
{
public:
    explicit ActivityQuery(Book &book)
        : m_book(book)
    {
    }
    /// Whether anything but people and co-ops stands in the book, who are there from its founding.
    [[nodiscard]] Result<bool> hasBegun() const;
    /// The `count` weeks that end with the one of `today`, oldest first, also those in which nothing happened. Money is
    /// not counted as goods; events that tell no day are left out. Fewer weeks where they hold more than can be counted
    /// in a moment (25,000 events), at least one.
    [[nodiscard]] Result<std::vector<WeekRow>> weeks(QDate today, int count) const;
    /// Entries beyond those sizes, also such as were recorded earlier elsewhere and came in since.
    [[nodiscard]] Result<News> since(const LogSizes &sizes, int limit) const;
    /// Entries recorded at `fromMs` (milliseconds since 1970 UTC) or later.
    [[nodiscard]] Result<News> sinceTime(std::int64_t fromMs, int limit) const;

private:
    Book &m_book;
};

} // namespace tally::book

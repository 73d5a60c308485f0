// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/resources/resourcerow.h"
#include "core/storage/database.h"

#include <map>
#include <optional>
#include <vector>

namespace tally::resources
{

/// A count as planned: the row of `stock_count`.
struct CountRow {
    RecordKey key;
    QString name;
    QString note;
    RecordKey place;  ///< none if not by place
    QString category; ///< empty if not by category
    bool isBlind = false;
    bool isFinished = false;
    Hlc planned;
    int items = 0;   ///< stock records to be counted
    int counted = 0; ///< of them, or beside them, with a line
};

/// What somebody found of one stock record.
struct CountedLine {
    RecordKey line;
    Decimal quantity; ///< in `unit`
    QString unit;
    Hlc at; ///< when it was counted
    RecordKey author;
    QString note;
    friend bool operator==(const CountedLine &, const CountedLine &) = default;
};

/// One line of a count: the record, what was found of it last, and what the book says it should have been then.
struct CountSheetLine {
    ResourceRow stock;
    bool isPlanned = true; ///< false if somebody counted what was not on the list
    std::optional<CountedLine> counted;
    int earlier = 0; ///< lines that this one supersedes
    Decimal book;    ///< on hand at the moment of counting without what this line posted; now, if nothing was counted
    std::optional<Decimal> found; ///< counted, in the record's unit; none if it was not counted or cannot be converted
    std::vector<RecordKey> postings; ///< standing events that posted this line
    Decimal posted;                  ///< what they changed

    [[nodiscard]] bool isPosted() const { return !postings.empty(); }
    /// Whether they say the same of the same record.
    friend bool operator==(const CountSheetLine &a, const CountSheetLine &b);
    /// Counted less the book's figure, whether or not it has been posted; none if nothing can be compared.
    [[nodiscard]] std::optional<Decimal> difference() const;
    /// What is still missing from the book: the difference less what was posted. Other than zero on a posted line when
    /// it was posted twice, or when something dated before the count was entered after it had been posted.
    [[nodiscard]] std::optional<Decimal> outstanding() const;
};

/// How well a book agreed with the shelves in one count.
struct CountAccuracy {
    RecordKey count;
    QString name;
    Hlc at;                              ///< last moment of counting
    int lines = 0;                       ///< lines that can be compared
    int right = 0;                       ///< of them without difference
    std::map<QString, Decimal> absolute; ///< differences without their sign, by unit
};

/// Reads counts on whichever connection it is given. Never writes.
class CountQuery
{
public:
    explicit CountQuery(storage::Database &database)
        : m_database(database)
    {
    }
    /// All of a book, the latest planned first.
    [[nodiscard]] Result<std::vector<CountRow>> counts(int book = LogNo::OwnBook) const;
    [[nodiscard]] Result<std::optional<CountRow>> count(RecordKey key) const;
    /// Lines in the order of place and name; what was counted though not planned comes last.
    [[nodiscard]] Result<std::vector<CountSheetLine>> sheet(RecordKey count) const;
    /// One line of it; none if the record is not on the sheet.
    [[nodiscard]] Result<std::optional<CountSheetLine>> line(RecordKey count, RecordKey resource) const;
    /// The count that a recorded line belongs to; none if there is no such line.
    [[nodiscard]] Result<RecordKey> countOf(RecordKey line) const;
    /// Whether the sheets of a book have more than `limit` lines together, told without reading them.
    [[nodiscard]] Result<bool> isLongerThan(int limit, int book = LogNo::OwnBook) const;
    /// Counts of which something can be compared, the earliest first. Reads their sheets.
    [[nodiscard]] Result<std::vector<CountAccuracy>> accuracy(int book = LogNo::OwnBook) const;
    /// Of one count; none if nothing of it can be compared.
    [[nodiscard]] Result<std::optional<CountAccuracy>> accuracyOf(const CountRow &count) const;
    /// On hand of a record at a moment, by when events happened, leaving out those that posted `line`.
    [[nodiscard]] Result<Decimal> onhandAt(RecordKey resource, Hlc moment, RecordKey line = {}) const;

private:
    [[nodiscard]] Result<std::optional<CountSheetLine>> read(RecordKey count, RecordKey resource, bool isPlanned) const;
    Outcome fill(CountSheetLine &line, RecordKey count) const;
    Outcome fillPostings(CountSheetLine &line) const;
    storage::Database &m_database;
};

} // namespace tally::resources

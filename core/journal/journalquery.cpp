// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journalquery.h"

#include "core/storage/statement.h"

#include <limits>

namespace tally::journal
{
namespace
{

// An Add is taken back as a record, a Set as a revision of one.
#define TALLY_LINE_COLUMNS                                                                                             \
    "e.id, e.t, e.kind, e.op, e.envelope, e.leaf, "                                                                    \
    "coalesce((SELECT r.reversed_by FROM record r WHERE r.id = e.id), "                                                \
    "(SELECT v.reversed_by FROM revision v WHERE v.entry = e.id)) "

RecordKey firstOf(int book)
{
    return {LogNo(book, 0), 0};
}

JournalLine lineOf(const storage::Statement &row)
{
    JournalLine line;
    line.key = row.key(0);
    line.t = Hlc{row.integer(1)};
    line.kind = row.text(2);
    line.op = static_cast<Op>(row.number(3));
    line.envelope = std::string(row.blob(4));
    line.leaf = Digest::fromBytes(row.blob(5)).value_or(Digest());
    line.reversedBy = row.key(6);
    return line;
}

} // namespace

Result<std::vector<JournalLine>> JournalQuery::newest(int book, std::optional<Place> before, int limit) const
{
    const Place end = before.value_or(Place{Hlc{std::numeric_limits<std::int64_t>::max()}, firstOf(book)});
    storage::Statement query = m_database.prepare(
        "SELECT " TALLY_LINE_COLUMNS "FROM entry e WHERE (e.t, e.id) < (?1, ?2) AND e.id >= ?3 AND e.id < ?4 "
        "ORDER BY e.t DESC, e.id DESC LIMIT ?5");
    query.bind(end.t.raw, end.key, firstOf(book), firstOf(book + 1), limit);
    std::vector<JournalLine> lines;
    while (true) {
        TALLY_TRY(const bool more, query.next());
        if (!more)
            return lines;
        lines.push_back(lineOf(query));
    }
}

Result<std::optional<JournalLine>> JournalQuery::line(RecordKey entry) const
{
    storage::Statement query = m_database.prepare("SELECT " TALLY_LINE_COLUMNS "FROM entry e WHERE e.id = ?1");
    query.bind(entry.entry());
    TALLY_TRY(const bool found, query.next());
    return found ? std::optional(lineOf(query)) : std::nullopt;
}

} // namespace tally::journal

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/countprojection.h"

#include "core/resources/eventmoment.h"
#include "core/resources/memberread.h"

#include <array>

namespace tally::resources
{

using storage::Statement;

namespace
{

constexpr std::array Tables = {"stock_count", "stock_count_item", "count_line", "count_posting", "stock_count_change"};

constexpr std::string_view Schema = R"sql(
CREATE TABLE stock_count ( -- a count as it was planned, and whether it is done with
    id INTEGER PRIMARY KEY, -- record key
    name TEXT NOT NULL,
    note TEXT NOT NULL,
    place INTEGER, -- place that is counted, with all in it; NULL if not by place
    category TEXT NOT NULL, -- category that is counted, with those below it; empty if not by category
    blind INTEGER NOT NULL, -- 1: the book's figures are not shown to who counts
    finished INTEGER NOT NULL, -- 1: posted and closed
    t INTEGER NOT NULL, -- clock reading of the plan
    recorded TEXT NOT NULL -- members it was recorded with, canonical JSON
) STRICT;
--;;
CREATE TABLE stock_count_item ( -- stock records to be counted
    count INTEGER NOT NULL, -- stock_count
    resource INTEGER NOT NULL, -- stock record
    PRIMARY KEY (count, resource)
) STRICT, WITHOUT ROWID;
--;;
CREATE TABLE count_line ( -- what somebody found; of one record the latest moment holds, then the latest entry
    id INTEGER PRIMARY KEY, -- record key
    count INTEGER NOT NULL, -- stock_count
    resource INTEGER NOT NULL, -- stock record
    quantity INTEGER NOT NULL, -- millionths of unit
    unit TEXT NOT NULL, -- as counted
    at TEXT, -- when it was counted, as recorded; NULL if not told
    t INTEGER NOT NULL, -- clock reading of the entry
    author INTEGER, -- agent who entered it
    note TEXT NOT NULL
) STRICT;
--;;
CREATE INDEX count_line_count ON count_line(count, resource);
--;;
CREATE TABLE count_posting ( -- events that brought the book to what was counted
    event INTEGER PRIMARY KEY, -- economic event
    line INTEGER NOT NULL -- count_line
) STRICT;
--;;
CREATE INDEX count_posting_line ON count_posting(line);
--;;
CREATE TABLE stock_count_change ( -- later changes of members of counts
    record INTEGER NOT NULL, -- stock_count
    t INTEGER NOT NULL, -- clock reading of the change
    entry INTEGER NOT NULL UNIQUE, -- the entry that changes it
    members TEXT NOT NULL, -- its body, canonical JSON
    reversed_by INTEGER, -- first entry that took the change back; NULL while it stands
    PRIMARY KEY (record, t, entry)
) STRICT, WITHOUT ROWID;
)sql";

std::string categoryIn(const Json &members)
{
    const Json &category = members["resourceClassifiedAs"];
    return category.isArray() && !category.array().empty() ? category.array().front().text() : category.text();
}

/// Binds what changes can change, the id last.
void bind(Statement &row, RecordKey count, const Json &members)
{
    row.bind(members["name"].text(), members["note"].text(), referenceIn(members, "atLocation", count.log().book()),
             categoryIn(members), members["ty:blind"].boolean(), members["finished"].boolean(), count);
}

constexpr std::array<ChangedTable, 1> Counts = {{
    {"INSERT INTO stock_count(name, note, place, category, blind, finished, id, recorded, t) VALUES (?, ?, ?, ?, ?, ?, "
     "?, ?, ?)",
     "SELECT recorded FROM stock_count WHERE id = ?",
     "UPDATE stock_count SET name = ?, note = ?, place = ?, category = ?, blind = ?, finished = ? WHERE id = ?", bind},
}};

constexpr std::array<std::string_view, 1> Kinds = {"ty.stockCount"};
constexpr std::array<ChangedRecords, 1> Records = {{{Kinds, TALLY_CHANGE_LOG_SQL("stock_count_change"), Counts}}};
constexpr std::array<std::string_view, 4> Removals = {
    "DELETE FROM stock_count WHERE id BETWEEN ?1 AND ?2", "DELETE FROM stock_count_item WHERE count BETWEEN ?1 AND ?2",
    "DELETE FROM count_line WHERE id BETWEEN ?1 AND ?2", "DELETE FROM count_posting WHERE event BETWEEN ?1 AND ?2"};
constexpr RowsLayout Layout = {"count", Schema, {}, Tables, Records, Removals};

} // namespace

CountProjection::CountProjection(storage::Database &database)
    : RowsProjection(database, Layout)
{
}

Outcome CountProjection::add(const journal::Entry &entry)
{
    if (entry.kind == "vf.event")
        return addPosting(entry);
    if (entry.kind == "ty.countLine")
        return addLine(entry);
    return entry.kind == "ty.stockCount" ? addCount(entry) : Outcome();
}

Outcome CountProjection::addCount(const journal::Entry &entry)
{
    TALLY_CHECK(insert(Counts.front(), entry.key, entry.body.toJson(), entry.body.bytes(), entry.t.raw));
    Statement item = database().prepare("INSERT OR IGNORE INTO stock_count_item(count, resource) VALUES (?1, ?2)");
    for (const RecordKey resource : referencesIn(entry.body, "ty:counts", entry.book()))
        TALLY_CHECK(item.bind(entry.key, resource).run());
    return {};
}

// A line that other programs wrote without an amount, a record or a count says nothing.
Outcome CountProjection::addLine(const journal::Entry &entry)
{
    const RecordKey count = entry.reference("ty:countedIn");
    const RecordKey resource = entry.reference("resourceInventoriedAs");
    const auto quantity = quantityIn(entry.body["resourceQuantity"]);
    if (!count || !resource || !quantity)
        return {};
    Statement row =
        database().prepare("INSERT INTO count_line(id, count, resource, quantity, unit, t, author, note, at) "
                           "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
    row.bind(entry.key, count, resource, quantity->value, quantity->unit, entry.t.raw,
             parseRecordKey(entry.by, entry.book()).value_or(RecordKey()), entry.body["note"].text());
    if (const t1::View at = entry.body["hasPointInTime"]; at.isText())
        row.bindAt(8, at.text());
    else
        row.bindAt(8, nullptr);
    return row.run();
}

Outcome CountProjection::addPosting(const journal::Entry &entry)
{
    const RecordKey line = entry.reference("ty:countLine");
    if (!line)
        return {};
    Statement row = database().prepare("INSERT INTO count_posting(event, line) VALUES (?1, ?2)");
    return row.bind(entry.key, line).run();
}

} // namespace tally::resources

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/placeprojection.h"

#include "core/resources/memberread.h"
#include "core/resources/rowchanges.h"

#include <array>

namespace tally::resources
{

using storage::Statement;

namespace
{

constexpr std::array Tables = {"place", "place_change"};

constexpr std::string_view Schema = R"sql(
CREATE TABLE place ( -- buildings, rooms, shelves, vehicles, shelves at a peer's
    id INTEGER PRIMARY KEY, -- record key
    name TEXT NOT NULL,
    note TEXT NOT NULL,
    within INTEGER, -- place it is in; NULL at the top
    recorded TEXT NOT NULL -- members it was recorded with, canonical JSON
) STRICT;
--;;
CREATE TABLE place_change ( -- later changes of members
    record INTEGER NOT NULL, -- the place
    t INTEGER NOT NULL, -- clock reading of the change
    entry INTEGER NOT NULL UNIQUE, -- the entry that changes it
    members TEXT NOT NULL, -- its body, canonical JSON
    reversed_by INTEGER, -- first entry that took the change back; NULL while it stands
    PRIMARY KEY (record, t, entry)
) STRICT, WITHOUT ROWID;
)sql";

constexpr ChangeLogSql ChangeSql = {
    "INSERT INTO place_change(record, t, entry, members) VALUES (?1, ?2, ?3, ?4)",
    "UPDATE place_change SET reversed_by = min(coalesce(reversed_by, ?2), ?2) WHERE entry = ?1 RETURNING record",
    "SELECT members FROM place_change WHERE record = ?1 AND reversed_by IS NULL ORDER BY t, entry"};

/// Binds what changes can change, the id last.
void bind(Statement &row, RecordKey place, const Json &members)
{
    row.bind(members["name"].text(), members["note"].text(), referenceIn(members, "ty:within", place.log().book()),
             place);
}

constexpr std::array<ChangedTable, 1> ChangedTables = {
    {{"SELECT recorded FROM place WHERE id = ?", "UPDATE place SET name = ?, note = ?, within = ? WHERE id = ?",
      bind}}};

} // namespace

std::string_view PlaceProjection::schema() const
{
    return Schema;
}

std::span<const char *const> PlaceProjection::tables() const
{
    return Tables;
}

Outcome PlaceProjection::apply(const journal::Entry &entry)
{
    if (entry.op == journal::Op::Reverse)
        return takeBack(entry.subject().entry(), entry.key);
    if (entry.kind != "vf.spatialThing")
        return {};
    if (entry.op == journal::Op::Add)
        return insert(entry);
    if (entry.op == journal::Op::Set || entry.op == journal::Op::Resolve)
        return RowChanges(m_database, ChangeSql, ChangedTables).add(entry);
    return {};
}

Outcome PlaceProjection::insert(const journal::Entry &entry)
{
    Statement row = m_database.prepare("INSERT INTO place(name, note, within, id, recorded) VALUES (?, ?, ?, ?, ?)");
    bind(row, entry.key, entry.body.toJson());
    row.bindAt(4, entry.body.bytes());
    return row.run();
}

Outcome PlaceProjection::takeBack(RecordKey entry, RecordKey by)
{
    Statement gone = m_database.prepare("DELETE FROM place WHERE id = ?");
    TALLY_CHECK(gone.bind(entry).run());
    return RowChanges(m_database, ChangeSql, ChangedTables).takeBack(entry, by);
}

} // namespace tally::resources

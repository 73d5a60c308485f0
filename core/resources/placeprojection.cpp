// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/placeprojection.h"

#include "core/resources/memberread.h"

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

/// Binds what changes can change, the id last.
void bind(Statement &row, RecordKey place, const Json &members)
{
    row.bind(members["name"].text(), members["note"].text(), referenceIn(members, "ty:within", place.log().book()),
             place);
}

constexpr std::array<ChangedTable, 1> Places = {
    {{"INSERT INTO place(name, note, within, id, recorded) VALUES (?, ?, ?, ?, ?)",
      "SELECT recorded FROM place WHERE id = ?", "UPDATE place SET name = ?, note = ?, within = ? WHERE id = ?",
      bind}}};

constexpr std::array<std::string_view, 1> Kinds = {"vf.spatialThing"};
constexpr std::array<ChangedRecords, 1> Records = {{{Kinds, TALLY_CHANGE_LOG_SQL("place_change"), Places}}};
constexpr std::array<std::string_view, 1> Removals = {"DELETE FROM place WHERE id BETWEEN ?1 AND ?2"};
constexpr RowsLayout Layout = {"place", Schema, {}, Tables, Records, Removals};

} // namespace

PlaceProjection::PlaceProjection(storage::Database &database)
    : RowsProjection(database, Layout)
{
}

} // namespace tally::resources

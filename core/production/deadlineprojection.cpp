// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/production/deadlineprojection.h"

#include "core/resources/memberread.h"

#include <array>

namespace tally::production
{

namespace
{

constexpr std::array Tables = {"plan", "lot", "deadline_change"};

constexpr std::string_view Schema = R"sql(
CREATE TABLE plan ( -- work orders as they stand now
    id INTEGER PRIMARY KEY, -- record key
    name TEXT, -- NULL if it has none
    due TEXT, -- as recorded; NULL if not told
    recorded TEXT NOT NULL -- members it was recorded with, canonical JSON
) STRICT;
--;;
CREATE TABLE lot ( -- batches and lots as they stand now
    id INTEGER PRIMARY KEY, -- record key
    code TEXT, -- batchLotCode; NULL if it has none
    expires TEXT, -- expirationDate as recorded; NULL if it keeps
    recorded TEXT NOT NULL -- members it was recorded with, canonical JSON
) STRICT;
--;;
CREATE TABLE deadline_change ( -- later changes of members
    record INTEGER NOT NULL, -- the plan or lot
    t INTEGER NOT NULL, -- clock reading of the change
    entry INTEGER NOT NULL UNIQUE, -- the entry that changes it
    members TEXT NOT NULL, -- its body, canonical JSON
    reversed_by INTEGER, -- first entry that took the change back; NULL while it stands
    PRIMARY KEY (record, t, entry)
) STRICT, WITHOUT ROWID;
)sql";

void bindPlan(storage::Statement &row, RecordKey plan, const Json &members)
{
    row.bind(resources::textOrNull(members["name"]), resources::textOrNull(members["due"]), plan);
}

void bindLot(storage::Statement &row, RecordKey lot, const Json &members)
{
    row.bind(resources::textOrNull(members["batchLotCode"]), resources::textOrNull(members["expirationDate"]), lot);
}

constexpr resources::ChangedTable Plans = {"INSERT INTO plan(name, due, id, recorded) VALUES (?, ?, ?, ?)",
                                           "SELECT recorded FROM plan WHERE id = ?",
                                           "UPDATE plan SET name = ?, due = ? WHERE id = ?", bindPlan};
constexpr resources::ChangedTable Lots = {"INSERT INTO lot(code, expires, id, recorded) VALUES (?, ?, ?, ?)",
                                          "SELECT recorded FROM lot WHERE id = ?",
                                          "UPDATE lot SET code = ?, expires = ? WHERE id = ?", bindLot};

constexpr std::array<resources::ChangedTable, 2> ChangedTables = {Plans, Lots};
constexpr std::array<std::string_view, 2> Kinds = {"vf.plan", "vf.batchLotRecord"};
constexpr std::array<resources::ChangedRecords, 1> Records = {
    {{Kinds, TALLY_CHANGE_LOG_SQL("deadline_change"), ChangedTables}}};
constexpr std::array<std::string_view, 2> Removals = {"DELETE FROM plan WHERE id BETWEEN ?1 AND ?2",
                                                      "DELETE FROM lot WHERE id BETWEEN ?1 AND ?2"};
constexpr resources::RowsLayout Layout = {"deadline", Schema, {}, Tables, Records, Removals};

bool hasDeadline(std::string_view cls)
{
    return cls == "Plan" || cls == "BatchLotRecord";
}

} // namespace

DeadlineProjection::DeadlineProjection(storage::Database &database)
    : RowsProjection(database, Layout)
{
}

/// Both may be nested in other records; events, by far the most entries, nest neither.
Outcome DeadlineProjection::add(const journal::Entry &entry)
{
    Outcome outcome;
    if (entry.kind == "vf.event")
        return outcome;
    resources::visitRecords(entry, hasDeadline, [&](RecordKey key, std::string_view cls, const Json &members) {
        if (!outcome)
            return;
        const auto recorded = t1::write(members, t1::Limits::composite());
        outcome = recorded ? insert(cls == "Plan" ? Plans : Lots, key, members, *recorded)
                           : Outcome(tl::unexpected(recorded.error()));
    });
    return outcome;
}

} // namespace tally::production

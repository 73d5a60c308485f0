// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/specificationprojection.h"

#include <array>

namespace tally::resources
{

namespace
{

constexpr std::array Tables = {"specification", "specification_change"};

constexpr std::string_view Schema = R"sql(
CREATE TABLE specification ( -- what a kind of goods, service or skill is measured and planned by
    id INTEGER PRIMARY KEY, -- record key
    name TEXT,
    default_unit TEXT, -- unit id of its amounts; NULL if not said
    effort_unit TEXT, -- unit id of work with it
    substitutable INTEGER NOT NULL, -- 0: one cannot stand for another, so stock is never planned with
    medium_of_exchange INTEGER NOT NULL, -- 1: money or the like
    lead_time_value INTEGER, -- millionths of the unit, from order to arrival
    lead_time_unit TEXT,
    refuse_negative INTEGER NOT NULL, -- 1: an event that takes stock below zero is refused
    recorded TEXT NOT NULL -- members it was recorded with, canonical JSON
) STRICT;
--;;
CREATE TABLE specification_change ( -- later changes of members
    record INTEGER NOT NULL, -- the specification
    t INTEGER NOT NULL, -- clock reading of the change
    entry INTEGER NOT NULL UNIQUE, -- the entry that changes it
    members TEXT NOT NULL, -- its body, canonical JSON
    reversed_by INTEGER, -- first entry that took the change back; NULL while it stands
    PRIMARY KEY (record, t, entry)
) STRICT, WITHOUT ROWID;
)sql";

/// Binds all columns but `recorded`, the id last.
void bind(storage::Statement &row, RecordKey specification, const Json &members)
{
    const Json &substitutable = members["substitutable"];
    row.bind(textOrNull(members["name"]), textOrNull(members["defaultUnitOfResource"]),
             textOrNull(members["defaultUnitOfEffort"]), !substitutable.isBool() || substitutable.boolean(),
             members["mediumOfExchange"].boolean(), members["ty:neverNegative"].boolean(), nullptr, nullptr,
             specification);
    bindQuantity(row, 6, members["ty:leadTime"]);
}

constexpr std::array<ChangedTable, 1> Specifications = {{
    {"INSERT INTO specification (name, default_unit, effort_unit, substitutable, medium_of_exchange, "
     "refuse_negative, lead_time_value, lead_time_unit, id, recorded) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
     "SELECT recorded FROM specification WHERE id = ?",
     "UPDATE specification SET name = ?, default_unit = ?, effort_unit = ?, substitutable = ?, medium_of_exchange = ?, "
     "refuse_negative = ?, lead_time_value = ?, lead_time_unit = ? WHERE id = ?",
     bind},
}};

constexpr std::array<std::string_view, 1> Kinds = {"vf.resourceSpecification"};
constexpr std::array<ChangedRecords, 1> Records = {
    {{Kinds, TALLY_CHANGE_LOG_SQL("specification_change"), Specifications}}};
constexpr std::array<std::string_view, 1> Removals = {"DELETE FROM specification WHERE id BETWEEN ?1 AND ?2"};
constexpr RowsLayout Layout = {"specification", Schema, {}, Tables, Records, Removals};

} // namespace

SpecificationProjection::SpecificationProjection(storage::Database &database)
    : RowsProjection(database, Layout)
{
}

} // namespace tally::resources

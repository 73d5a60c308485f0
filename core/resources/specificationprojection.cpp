// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/specificationprojection.h"

#include "core/resources/memberread.h"
#include "core/resources/rowchanges.h"

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

constexpr ChangeLogSql ChangeSql = {
    "INSERT INTO specification_change(record, t, entry, members) VALUES (?1, ?2, ?3, ?4)",
    "UPDATE specification_change SET reversed_by = min(coalesce(reversed_by, ?2), ?2) WHERE entry = ?1 RETURNING "
    "record",
    "SELECT members FROM specification_change WHERE record = ?1 AND reversed_by IS NULL ORDER BY t, entry"};

QString textOf(const Json &member)
{
    return member.isText() ? member.qtext() : QString();
}

/// Binds all columns but `recorded`, the id last.
void bind(storage::Statement &row, RecordKey specification, const Json &members)
{
    const Json &substitutable = members["substitutable"];
    const auto leadTime = quantityIn(members["ty:leadTime"]);
    row.bind(textOf(members["name"]), textOf(members["defaultUnitOfResource"]), textOf(members["defaultUnitOfEffort"]),
             !substitutable.isBool() || substitutable.boolean(), members["mediumOfExchange"].boolean(),
             members["ty:neverNegative"].boolean(), nullptr, nullptr, specification);
    if (leadTime) {
        row.bindAt(6, leadTime->value);
        row.bindAt(7, leadTime->unit);
    }
}

constexpr std::array<ChangedTable, 1> ChangedTables = {{
    {"SELECT recorded FROM specification WHERE id = ?",
     "UPDATE specification SET name = ?, default_unit = ?, effort_unit = ?, substitutable = ?, medium_of_exchange = ?, "
     "refuse_negative = ?, lead_time_value = ?, lead_time_unit = ? WHERE id = ?",
     bind},
}};

} // namespace

std::string_view SpecificationProjection::schema() const
{
    return Schema;
}

std::span<const char *const> SpecificationProjection::tables() const
{
    return Tables;
}

Outcome SpecificationProjection::apply(const journal::Entry &entry)
{
    if (entry.op == journal::Op::Reverse)
        return takeBack(entry.subject().entry(), entry.key);
    if (entry.kind != "vf.resourceSpecification")
        return {};
    if (entry.op == journal::Op::Add)
        return insert(entry);
    if (entry.op == journal::Op::Set || entry.op == journal::Op::Resolve)
        return RowChanges(m_database, ChangeSql, ChangedTables).add(entry);
    return {};
}

Outcome SpecificationProjection::insert(const journal::Entry &entry)
{
    storage::Statement row = m_database.prepare(
        "INSERT INTO specification (name, default_unit, effort_unit, substitutable, medium_of_exchange, "
        "refuse_negative, lead_time_value, lead_time_unit, id, recorded) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bind(row, entry.key, entry.body.toJson());
    row.bindAt(9, entry.body.bytes());
    return row.run();
}

Outcome SpecificationProjection::takeBack(RecordKey entry, RecordKey by)
{
    storage::Statement gone = m_database.prepare("DELETE FROM specification WHERE id = ?");
    TALLY_CHECK(gone.bind(entry).run());
    return RowChanges(m_database, ChangeSql, ChangedTables).takeBack(entry, by);
}

} // namespace tally::resources

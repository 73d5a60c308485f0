// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/production/deadlineprojection.h"

#include "core/resources/memberread.h"
#include "core/resources/rowchanges.h"

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

constexpr resources::ChangeLogSql ChangeSql = {
    "INSERT INTO deadline_change(record, t, entry, members) VALUES (?1, ?2, ?3, ?4)",
    "UPDATE deadline_change SET reversed_by = min(coalesce(reversed_by, ?2), ?2) WHERE entry = ?1 RETURNING record",
    "SELECT members FROM deadline_change WHERE record = ?1 AND reversed_by IS NULL ORDER BY t, entry"};

QString textOf(const Json &member)
{
    return member.isText() ? member.qtext() : QString();
}

void bindPlan(storage::Statement &row, RecordKey plan, const Json &members)
{
    row.bind(textOf(members["name"]), textOf(members["due"]), plan);
}

void bindLot(storage::Statement &row, RecordKey lot, const Json &members)
{
    row.bind(textOf(members["batchLotCode"]), textOf(members["expirationDate"]), lot);
}

constexpr std::array<resources::ChangedTable, 2> ChangedTables = {{
    {"SELECT recorded FROM plan WHERE id = ?", "UPDATE plan SET name = ?, due = ? WHERE id = ?", bindPlan},
    {"SELECT recorded FROM lot WHERE id = ?", "UPDATE lot SET code = ?, expires = ? WHERE id = ?", bindLot},
}};

bool hasDeadline(std::string_view cls)
{
    return cls == "Plan" || cls == "BatchLotRecord";
}

} // namespace

std::string_view DeadlineProjection::schema() const
{
    return Schema;
}

std::span<const char *const> DeadlineProjection::tables() const
{
    return Tables;
}

Outcome DeadlineProjection::apply(const journal::Entry &entry)
{
    switch (entry.op) {
    case journal::Op::Add:
        return entry.kind == "vf.event" ? Outcome() : add(entry);
    case journal::Op::Set:
    case journal::Op::Resolve:
        return change(entry);
    case journal::Op::Reverse:
        return takeBack(entry.subject().entry(), entry.key);
    case journal::Op::Erase:
        return {}; // withdraws private parts, which hold neither
    }
    return {};
}

Outcome DeadlineProjection::add(const journal::Entry &entry)
{
    Outcome outcome;
    resources::visitRecords(entry, hasDeadline, [&](RecordKey key, std::string_view cls, const Json &members) {
        if (!outcome)
            return;
        const auto recorded = t1::write(members, t1::Limits::composite());
        if (!recorded) {
            outcome = tl::unexpected(recorded.error());
            return;
        }
        const bool isPlan = cls == "Plan";
        storage::Statement row =
            m_database.prepare(isPlan ? "INSERT INTO plan(name, due, id, recorded) VALUES (?, ?, ?, ?)"
                                      : "INSERT INTO lot(code, expires, id, recorded) VALUES (?, ?, ?, ?)");
        (isPlan ? bindPlan : bindLot)(row, key, members);
        row.bindAt(3, std::string_view(*recorded));
        outcome = row.run();
    });
    return outcome;
}

Outcome DeadlineProjection::change(const journal::Entry &entry)
{
    // By its kind and not by what is known here, so that it is kept whether or not the record was taken back before.
    if (entry.kind != "vf.plan" && entry.kind != "vf.batchLotRecord")
        return {};
    return resources::RowChanges(m_database, ChangeSql, ChangedTables).add(entry);
}

Outcome DeadlineProjection::takeBack(RecordKey entry, RecordKey by)
{
    const RecordKey last = entry.withPart(RecordKey::MaxPart);
    storage::Statement plans = m_database.prepare("DELETE FROM plan WHERE id BETWEEN ?1 AND ?2");
    TALLY_CHECK(plans.bind(entry, last).run());
    storage::Statement lots = m_database.prepare("DELETE FROM lot WHERE id BETWEEN ?1 AND ?2");
    TALLY_CHECK(lots.bind(entry, last).run());
    return resources::RowChanges(m_database, ChangeSql, ChangedTables).takeBack(entry, by);
}

} // namespace tally::production

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/recordprojection.h"

#include "core/storage/statement.h"

#include <array>

namespace tally::journal
{

using storage::Statement;

namespace
{

constexpr std::string_view Schema = R"sql(
-- Every record of every class, whose body stays in the journal.
CREATE TABLE record (
    id INTEGER PRIMARY KEY, -- record key: the entry that made it, and the part inside that entry
    class TEXT NOT NULL, -- ValueFlows class or ty: class
    label TEXT NOT NULL, -- its present name; empty if it has none
    base_label TEXT NOT NULL, -- the name it was recorded with
    alias TEXT, -- foreign id it came in under; NULL if none
    reversed_by INTEGER -- first entry that took back the one that made it; NULL while it stands
) STRICT;
--;;
-- Later changes of members, oldest first by (t, entry).
CREATE TABLE revision (
    record INTEGER NOT NULL, -- record changed
    t INTEGER NOT NULL, -- clock reading of the change
    entry INTEGER NOT NULL, -- entry that holds the changed members
    label TEXT, -- the name it gives; NULL if it leaves the name alone
    reversed_by INTEGER, -- entry that took the change back; NULL while it stands
    PRIMARY KEY (record, t, entry)
) STRICT, WITHOUT ROWID;
--;;
-- What the author of an entry knew of other desks' logs: from this entry on, so many of their entries.
CREATE TABLE sighting (
    log INTEGER NOT NULL, -- log of the entry
    other INTEGER NOT NULL, -- log it had seen
    entry INTEGER NOT NULL, -- the entry that says so
    size INTEGER NOT NULL, -- entries of the other log it had seen
    PRIMARY KEY (log, other, entry)
) STRICT, WITHOUT ROWID;
--;;
-- Needed during a replay too: a reversal names the entry, not the record it had changed.
CREATE INDEX revision_by_entry ON revision(entry);
)sql";

// Events are by far the most records and are listed from their own table, so they stay out of the index by class.
constexpr std::string_view Indexes = R"sql(
CREATE INDEX record_by_class ON record(class, id) WHERE class <> 'EconomicEvent';
--;;
CREATE INDEX record_by_label ON record(label) WHERE label <> '';
--;;
CREATE INDEX record_by_alias ON record(alias) WHERE alias IS NOT NULL;
)sql";

constexpr std::string_view InsertRecord =
    "INSERT INTO record(id, class, label, base_label, alias) VALUES (?1, ?2, ?3, ?3, ?4)";

constexpr std::array Tables = {"record", "revision", "sighting"};

} // namespace

RecordProjection::RecordProjection(storage::Database &database)
    : m_database(database)
{
}

std::string_view RecordProjection::schema() const
{
    return Schema;
}

std::string_view RecordProjection::indexes() const
{
    return Indexes;
}

std::span<const char *const> RecordProjection::tables() const
{
    return Tables;
}

Outcome RecordProjection::apply(const Entry &entry)
{
    TALLY_CHECK(rememberSightings(entry));
    switch (entry.op) {
    case Op::Add:
        return addParts(entry);
    case Op::Set:
    case Op::Resolve:
        return revise(entry);
    case Op::Reverse:
        return reverse(entry);
    case Op::Erase:
        return {}; // withdraws private parts, which are not projected
    }
    return {};
}

Outcome RecordProjection::rememberSightings(const Entry &entry)
{
    for (const SeenLog &seen : entry.seen) {
        Statement insert = m_database.prepare("INSERT INTO sighting(log, other, entry, size) VALUES (?1, ?2, ?3, ?4)");
        insert.bind(entry.key.log().raw(), LogNo(entry.book(), seen.desk).raw(), entry.key, seen.size);
        TALLY_CHECK(insert.run());
    }
    return {};
}

// Entries of other programs may hold anything in their bodies; a class or foreign id that is no text counts as absent.
Outcome RecordProjection::addParts(const Entry &entry)
{
    if (!m_insert)
        m_insert.emplace(m_database.prepare(InsertRecord));
    Outcome outcome;
    visitParts(entry.body, [&](int part, t1::View record, std::string_view) {
        if (!outcome || part > RecordKey::MaxPart)
            return;
        const std::string_view type = record["@type"].raw();
        const std::string name = record["name"].text();
        const std::string alias = record["@id"].text();
        m_insert->bind(entry.key.withPart(part), storage::Borrowed{type.empty() ? entry.kind : type},
                       storage::Borrowed{name});
        if (alias.empty())
            m_insert->bindAt(3, nullptr);
        else
            m_insert->bindAt(3, storage::Borrowed{alias});
        outcome = m_insert->run();
    });
    return outcome;
}

Outcome RecordProjection::revise(const Entry &entry)
{
    if (!entry.subject())
        return {}; // a record of another book, which has its own say over it
    Statement insert = m_database.prepare("INSERT INTO revision(record, t, entry, label) VALUES (?1, ?2, ?3, ?4)");
    insert.bind(entry.subject(), entry.t.raw, entry.key);
    if (const t1::View name = entry.body["name"]; name.exists())
        insert.bindAt(3, name.text());
    TALLY_CHECK(insert.run());
    return relabel(entry.subject());
}

// The latest change that still stands names the record; changes can arrive in any order.
Outcome RecordProjection::relabel(RecordKey record)
{
    Statement update = m_database.prepare(
        "UPDATE record SET label = coalesce((SELECT label FROM revision WHERE record = ?1 AND label IS NOT NULL "
        "AND reversed_by IS NULL ORDER BY t DESC, entry DESC LIMIT 1), base_label) WHERE id = ?1");
    return update.bind(record).run();
}

// Two desks may take the same entry back; the lower key is remembered on every desk.
Outcome RecordProjection::reverse(const Entry &entry)
{
    const RecordKey subject = entry.subject().entry();
    Statement records = m_database.prepare(
        "UPDATE record SET reversed_by = min(coalesce(reversed_by, ?2), ?2) WHERE id BETWEEN ?1 AND ?1 + 65535");
    TALLY_CHECK(records.bind(subject, entry.key).run());
    Statement changes = m_database.prepare(
        "UPDATE revision SET reversed_by = min(coalesce(reversed_by, ?2), ?2) WHERE entry = ?1 RETURNING record");
    changes.bind(subject, entry.key);
    TALLY_TRY(const bool wasChange, changes.next());
    if (!wasChange)
        return {};
    const RecordKey record = changes.key(0);
    TALLY_CHECK(changes.run());
    return relabel(record);
}

} // namespace tally::journal

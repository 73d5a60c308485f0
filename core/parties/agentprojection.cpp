// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parties/agentprojection.h"

#include "core/storage/statement.h"

#include <array>
#include <map>
#include <string>

namespace tally::parties
{

using journal::Entry;
using journal::Op;
using storage::Statement;

namespace
{

constexpr std::string_view Schema = R"sql(
CREATE TABLE agent ( -- agents as they stand now
    id INTEGER PRIMARY KEY, -- record key
    type TEXT NOT NULL, -- Person, Organization, EcologicalAgent, or plain Agent
    name TEXT NOT NULL, -- empty if it has none
    note TEXT NOT NULL,
    image TEXT NOT NULL, -- address of a picture
    primary_location INTEGER, -- place
    reversed_by INTEGER -- first entry that took it back; NULL while it stands
) STRICT;
--;;
CREATE TABLE agent_fact ( -- every value a member was ever given; the latest that stands holds
    agent INTEGER NOT NULL, -- whom it is about
    member TEXT NOT NULL, -- ValueFlows name
    t INTEGER NOT NULL, -- clock reading
    entry INTEGER NOT NULL, -- the entry that says so
    value TEXT NOT NULL, -- text, or the id of a place; empty takes the value away
    reversed_by INTEGER, -- first entry that took it back; NULL while it stands
    PRIMARY KEY (agent, t, entry, member)
) STRICT, WITHOUT ROWID;
--;;
CREATE INDEX agent_fact_entry ON agent_fact(entry);
)sql";

constexpr std::string_view Indexes = "CREATE INDEX agent_by_name ON agent(name);\n";
constexpr std::array Tables = {"agent", "agent_fact"};
constexpr std::array<std::string_view, 4> Members = {"name", "note", "image", "primaryLocation"};

std::string valueOf(const std::map<std::string, std::string, std::less<>> &facts, std::string_view member)
{
    const auto found = facts.find(member);
    return found == facts.end() ? std::string() : found->second;
}

} // namespace

AgentProjection::AgentProjection(storage::Database &database)
    : m_database(database)
{
}

std::string_view AgentProjection::schema() const
{
    return Schema;
}

std::string_view AgentProjection::indexes() const
{
    return Indexes;
}

std::span<const char *const> AgentProjection::tables() const
{
    return Tables;
}

Outcome AgentProjection::apply(const Entry &entry)
{
    if (entry.op == Op::Add)
        return entry.kind == "vf.agent" ? add(entry) : Outcome();
    if (entry.op == Op::Set || entry.op == Op::Resolve)
        return change(entry);
    return entry.op == Op::Reverse ? takeBack(entry) : Outcome();
}

Outcome AgentProjection::add(const Entry &entry)
{
    const t1::View type = entry.body["@type"];
    Statement insert = m_database.prepare("INSERT INTO agent(id, type, name, note, image) VALUES (?1, ?2, '', '', '')");
    TALLY_CHECK(insert.bind(entry.key, type.exists() ? type.raw() : std::string_view("Agent")).run());
    TALLY_CHECK(addFacts(entry.key, entry, entry.body));
    return refresh(entry.key);
}

Outcome AgentProjection::change(const Entry &entry)
{
    Statement query = m_database.prepare("SELECT 1 FROM agent WHERE id = ?1");
    query.bind(entry.subject());
    TALLY_TRY(const bool known, query.next());
    if (!known)
        return {};
    TALLY_CHECK(addFacts(entry.subject(), entry, entry.body));
    return refresh(entry.subject());
}

Outcome AgentProjection::takeBack(const Entry &entry)
{
    Statement agent =
        m_database.prepare("UPDATE agent SET reversed_by = min(coalesce(reversed_by, ?2), ?2) WHERE id = ?1");
    TALLY_CHECK(agent.bind(entry.subject().entry(), entry.key).run());
    Statement facts = m_database.prepare("UPDATE agent_fact SET reversed_by = min(coalesce(reversed_by, ?2), ?2) WHERE "
                                         "entry = ?1 AND agent <> ?1 RETURNING agent");
    facts.bind(entry.subject().entry(), entry.key);
    TALLY_TRY(const bool wasChange, facts.next());
    const RecordKey changed = wasChange ? facts.key(0) : RecordKey();
    TALLY_CHECK(facts.run());
    return changed ? refresh(changed) : Outcome();
}

Outcome AgentProjection::addFacts(RecordKey agent, const Entry &entry, t1::View members)
{
    Statement insert =
        m_database.prepare("INSERT INTO agent_fact(agent, member, t, entry, value) VALUES (?1, ?2, ?3, ?4, ?5)");
    for (const std::string_view member : Members) {
        const t1::View value = members[member];
        if (value.exists())
            TALLY_CHECK(insert.bind(agent, member, entry.t.raw, entry.key, value.text()).run());
    }
    return {};
}

Outcome AgentProjection::refresh(RecordKey agent)
{
    std::map<std::string, std::string, std::less<>> facts;
    Statement rows = m_database.prepare(
        "SELECT member, value FROM agent_fact WHERE agent = ?1 AND reversed_by IS NULL ORDER BY t, entry");
    rows.bind(agent);
    while (true) {
        TALLY_TRY(const bool more, rows.next());
        if (!more)
            break;
        facts.insert_or_assign(std::string(rows.utf8(0)), std::string(rows.utf8(1)));
    }
    const RecordKey place = parseRecordKey(valueOf(facts, "primaryLocation"), agent.log().book()).value_or(RecordKey());
    Statement update =
        m_database.prepare("UPDATE agent SET name = ?2, note = ?3, image = ?4, primary_location = ?5 WHERE id = ?1");
    return update.bind(agent, valueOf(facts, "name"), valueOf(facts, "note"), valueOf(facts, "image"), place).run();
}

} // namespace tally::parties

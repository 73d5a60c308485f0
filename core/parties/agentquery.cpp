// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parties/agentquery.h"

#include "core/base/bookkeys.h"
#include "core/storage/statement.h"

namespace tally::parties
{

using storage::Statement;

namespace
{

#define TALLY_AGENT_SELECT                                                                                             \
    "SELECT id, type, name, note, image, primary_location FROM agent WHERE reversed_by IS NULL AND "

AgentRow rowOf(const Statement &row)
{
    return {row.key(0), row.text(1), row.text(2), row.text(3), row.text(4), row.key(5)};
}

Result<std::vector<AgentRow>> allRows(Statement &query)
{
    std::vector<AgentRow> rows;
    while (true) {
        TALLY_TRY(const bool more, query.next());
        if (!more)
            return rows;
        rows.push_back(rowOf(query));
    }
}

} // namespace

Result<std::vector<AgentRow>> AgentQuery::agents(int book) const
{
    Statement query = m_database.prepare(TALLY_AGENT_SELECT "id >= ?1 AND id < ?2 ORDER BY name, id");
    query.bind(firstKeyOf(book), firstKeyOf(book + 1));
    return allRows(query);
}

Result<std::optional<AgentRow>> AgentQuery::agent(RecordKey key) const
{
    Statement query = m_database.prepare(TALLY_AGENT_SELECT "id = ?1");
    query.bind(key);
    TALLY_TRY(const auto rows, allRows(query));
    return rows.empty() ? std::nullopt : std::optional(rows.front());
}

Result<RecordKey> AgentQuery::byName(const QString &name) const
{
    Statement query = m_database.prepare(TALLY_AGENT_SELECT "name = ?1 AND id >= ?2 AND id < ?3 ORDER BY id");
    query.bind(name, firstKeyOf(LogNo::OwnBook), firstKeyOf(LogNo::OwnBook + 1));
    TALLY_TRY(const auto rows, allRows(query));
    return rows.size() == 1 ? rows.front().key : RecordKey();
}

} // namespace tally::parties

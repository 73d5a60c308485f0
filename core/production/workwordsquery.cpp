// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/production/workwordsquery.h"

#include "core/base/bookkeys.h"
#include "core/parties/agentquery.h"
#include "core/resources/specificationquery.h"
#include "core/storage/statement.h"

#include <algorithm>

namespace tally::production
{

using storage::Statement;

namespace
{

constexpr int LatestJobs = 100;

bool isTime(const QString &unit)
{
    const UnitTable &units = UnitTable::shipped();
    const Unit *known = units.find(unit);
    const Unit *hour = units.find(u"hour");
    return known != nullptr && hour != nullptr && known->dimension == hour->dimension;
}

WorkWords::Job *jobIn(WorkWords &words, RecordKey key)
{
    const auto found =
        std::find_if(words.jobs.begin(), words.jobs.end(), [key](const auto &job) { return job.key == key; });
    return found == words.jobs.end() ? nullptr : &*found;
}

} // namespace

Result<WorkWords> WorkWordsQuery::words() const
{
    WorkWords words;
    TALLY_CHECK(addKinds(words));
    TALLY_CHECK(addPeople(words));
    TALLY_CHECK(addJobs(words));
    TALLY_CHECK(addWishes(words));
    return words;
}

Outcome WorkWordsQuery::addKinds(WorkWords &words) const
{
    TALLY_TRY(const auto all, resources::SpecificationQuery(m_database).specifications());
    Statement stock = m_database.prepare("SELECT 1 FROM economic_resource WHERE spec = ?1 LIMIT 1");
    for (const resources::SpecificationFacts &spec : all) {
        if (spec.name.isEmpty() || !(isTime(spec.effortUnit) || isTime(spec.defaultUnit)))
            continue;
        stock.bind(spec.key);
        TALLY_TRY(const bool isThing, stock.next()); // a machine's hours are used, not worked
        if (!isThing)
            words.kinds.push_back({spec.key, spec.name});
    }
    return {};
}

Outcome WorkWordsQuery::addPeople(WorkWords &words) const
{
    TALLY_TRY(const auto agents, parties::AgentQuery(m_database).agents());
    for (const parties::AgentRow &agent : agents)
        if (agent.type == u"Person" && !agent.name.isEmpty())
            words.people.push_back({agent.key, agent.name});
    return {};
}

// Jobs that anything open is promised to or wished for, and the latest ones; whichever is said to be finished is not
// offered.
Outcome WorkWordsQuery::addJobs(WorkWords &words) const
{
    Statement query = m_database.prepare(
        "SELECT j.id, j.name, coalesce(l.name, '') FROM process j LEFT JOIN plan l ON l.id = j.planned_within "
        "WHERE j.id IN (SELECT input_of FROM promise WHERE settled = 0 AND finished = 0 AND reversed_by IS NULL "
        "AND class IN ('Commitment', 'Intent') AND input_of IS NOT NULL "
        "UNION SELECT * FROM (SELECT id FROM process WHERE id >= ?1 AND id < ?2 ORDER BY id DESC LIMIT ?3)) "
        "AND j.id >= ?1 AND j.id < ?2 ORDER BY j.id DESC");
    query.bind(firstKeyOf(LogNo::OwnBook), firstKeyOf(LogNo::OwnBook + 1), LatestJobs);
    while (true) {
        TALLY_TRY(const bool more, query.next());
        if (!more)
            return {};
        const auto row = m_records.find(query.key(0));
        const auto body = m_records.body(query.key(0));
        const bool stands = row && *row && !(*row)->reversedBy && body && !(*body)["finished"].boolean();
        if (stands && !query.text(1).isEmpty())
            words.jobs.push_back({query.key(0), query.text(1), query.text(2), {}});
    }
}

Outcome WorkWordsQuery::addWishes(WorkWords &words) const
{
    Statement query = m_database.prepare(
        "SELECT input_of, conforms_to FROM promise WHERE settled = 0 AND finished = 0 AND reversed_by IS NULL "
        "AND class IN ('Commitment', 'Intent') AND action = 'work' AND input_of IS NOT NULL");
    while (true) {
        TALLY_TRY(const bool more, query.next());
        if (!more)
            return {};
        if (WorkWords::Job *job = jobIn(words, query.key(0)))
            job->kinds.push_back(query.key(1));
    }
}

} // namespace tally::production

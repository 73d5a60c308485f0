// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/production/planningservice.h"

#include "core/production/factsgatherer.h"
#include "core/production/planposting.h"

namespace tally::production
{

PlanningService::PlanningService(journal::Recorder &recorder, const journal::RecordService &records,
                                 const resources::ResourceQuery &resources, const UnitTable &units)
    : m_recorder(recorder)
    , m_records(records)
    , m_resources(resources)
    , m_units(units)
{
}

Result<PlanningFacts> PlanningService::facts() const
{
    return FactsGatherer(m_recorder.journal().database(), m_resources).gather();
}

Result<PlanResult> PlanningService::plan(const PlanRequest &request) const
{
    TALLY_TRY(const PlanningFacts known, facts());
    return makePlan(known, request, m_units);
}

Result<PostedPlan> PlanningService::post(const PlanRequest &request)
{
    TALLY_TRY(const PlanningFacts known, facts());
    PostedPlan posted;
    TALLY_TRY(posted.result, makePlan(known, request, m_units));
    if (posted.result.make.empty())
        return posted;
    TALLY_TRY(journal::Recording recording, m_recorder.begin());
    TALLY_CHECK(PlanPosting(m_records, recording, known).write(request, posted));
    TALLY_CHECK(recording.commit());
    return posted;
}

} // namespace tally::production

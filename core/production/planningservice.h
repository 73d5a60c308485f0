// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/recordservice.h"
#include "core/production/plan.h"
#include "core/resources/resourcequery.h"

namespace tally::production
{

/// A plan that became a work order, and the ids of its records; none where there was nothing to make.
struct PostedPlan {
    PlanResult result;
    RecordKey plan;
    std::vector<RecordKey> processes; ///< in the order of the result's make rows
    std::vector<RecordKey> commitments;
};

/// Plans how to get an item in time from recipes, stock and promises of our own book, and records the plan as a work
/// order.
class PlanningService
{
public:
    /// All arguments must outlive it. `units` are those of the book.
    PlanningService(journal::Recorder &recorder, const journal::RecordService &records,
                    const resources::ResourceQuery &resources, const UnitTable &units = UnitTable::shipped());

    /// Everything a plan is worked out from, as the book stands now.
    [[nodiscard]] Result<PlanningFacts> facts() const;
    /// Records nothing. Errors of makePlan, or a storage error.
    [[nodiscard]] Result<PlanResult> plan(const PlanRequest &request) const;
    /// The same, recorded as one act: a plan, a process for each row of `make`, and a commitment for each flow of its
    /// recipe, scaled; inputs are due when the process starts, outputs when it ends. Agents are left open: who does the
    /// work is agreed later.
    [[nodiscard]] Result<PostedPlan> post(const PlanRequest &request);

private:
    journal::Recorder &m_recorder;
    const journal::RecordService &m_records;
    const resources::ResourceQuery &m_resources;
    const UnitTable &m_units;
};

} // namespace tally::production

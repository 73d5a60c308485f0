// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/production/planningservice.h"
#include "core/production/recipeindex.h"

namespace tally::production
{

/// Writes the records of one posted plan into a recording under way; the caller commits.
class PlanPosting
{
public:
    PlanPosting(const journal::RecordService &records, journal::Recording &recording, const PlanningFacts &facts)
        : m_records(records)
        , m_recording(recording)
        , m_index(facts)
    {
    }
    /// Adds the records that `posted.result` asks for, and their ids to `posted`.
    Outcome write(const PlanRequest &request, PostedPlan &posted);

private:
    [[nodiscard]] Result<RecordKey> addPlan(const PlanRequest &request, const PlanResult &result);
    [[nodiscard]] Result<RecordKey> addProcess(const MakeRow &row, RecordKey plan);
    [[nodiscard]] Result<RecordKey> addCommitment(const MakeRow &row, const RecipeFlowRow &flow, RecordKey plan,
                                                  RecordKey process);
    const journal::RecordService &m_records;
    journal::Recording &m_recording;
    RecipeIndex m_index;
};

} // namespace tally::production

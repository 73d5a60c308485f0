// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/recordquery.h"
#include "core/production/workline.h"
#include "core/resources/resourcequery.h"

namespace tally::production
{

/// Reads what can be spoken of in a line about work: kinds of work (specifications measured in time of which
/// nothing is in stock), people,
/// and the jobs that wait for work or were begun lately and are not finished. Never writes.
class WorkWordsQuery
{
public:
    WorkWordsQuery(storage::Database &database, const journal::RecordQuery &records)
        : m_database(database)
        , m_records(records)
    {
    }
    /// Without days, which are the reader's language.
    [[nodiscard]] Result<WorkWords> words() const;

private:
    Outcome addKinds(WorkWords &words) const;
    Outcome addPeople(WorkWords &words) const;
    Outcome addJobs(WorkWords &words) const;
    Outcome addWishes(WorkWords &words) const;
    storage::Database &m_database;
    const journal::RecordQuery &m_records;
};

} // namespace tally::production

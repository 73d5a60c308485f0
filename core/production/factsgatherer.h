// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/production/planningfacts.h"
#include "core/resources/resourcequery.h"

#include <set>
#include <unordered_map>

namespace tally::production
{

/// Reads what a plan is worked out from: specifications, recipes, stock, and the promises that will take stock.
///
/// A commitment takes stock if its action takes something off a record for good (consume, lower, and a transfer away
/// from somebody who holds such stock) and something of it is outstanding. It is taken for needs after the day it is
/// due. What a posted plan will use is taken on that day already, so that a second plan for the same day does not count
/// on it; any other promise of that day may be the very demand that is being planned.
class FactsGatherer
{
public:
    FactsGatherer(storage::Database &database, const resources::ResourceQuery &resources)
        : m_database(database)
        , m_resources(resources)
    {
    }
    [[nodiscard]] Result<PlanningFacts> gather();

private:
    void addStock(const std::vector<resources::ResourceRow> &rows);
    void addTaking(const resources::PromiseRow &promise);
    [[nodiscard]] bool takes(const resources::PromiseRow &promise, RecordKey item) const;

    storage::Database &m_database;
    const resources::ResourceQuery &m_resources;
    PlanningFacts m_facts;
    std::unordered_map<RecordKey, RecordKey> m_itemOf;   ///< stock record → specification
    std::set<std::pair<RecordKey, RecordKey>> m_holders; ///< item, agent who has or accounts for some
};

} // namespace tally::production

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/trace.h"

#include "core/resources/flowlinks.h"

#include <unordered_set>

namespace tally::resources
{

namespace
{

void note(Walk &walk, const FlowPoint &point)
{
    switch (point.kind) {
    case FlowKind::Event:
        walk.events.push_back(point.key);
        break;
    case FlowKind::Process:
        walk.processes.push_back(point.key);
        break;
    case FlowKind::Resource:
        walk.resources.push_back(point.key);
        break;
    }
    walk.order.push_back(point.key);
}

/// One walk in one direction: depth first over recorded links.
Result<Walk> walked(storage::Database &database, RecordKey start, bool back)
{
    const FlowLinks links(database);
    TALLY_TRY(const FlowPoint first, links.point(start));
    Walk walk;
    std::unordered_set<RecordKey> met;
    std::vector<FlowPoint> waiting{first};
    while (!waiting.empty()) {
        const FlowPoint point = waiting.back();
        waiting.pop_back();
        if (!met.insert(point.key).second)
            continue;
        note(walk, point);
        TALLY_TRY(const std::vector<FlowPoint> next, back ? links.before(point) : links.after(point));
        for (auto one = next.rbegin(); one != next.rend(); ++one) // the nearest is looked at first
            if (met.find(one->key) == met.end())
                waiting.push_back(*one);
    }
    return walk;
}

} // namespace

Result<Walk> trace(storage::Database &database, RecordKey start)
{
    return walked(database, start, true);
}

Result<Walk> track(storage::Database &database, RecordKey start)
{
    return walked(database, start, false);
}

} // namespace tally::resources

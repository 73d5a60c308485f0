// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/flowmap.h"

#include "core/storage/statement.h"

#include <algorithm>
#include <deque>

namespace tally::resources
{

using storage::Statement;

Result<FlowMap> FlowMap::around(storage::Database &database, RecordKey start, FlowWay way)
{
    TALLY_TRY(const FlowPoint point, FlowLinks(database).point(start));
    FlowMap map;
    TALLY_TRY(FlowNode node, map.describe(database, point));
    node.backwards = way != FlowWay::Forward;
    node.forwards = way != FlowWay::Back;
    map.m_nodes.push_back(std::move(node));
    map.m_places.emplace(start, 0);
    TALLY_CHECK(map.connect(database));
    return map;
}

Outcome FlowMap::grow(storage::Database &database, int most)
{
    std::vector<RecordKey> open;
    for (const FlowNode &node : m_nodes)
        if (node.hidden() > 0)
            open.push_back(node.key);
    std::stable_sort(open.begin(), open.end(),
                     [this](RecordKey a, RecordKey b) { return find(a)->steps < find(b)->steps; });
    return growFrom(database, std::move(open), most);
}

Outcome FlowMap::growAt(storage::Database &database, RecordKey node, int most)
{
    if (find(node) == nullptr)
        return {};
    return growFrom(database, {node}, most);
}

const FlowNode *FlowMap::find(RecordKey key) const
{
    const auto place = m_places.find(key);
    return place == m_places.end() ? nullptr : &m_nodes[place->second];
}

bool FlowMap::isComplete() const
{
    return std::all_of(m_nodes.begin(), m_nodes.end(), [](const FlowNode &node) { return node.hidden() == 0; });
}

Result<std::vector<FlowMap::Link>> FlowMap::linksOf(storage::Database &database, const FlowNode &node) const
{
    const FlowLinks links(database);
    const FlowPoint point{node.kind, node.key};
    std::vector<Link> found;
    if (node.backwards) {
        TALLY_TRY(const std::vector<FlowPoint> before, links.before(point, MostLinks));
        for (const FlowPoint &one : before)
            found.push_back({node.key, one, true});
    }
    if (node.forwards) {
        TALLY_TRY(const std::vector<FlowPoint> after, links.after(point, MostLinks));
        for (const FlowPoint &one : after)
            found.push_back({node.key, one, false});
    }
    return found;
}

/// Breadth first. A node met from a second side is then followed that way too.
Outcome FlowMap::growFrom(storage::Database &database, std::vector<RecordKey> first, int most)
{
    std::deque<RecordKey> waiting(first.begin(), first.end());
    int added = 0;
    while (!waiting.empty() && added < most) {
        const FlowNode node = *find(waiting.front());
        waiting.pop_front();
        TALLY_TRY(const std::vector<Link> links, linksOf(database, node));
        for (const Link &link : links) {
            const auto known = m_places.find(link.far.key);
            if (known == m_places.end() && added == most)
                break;
            const bool isNew = known == m_places.end();
            if (isNew) {
                TALLY_TRY(FlowNode made, describe(database, link.far));
                made.steps = node.steps + 1;
                m_places.emplace(link.far.key, m_nodes.size());
                m_nodes.push_back(std::move(made));
                ++added;
            }
            FlowNode &far = m_nodes[m_places.at(link.far.key)];
            bool &followed = link.back ? far.backwards : far.forwards;
            if (isNew || !followed)
                waiting.push_back(far.key);
            followed = true;
        }
    }
    return connect(database);
}

/// Draws every link between nodes that are both here, and counts the others.
Outcome FlowMap::connect(storage::Database &database)
{
    m_edges.clear();
    for (std::size_t place = 0; place < m_nodes.size(); ++place) {
        FlowNode &node = m_nodes[place];
        node.hiddenBefore = 0;
        node.hiddenAfter = 0;
        TALLY_TRY(const std::vector<Link> links, linksOf(database, node));
        for (const Link &link : links) {
            const auto far = m_places.find(link.far.key);
            if (far == m_places.end())
                ++(link.back ? node.hiddenBefore : node.hiddenAfter);
            else
                m_edges.push_back(link.back ? FlowEdge{far->second, place} : FlowEdge{place, far->second});
        }
    }
    std::sort(m_edges.begin(), m_edges.end());
    m_edges.erase(std::unique(m_edges.begin(), m_edges.end()), m_edges.end());
    return {};
}

Result<FlowNode> FlowMap::describe(storage::Database &database, const FlowPoint &point) const
{
    FlowNode node;
    node.kind = point.kind;
    node.key = point.key;
    if (point.kind == FlowKind::Event) {
        TALLY_CHECK(describeEvent(database, node));
    } else if (point.kind == FlowKind::Resource) {
        TALLY_CHECK(describeResource(database, node));
    } else {
        Statement row = database.prepare("SELECT name FROM process WHERE id = ?1");
        row.bind(point.key);
        TALLY_TRY(const bool found, row.next());
        if (found)
            node.name = row.text(0);
    }
    return node;
}

Outcome FlowMap::describeEvent(storage::Database &database, FlowNode &node) const
{
    Statement row = database.prepare(
        "SELECT e.action, coalesce(e.quantity, e.effort, 0), coalesce(e.unit, e.effort_unit, ''), coalesce(e.at, ''), "
        "e.t, e.provider, e.receiver, coalesce(nullif(r.name, ''), s.name, '') FROM economic_event e "
        "LEFT JOIN economic_resource r ON r.id = coalesce(e.resource, e.to_resource) "
        "LEFT JOIN resource_specification s ON s.id = coalesce(r.spec, e.conforms_to) WHERE e.id = ?1");
    row.bind(node.key);
    TALLY_TRY(const bool found, row.next());
    if (!found)
        return {};
    node.action = row.text(0);
    node.amount = row.decimal(1);
    node.unit = row.text(2);
    node.at = row.text(3);
    node.t = Hlc{row.integer(4)};
    node.provider = row.key(5);
    node.receiver = row.key(6);
    node.name = row.text(7);
    return {};
}

Outcome FlowMap::describeResource(storage::Database &database, FlowNode &node) const
{
    Statement row = database.prepare(
        "SELECT coalesce(nullif(r.name, ''), s.name, ''), r.onhand, coalesce(r.unit, ''), r.spec, r.lot, "
        "coalesce(r.serial, '') FROM economic_resource r LEFT JOIN resource_specification s ON s.id = r.spec "
        "WHERE r.id = ?1");
    row.bind(node.key);
    TALLY_TRY(const bool found, row.next());
    if (!found)
        return {};
    node.name = row.text(0);
    node.amount = row.decimal(1);
    node.unit = row.text(2);
    node.spec = row.key(3);
    node.lot = row.key(4);
    node.serial = row.text(5);
    return {};
}

} // namespace tally::resources

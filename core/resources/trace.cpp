// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/trace.h"

#include "core/resources/fold.h"
#include "core/storage/statement.h"

#include <QCoreApplication>
#include <unordered_set>

namespace tally::resources
{

using storage::Statement;

namespace
{

enum class Kind { Event, Process, Resource };

struct Node {
    Kind kind;
    RecordKey key;
};

bool isAdjustment(const StockEvent &event)
{
    return event.action->inputOutput == InputOutput::NotApplicable &&
           event.action->createResource == CreateResource::Optional;
}

/// One walk in one direction: depth first over recorded links. Track follows the very links of trace the other way.
class Flow
{
public:
    Flow(storage::Database &database, bool back)
        : m_database(database)
        , m_back(back)
    {
    }

    Result<Walk> from(RecordKey start)
    {
        TALLY_TRY(const Node first, nodeOf(start));
        std::vector<Node> waiting{first};
        while (!waiting.empty()) {
            const Node node = waiting.back();
            waiting.pop_back();
            if (!m_met.insert(node.key).second)
                continue;
            note(node);
            m_next.clear();
            TALLY_CHECK(expand(node));
            waiting.insert(waiting.end(), m_next.rbegin(), m_next.rend()); // the nearest is looked at first
        }
        return std::move(m_walk);
    }

private:
    void note(const Node &node)
    {
        std::vector<RecordKey> &list = node.kind == Kind::Event
                                           ? m_walk.events
                                           : (node.kind == Kind::Process ? m_walk.processes : m_walk.resources);
        list.push_back(node.key);
        m_walk.order.push_back(node.key);
    }

    Outcome expand(const Node &node)
    {
        switch (node.kind) {
        case Kind::Event:
            return fromEvent(node.key);
        case Kind::Process:
            return fromProcess(node.key);
        case Kind::Resource:
            return fromResource(node.key);
        }
        return {};
    }

    Outcome fromEvent(RecordKey key)
    {
        Statement row =
            m_database.prepare("SELECT " TALLY_STOCK_EVENT_COLUMNS " FROM economic_event e WHERE e.id = ?1");
        row.bind(key);
        TALLY_TRY(const bool found, row.next());
        if (!found)
            return {};
        const StockEvent event = stockEventFrom(row);
        if (m_back)
            sourcesOf(event);
        else
            targetsOf(event);
        return {};
    }

    void sourcesOf(const StockEvent &event)
    {
        if (isOutput(event))
            follow(Kind::Process, event.outputOf);
        else if (!isAdjustment(event))
            follow(Kind::Resource, event.resource);
    }

    void targetsOf(const StockEvent &event)
    {
        follow(Kind::Process, event.inputOf);
        if (isOutput(event) || isAdjustment(event))
            follow(Kind::Resource, event.resource);
        follow(Kind::Resource, event.toResource);
    }

    Outcome fromProcess(RecordKey process)
    {
        Statement rows = m_database.prepare(
            m_back
                ? "SELECT " TALLY_STOCK_EVENT_COLUMNS
                  " FROM economic_event e WHERE e.input_of = ?1 AND e.reversed_by IS NULL ORDER BY e.t DESC, e.id DESC"
                : "SELECT " TALLY_STOCK_EVENT_COLUMNS
                  " FROM economic_event e WHERE e.output_of = ?1 AND e.reversed_by IS NULL ORDER BY e.t, e.id");
        rows.bind(process);
        return followEvents(rows, [this](const StockEvent &event) { return m_back || isOutput(event); });
    }

    Outcome fromResource(RecordKey resource)
    {
        Statement rows = m_database.prepare(
            m_back ? "SELECT " TALLY_STOCK_EVENT_COLUMNS " FROM movement m JOIN economic_event e ON e.id = m.event "
                     "WHERE m.resource = ?1 ORDER BY m.t DESC, m.event DESC"
                   : "SELECT " TALLY_STOCK_EVENT_COLUMNS " FROM movement m JOIN economic_event e ON e.id = m.event "
                     "WHERE m.resource = ?1 ORDER BY m.t, m.event");
        rows.bind(resource);
        return followEvents(rows, [&](const StockEvent &event) {
            const bool isNamed = event.resource == resource;
            if (m_back)
                return event.toResource == resource || (isNamed && (isOutput(event) || isAdjustment(event)));
            return isNamed && !isOutput(event) && !isAdjustment(event);
        });
    }

    template<typename Matches>
    Outcome followEvents(Statement &rows, Matches &&matches)
    {
        while (true) {
            TALLY_TRY(const bool more, rows.next());
            if (!more)
                return {};
            const StockEvent event = stockEventFrom(rows);
            if (matches(event))
                follow(Kind::Event, event.place.key);
        }
    }

    void follow(Kind kind, RecordKey key)
    {
        if (key && m_met.find(key) == m_met.end())
            m_next.push_back({kind, key});
    }

    Result<Node> nodeOf(RecordKey key) const
    {
        Statement query = m_database.prepare(
            "SELECT 0 FROM economic_event WHERE id = ?1 UNION ALL SELECT 1 FROM process WHERE id = ?1 "
            "UNION ALL SELECT 2 FROM economic_resource WHERE id = ?1");
        query.bind(key);
        TALLY_TRY(const bool found, query.next());
        if (!found)
            return refused(
                "trace.notFlow",
                QT_TRANSLATE_NOOP("Error", "%1 is no stock record, event or process, so nothing flows to or from it."),
                {toText(key)});
        return Node{static_cast<Kind>(query.number(0)), key};
    }

    storage::Database &m_database;
    bool m_back;
    Walk m_walk;
    std::unordered_set<RecordKey> m_met;
    std::vector<Node> m_next; ///< where the node being looked at leads, nearest first
};

} // namespace

Result<Walk> trace(storage::Database &database, RecordKey start)
{
    return Flow(database, true).from(start);
}

Result<Walk> track(storage::Database &database, RecordKey start)
{
    return Flow(database, false).from(start);
}

} // namespace tally::resources

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/flowlinks.h"

#include "core/resources/fold.h"
#include "core/resources/stockevent.h"
#include "core/storage/statement.h"

#include <QCoreApplication>

namespace tally::resources
{

using storage::Statement;

namespace
{

constexpr int BookBits = 53; // what of a record key is right of its book

// The record's lot, lots that go by its code in other books, their records, and hand-overs of those. The code of a lot
// is the latest it was given.
#define TALLY_CODE_HOLDS(l)                                                                                            \
    l ".reversed_by IS NULL AND NOT EXISTS (SELECT 1 FROM lot_code n WHERE n.lot = " l ".lot AND n.reversed_by IS "    \
      "NULL AND (n.t, n.entry) > (" l ".t, " l ".entry))"
#define TALLY_OTHER_HANDOVERS                                                                                          \
    "SELECT e.id FROM economic_resource here JOIN lot_code c ON c.lot = here.lot AND c.code <> '' JOIN lot_code o ON " \
    "o.code = c.code AND o.lot >> ?2 <> c.lot >> ?2 JOIN economic_resource r ON r.lot = o.lot AND r.lot IS NOT NULL "  \
    "JOIN movement m ON m.resource = r.id JOIN economic_event e ON e.id = m.event WHERE here.id = ?1 AND e.provider "  \
    "<> e.receiver AND e.corrects IS NULL AND e.reversed_by IS NULL AND " TALLY_CODE_HOLDS(                            \
        "c") " AND " TALLY_CODE_HOLDS("o") " AND "
constexpr std::string_view OthersGiving = TALLY_OTHER_HANDOVERS "e.resource = r.id ORDER BY e.t DESC, e.id DESC";
constexpr std::string_view OthersReceiving = TALLY_OTHER_HANDOVERS "e.to_resource = r.id ORDER BY e.t, e.id";
#undef TALLY_OTHER_HANDOVERS
#undef TALLY_CODE_HOLDS

bool isAdjustment(const StockEvent &event)
{
    return event.action->inputOutput == InputOutput::NotApplicable &&
           event.action->createResource == CreateResource::Optional;
}

void add(std::vector<FlowPoint> &found, FlowKind kind, RecordKey key)
{
    if (key)
        found.push_back({kind, key});
}

template<typename Matches>
Result<std::vector<FlowPoint>> eventsOf(Statement &rows, int limit, Matches &&matches)
{
    std::vector<FlowPoint> found;
    while (limit == 0 || found.size() < static_cast<std::size_t>(limit)) {
        TALLY_TRY(const bool more, rows.next());
        if (!more)
            break;
        const StockEvent event = stockEventFrom(rows);
        if (matches(event))
            add(found, FlowKind::Event, event.place.key);
    }
    return found;
}

} // namespace

Result<FlowPoint> FlowLinks::point(RecordKey key) const
{
    Statement query =
        m_database.prepare("SELECT 0 FROM economic_event WHERE id = ?1 UNION ALL SELECT 1 FROM process WHERE id = ?1 "
                           "UNION ALL SELECT 2 FROM economic_resource WHERE id = ?1");
    query.bind(key);
    TALLY_TRY(const bool found, query.next());
    if (!found)
        return refused(
            "trace.notFlow",
            QT_TRANSLATE_NOOP("Error", "%1 is no stock record, event or process, so nothing flows to or from it."),
            {toText(key)});
    return FlowPoint{static_cast<FlowKind>(query.number(0)), key};
}

Result<std::vector<FlowPoint>> FlowLinks::before(const FlowPoint &point, int limit) const
{
    return links(point, true, limit);
}

Result<std::vector<FlowPoint>> FlowLinks::after(const FlowPoint &point, int limit) const
{
    return links(point, false, limit);
}

Result<std::vector<FlowPoint>> FlowLinks::links(const FlowPoint &point, bool back, int limit) const
{
    switch (point.kind) {
    case FlowKind::Event:
        return ofEvent(point.key, back);
    case FlowKind::Process:
        return ofProcess(point.key, back, limit);
    case FlowKind::Resource:
        return ofResource(point.key, back, limit);
    }
    return std::vector<FlowPoint>();
}

Result<std::vector<FlowPoint>> FlowLinks::ofEvent(RecordKey key, bool back) const
{
    Statement row = m_database.prepare("SELECT " TALLY_STOCK_EVENT_COLUMNS " FROM economic_event e WHERE e.id = ?1");
    row.bind(key);
    std::vector<FlowPoint> found;
    TALLY_TRY(const bool known, row.next());
    if (!known)
        return found;
    const StockEvent event = stockEventFrom(row);
    if (back) {
        if (isOutput(event))
            add(found, FlowKind::Process, event.outputOf);
        else if (!isAdjustment(event))
            add(found, FlowKind::Resource, event.resource);
        TALLY_CHECK(addOtherBooks(found, event, back));
        return found;
    }
    add(found, FlowKind::Process, event.inputOf);
    if (isOutput(event) || isAdjustment(event))
        add(found, FlowKind::Resource, event.resource);
    add(found, FlowKind::Resource, event.toResource);
    TALLY_CHECK(addOtherBooks(found, event, back));
    return found;
}

/// From the receipt in one book back to where another gave away goods of that lot, or forward from there.
Outcome FlowLinks::addOtherBooks(std::vector<FlowPoint> &found, const StockEvent &event, bool back) const
{
    const RecordKey record = back ? event.toResource : event.resource;
    const bool handsOver = event.provider && event.receiver && event.provider != event.receiver && !event.corrects;
    if (!handsOver || !record)
        return {};
    Statement rows = m_database.prepare(back ? OthersGiving : OthersReceiving);
    rows.bind(record, BookBits);
    while (true) {
        TALLY_TRY(const bool more, rows.next());
        if (!more)
            return {};
        add(found, FlowKind::Event, rows.key(0));
    }
}

Result<std::vector<FlowPoint>> FlowLinks::ofProcess(RecordKey process, bool back, int limit) const
{
    Statement rows = m_database.prepare(
        back ? "SELECT " TALLY_STOCK_EVENT_COLUMNS
               " FROM economic_event e WHERE e.input_of = ?1 AND e.reversed_by IS NULL ORDER BY e.t DESC, e.id DESC"
             : "SELECT " TALLY_STOCK_EVENT_COLUMNS
               " FROM economic_event e WHERE e.output_of = ?1 AND e.reversed_by IS NULL ORDER BY e.t, e.id");
    rows.bind(process);
    return eventsOf(rows, limit, [back](const StockEvent &event) { return back || isOutput(event); });
}

Result<std::vector<FlowPoint>> FlowLinks::ofResource(RecordKey resource, bool back, int limit) const
{
    Statement rows = m_database.prepare(
        back ? "SELECT " TALLY_STOCK_EVENT_COLUMNS " FROM movement m JOIN economic_event e ON e.id = m.event "
               "WHERE m.resource = ?1 ORDER BY m.t DESC, m.event DESC"
             : "SELECT " TALLY_STOCK_EVENT_COLUMNS " FROM movement m JOIN economic_event e ON e.id = m.event "
               "WHERE m.resource = ?1 ORDER BY m.t, m.event");
    rows.bind(resource);
    return eventsOf(rows, limit, [&](const StockEvent &event) {
        const bool isNamed = event.resource == resource;
        if (back)
            return event.toResource == resource || (isNamed && (isOutput(event) || isAdjustment(event)));
        return isNamed && !isOutput(event) && !isAdjustment(event);
    });
}

} // namespace tally::resources

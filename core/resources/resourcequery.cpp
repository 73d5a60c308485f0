// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/resourcequery.h"

#include "core/base/bookkeys.h"
#include "core/storage/statement.h"

namespace tally::resources
{

using storage::Statement;

namespace
{

#define TALLY_RESOURCE_SELECT                                                                                          \
    "SELECT r.id, r.name, r.spec, coalesce(s.name, ''), coalesce(r.unit, ''), r.accounting, r.onhand, r.accountable, " \
    "r.custodian, r.location, r.stage, coalesce(r.state, ''), r.contained_in, r.lot, coalesce(r.serial, '') "          \
    "FROM economic_resource r LEFT JOIN resource_specification s ON s.id = r.spec WHERE r.movements > 0 AND "

#define TALLY_EVENT_SELECT                                                                                             \
    "SELECT id, t, action, provider, receiver, resource, to_resource, input_of, output_of, conforms_to, quantity, "    \
    "coalesce(unit, ''), effort, coalesce(effort_unit, ''), coalesce(at, ''), corrects, reversed_by FROM "             \
    "economic_event WHERE "

#define TALLY_MOVEMENT_SELECT                                                                                          \
    "SELECT m.event, m.t, e.action, coalesce(e.at, ''), m.accounting, m.onhand, e.provider, e.receiver, "              \
    "coalesce(e.output_of, e.input_of), coalesce(e.note, ''), e.corrects FROM movement m "                             \
    "JOIN economic_event e ON e.id = m.event WHERE m.resource = ?1 "

ResourceRow resourceFrom(const Statement &row)
{
    ResourceRow resource;
    resource.key = row.key(0);
    resource.name = row.text(1);
    resource.spec = row.key(2);
    resource.specName = row.text(3);
    resource.unit = row.text(4);
    resource.accounting = row.decimal(5);
    resource.onhand = row.decimal(6);
    resource.accountable = row.key(7);
    resource.custodian = row.key(8);
    resource.location = row.key(9);
    resource.stage = row.key(10);
    resource.state = row.text(11);
    resource.containedIn = row.key(12);
    resource.lot = row.key(13);
    resource.serial = row.text(14);
    return resource;
}

EventRow eventFrom(const Statement &row)
{
    EventRow event;
    event.key = row.key(0);
    event.place = {Hlc{row.integer(1)}, event.key};
    event.action = row.text(2);
    event.provider = row.key(3);
    event.receiver = row.key(4);
    event.resource = row.key(5);
    event.toResource = row.key(6);
    event.inputOf = row.key(7);
    event.outputOf = row.key(8);
    event.conformsTo = row.key(9);
    event.resourceQuantity = row.decimal(10);
    event.resourceUnit = row.text(11);
    event.effortQuantity = row.decimal(12);
    event.effortUnit = row.text(13);
    event.at = row.text(14);
    event.corrects = row.key(15);
    event.reversedBy = row.key(16);
    return event;
}

/// Quantities after the movement are filled in by the caller.
MovementRow movementFrom(const Statement &row)
{
    MovementRow movement;
    movement.event = row.key(0);
    movement.place = {Hlc{row.integer(1)}, movement.event};
    movement.action = row.text(2);
    movement.at = row.text(3);
    movement.accountingDelta = row.decimal(4);
    movement.onhandDelta = row.decimal(5);
    movement.provider = row.key(6);
    movement.receiver = row.key(7);
    movement.process = row.key(8);
    movement.note = row.text(9);
    movement.corrects = row.key(10);
    return movement;
}

Decimal plus(Decimal a, Decimal b)
{
    return Decimal::fromMicros(a.micros() + b.micros()); // balances a fold has found in range
}

template<typename Row>
Result<std::vector<Row>> allRows(Statement &query, Row (*from)(const Statement &))
{
    std::vector<Row> rows;
    while (true) {
        TALLY_TRY(const bool more, query.next());
        if (!more)
            return rows;
        rows.push_back(from(query));
    }
}

template<typename Row>
Result<std::optional<Row>> oneRow(Statement &query, Row (*from)(const Statement &))
{
    TALLY_TRY(const bool found, query.next());
    return found ? std::optional(from(query)) : std::nullopt;
}

RecordKey keyFrom(const Statement &row)
{
    return row.key(0);
}

StockChange stockChangeFrom(const Statement &row)
{
    return {row.key(0), row.text(1), row.text(2), row.decimal(3), row.decimal(4)};
}

SpecificationRow specificationFrom(const Statement &row)
{
    return {row.key(0), row.text(1), row.text(2), row.number(3) != 0};
}

} // namespace

Result<std::vector<ResourceRow>> ResourceQuery::resources(int book) const
{
    Statement query = m_database.prepare(TALLY_RESOURCE_SELECT "r.id >= ?1 AND r.id < ?2 ORDER BY r.name, r.id");
    query.bind(firstKeyOf(book), firstKeyOf(book + 1));
    return allRows(query, resourceFrom);
}

Result<std::optional<ResourceRow>> ResourceQuery::resource(RecordKey key) const
{
    Statement query = m_database.prepare(TALLY_RESOURCE_SELECT "r.id = ?1");
    query.bind(key);
    return oneRow(query, resourceFrom);
}

Result<std::vector<ResourceRow>> ResourceQuery::resourcesOf(RecordKey spec) const
{
    Statement query = m_database.prepare(TALLY_RESOURCE_SELECT
                                         "r.spec = ?1 AND +r.id >= ?2 AND +r.id < ?3 ORDER BY r.onhand DESC, r.id");
    query.bind(spec, firstKeyOf(LogNo::OwnBook), firstKeyOf(LogNo::OwnBook + 1));
    return allRows(query, resourceFrom);
}

Result<std::vector<ResourceRow>> ResourceQuery::belowZero(int limit) const
{
    Statement query = m_database.prepare(TALLY_RESOURCE_SELECT "(r.onhand < 0 OR r.accounting < 0) AND +r.id >= ?1 AND "
                                                               "+r.id < ?2 ORDER BY r.name, r.id LIMIT ?3");
    query.bind(firstKeyOf(LogNo::OwnBook), firstKeyOf(LogNo::OwnBook + 1), limit > 0 ? limit : -1);
    return allRows(query, resourceFrom);
}

Result<RecordKey> ResourceQuery::mostAccountable() const
{
    Statement query = m_database.prepare("SELECT accountable FROM economic_resource WHERE movements > 0 AND "
                                         "accountable IS NOT NULL AND id >= ?1 AND id < ?2 GROUP BY accountable "
                                         "ORDER BY count(*) DESC, accountable LIMIT 1");
    query.bind(firstKeyOf(LogNo::OwnBook), firstKeyOf(LogNo::OwnBook + 1));
    TALLY_TRY(const bool found, query.next());
    return found ? query.key(0) : RecordKey();
}

Result<std::vector<MovementRow>> ResourceQuery::movements(RecordKey key, int limit, bool newestFirst) const
{
    Statement query = m_database.prepare(newestFirst ? TALLY_MOVEMENT_SELECT "ORDER BY m.t DESC, m.event DESC LIMIT ?2"
                                                     : TALLY_MOVEMENT_SELECT "ORDER BY m.t, m.event LIMIT ?2");
    query.bind(key, limit > 0 ? limit : -1);
    TALLY_TRY(std::vector<MovementRow> rows, allRows(query, movementFrom));
    TALLY_TRY(const auto record, resource(key));
    const ResourceRow now = record.value_or(ResourceRow());
    Decimal accounting = newestFirst ? now.accounting : Decimal();
    Decimal onhand = newestFirst ? now.onhand : Decimal();
    for (MovementRow &row : rows) {
        row.accountingAfter = newestFirst ? accounting : plus(accounting, row.accountingDelta);
        row.onhandAfter = newestFirst ? onhand : plus(onhand, row.onhandDelta);
        accounting = newestFirst ? plus(accounting, -row.accountingDelta) : row.accountingAfter;
        onhand = newestFirst ? plus(onhand, -row.onhandDelta) : row.onhandAfter;
    }
    return rows;
}

Result<std::vector<StockChange>> ResourceQuery::changesBy(RecordKey event) const
{
    Statement query = m_database.prepare(
        "SELECT r.id, coalesce(nullif(r.name, ''), s.name, ''), coalesce(r.unit, ''), m.accounting, m.onhand "
        "FROM economic_event e JOIN movement m ON m.resource IN (e.resource, e.to_resource) AND m.t = e.t AND "
        "m.event = e.id JOIN economic_resource r ON r.id = m.resource "
        "LEFT JOIN resource_specification s ON s.id = r.spec WHERE e.id = ?1 ORDER BY m.resource <> e.resource, r.id");
    query.bind(event.entry());
    return allRows(query, stockChangeFrom);
}

Result<std::optional<EventRow>> ResourceQuery::event(RecordKey key) const
{
    Statement query = m_database.prepare(TALLY_EVENT_SELECT "id = ?1");
    query.bind(key);
    return oneRow(query, eventFrom);
}

Result<std::vector<EventRow>> ResourceQuery::events(int book) const
{
    Statement query =
        m_database.prepare(TALLY_EVENT_SELECT "id >= ?1 AND id < ?2 AND reversed_by IS NULL ORDER BY t, id");
    query.bind(firstKeyOf(book), firstKeyOf(book + 1));
    return allRows(query, eventFrom);
}

Result<std::vector<EventRow>> ResourceQuery::eventsCorrecting(RecordKey event) const
{
    Statement query = m_database.prepare(TALLY_EVENT_SELECT "corrects = ?1 AND reversed_by IS NULL ORDER BY t, id");
    query.bind(event);
    return allRows(query, eventFrom);
}

Result<std::vector<EventRow>> ResourceQuery::eventsOf(RecordKey process) const
{
    Statement query = m_database.prepare(TALLY_EVENT_SELECT
                                         "(input_of = ?1 OR output_of = ?1) AND reversed_by IS NULL ORDER BY t, id");
    query.bind(process);
    return allRows(query, eventFrom);
}

Result<std::vector<RecordKey>> ResourceQuery::tracked(const QString &serial, RecordKey lot, RecordKey accountable) const
{
    Statement query = m_database.prepare(
        serial.isEmpty()
            ? "SELECT id FROM economic_resource WHERE lot = ?2 AND accountable = ?3 AND movements > 0 AND ?1 IS NOT "
              "NULL ORDER BY id"
            : "SELECT id FROM economic_resource WHERE serial = ?1 AND (?2 IS NULL OR lot = ?2) AND accountable = ?3 "
              "AND movements > 0 ORDER BY id");
    query.bind(serial.isEmpty() ? QStringLiteral("") : serial, lot, accountable);
    return allRows(query, keyFrom);
}

Result<RecordKey> ResourceQuery::findByTracking(const QString &serial, RecordKey lot, RecordKey accountable) const
{
    TALLY_TRY(const auto found, tracked(serial, lot, accountable));
    return found.size() == 1 ? found.front() : RecordKey();
}

Result<std::optional<SpecificationRow>> ResourceQuery::specification(RecordKey key) const
{
    Statement query = m_database.prepare(
        "SELECT id, name, coalesce(unit, ''), never_negative FROM resource_specification WHERE id = ?1");
    query.bind(key);
    return oneRow(query, specificationFrom);
}

Result<RecordKey> ResourceQuery::dependant(RecordKey entry) const
{
    // Each branch names the standing records that lean on one kind of thing the entry may have made.
    Statement query = m_database.prepare(
        "SELECT event FROM movement WHERE resource BETWEEN ?1 AND ?2 AND event <> ?1 "
        "UNION ALL SELECT id FROM economic_event WHERE corrects = ?1 AND reversed_by IS NULL "
        "UNION ALL SELECT id FROM economic_event WHERE input_of BETWEEN ?1 AND ?2 AND reversed_by IS NULL "
        "UNION ALL SELECT id FROM economic_event WHERE output_of BETWEEN ?1 AND ?2 AND reversed_by IS NULL "
        "UNION ALL SELECT act FROM fulfilment WHERE promise BETWEEN ?1 AND ?2 "
        "UNION ALL SELECT id FROM economic_resource WHERE spec BETWEEN ?1 AND ?2 AND movements > 0 LIMIT 1");
    query.bind(entry, entry.withPart(RecordKey::MaxPart));
    TALLY_TRY(const bool found, query.next());
    return found ? query.key(0) : RecordKey();
}

Result<bool> ResourceQuery::changeStands(RecordKey entry) const
{
    Statement query = m_database.prepare("SELECT 1 FROM revision WHERE entry = ?1 AND reversed_by IS NULL");
    query.bind(entry);
    return query.next();
}

Result<RecordKey> ResourceQuery::basedOn(RecordKey process) const
{
    Statement query = m_database.prepare("SELECT based_on FROM process WHERE id = ?1");
    query.bind(process);
    TALLY_TRY(const bool found, query.next());
    return found ? query.key(0) : RecordKey();
}

} // namespace tally::resources

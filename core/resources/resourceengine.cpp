// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/resourceengine.h"

#include "core/resources/eventmoment.h"
#include "core/resources/memberread.h"

#include <utility>
#include <vector>

namespace tally::resources
{

using journal::Entry;
using journal::Op;
using storage::Statement;

namespace
{

constexpr std::size_t MostCachedRecords = 20'000;

// The small index by name: the planner would walk all inputs of the process otherwise.
constexpr std::string_view CombinedInProcess = "SELECT resource FROM economic_event INDEXED BY economic_event_combine "
                                               "WHERE input_of = ?1 AND action = 'combine' AND reversed_by IS NULL";

constexpr std::string_view InsertEvent =
    "INSERT INTO economic_event(id, t, action, provider, receiver, resource, to_resource, input_of, output_of, "
    "conforms_to, quantity, unit, effort, "
    "effort_unit, at, to_location, at_location, state, corrects, note, day) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21)";

void bindText(Statement &statement, int index, std::string_view text)
{
    if (text.empty())
        statement.bindAt(index, nullptr);
    else
        statement.bindAt(index, storage::Borrowed{text});
}

void bindQuantity(Statement &statement, int index, Decimal value, std::string_view unit)
{
    if (unit.empty())
        statement.bindAt(index, nullptr);
    else
        statement.bindAt(index, value);
    bindText(statement, index + 1, unit);
}

bool producesContainer(const StockEvent &event)
{
    return event.action->id == ActionId::Produce && event.outputOf && event.resource;
}

/// A described record that says nothing of its specification conforms to the one the event names.
Json membersOf(t1::View described, t1::View event)
{
    Json members = described.toJson();
    if (!members.contains("conformsTo") && event["resourceConformsTo"].isText())
        members["conformsTo"] = event["resourceConformsTo"].text();
    return members;
}

} // namespace

ResourceProjection::Engine::Engine(storage::Database &database)
    : m_database(database)
    , m_store(database)
{
}

Outcome ResourceProjection::Engine::apply(const Entry &entry)
{
    TALLY_CHECK(project(entry));
    if (m_bulk && m_store.cached() < MostCachedRecords)
        return {};
    if (!m_bulk)
        TALLY_CHECK(settle());
    TALLY_CHECK(m_store.write());
    m_store.forgetRecords();
    return {};
}

Outcome ResourceProjection::Engine::flush()
{
    TALLY_CHECK(settle());
    TALLY_CHECK(m_store.write());
    m_store.forgetRecords();
    return {};
}

void ResourceProjection::Engine::discard()
{
    m_store.forget();
    m_toFold.clear();
    m_remeasured.clear();
    m_respecified.clear();
}

Outcome ResourceProjection::Engine::project(const Entry &entry)
{
    switch (entry.op) {
    case Op::Add:
        return entry.kind == "vf.event" ? addEvent(entry) : addOthers(entry);
    case Op::Set:
    case Op::Resolve:
        return change(entry);
    case Op::Reverse:
        return takeBack(entry);
    case Op::Erase:
        return {}; // withdraws private parts, which hold no stock
    }
    return {};
}

Outcome ResourceProjection::Engine::addEvent(const Entry &entry)
{
    const auto event = readEvent(entry);
    if (!event)
        return {};
    TALLY_CHECK(insertEvent(*event));
    TALLY_CHECK(createNamed(entry, *event));
    TALLY_CHECK(touch(event->resource, *event));
    TALLY_CHECK(handDown(*event));
    if (event->toResource != event->resource)
        TALLY_CHECK(touch(event->toResource, *event));
    if (producesContainer(*event))
        return foldLater(CombinedInProcess, event->outputOf);
    return {};
}

Outcome ResourceProjection::Engine::insertEvent(const StockEvent &event)
{
    if (!m_insertEvent)
        m_insertEvent.emplace(m_database.prepare(InsertEvent));
    Statement &insert = *m_insertEvent;
    insert.bind(event.place.key, event.place.t.raw, storage::Borrowed{event.action->name}, event.provider,
                event.receiver, event.resource, event.toResource, event.inputOf, event.outputOf, event.conformsTo);
    bindQuantity(insert, 10, event.quantity, event.unit);
    bindQuantity(insert, 12, event.effort, event.effortUnit);
    bindText(insert, 14, event.at);
    insert.bindAt(15, event.toLocation);
    insert.bindAt(16, event.atLocation);
    bindText(insert, 17, event.state);
    insert.bindAt(18, event.corrects);
    bindText(insert, 19, event.note);
    if (const QDate day = dayToldBy(event.at); day.isValid())
        insert.bindAt(20, std::int64_t{day.toJulianDay()});
    else
        insert.bindAt(20, nullptr);
    return insert.run();
}

Outcome ResourceProjection::Engine::createNamed(const Entry &entry, const StockEvent &event)
{
    if (event.made(event.resource))
        TALLY_CHECK(m_store.create(event.resource, membersOf(entry.body["resourceInventoriedAs"], entry.body)));
    if (event.made(event.toResource))
        TALLY_CHECK(m_store.create(event.toResource, membersOf(entry.body["toResourceInventoriedAs"], entry.body)));
    return {};
}

Outcome ResourceProjection::Engine::touch(RecordKey key, const StockEvent &event)
{
    if (!key)
        return {};
    TALLY_TRY(StockRecord * record, m_store.find(key));
    if (!record)
        return {}; // the entry that describes it is not for us to see
    Delta delta;
    if (event.place < record->last || m_toFold.count(key) != 0) {
        m_toFold.insert(key);
    } else {
        TALLY_TRY(const ProcessFacts facts, m_store.processFacts(event));
        delta = step(record->state, event, facts, m_units);
        record->last = event.place;
    }
    ++record->movements;
    record->changed = true;
    return m_store.addMovement({key, event.place, delta});
}

/// A record split off begins with the accountable agent of the one it came from.
Outcome ResourceProjection::Engine::handDown(const StockEvent &event)
{
    if (!inheritsAccountable(event))
        return {};
    TALLY_TRY(const StockRecord *from, m_store.find(event.resource));
    TALLY_TRY(StockRecord * to, m_store.find(event.toResource));
    if (!from || !to)
        return {};
    if (m_toFold.count(event.resource) != 0) {
        m_toFold.insert(event.toResource); // and again when the first is folded, if that changes the agent
        return {};
    }
    to->inherited = from->state.accountable;
    if (to->inherited)
        to->state.accountable = to->inherited;
    return {};
}

Outcome ResourceProjection::Engine::addOthers(const Entry &entry)
{
    Outcome outcome;
    visitRecords(
        entry, [](std::string_view cls) { return cls == "Process" || cls == "ResourceSpecification"; },
        [&](RecordKey key, std::string_view cls, const Json &members) {
            if (outcome)
                outcome = cls == "Process" ? m_store.addProcess(key, members) : m_store.addSpecification(key, members);
        });
    return outcome;
}

Outcome ResourceProjection::Engine::change(const Entry &entry)
{
    TALLY_TRY(const bool known, m_store.knows(entry.subject()));
    if (!known)
        return {};
    TALLY_CHECK(m_store.changes().add(entry));
    return refresh(entry.subject());
}

Outcome ResourceProjection::Engine::refresh(RecordKey subject)
{
    TALLY_TRY(const bool unitChanged, m_store.refreshSpecification(subject));
    if (unitChanged)
        m_remeasured.insert(subject);
    TALLY_TRY(const bool stageChanged, m_store.refreshProcess(subject));
    if (stageChanged)
        m_respecified.insert(subject);
    TALLY_TRY(const StockRecord *record, m_store.find(subject));
    if (record) {
        m_toFold.insert(subject);
        return m_store.refresh(subject);
    }
    return refreshEvent(subject);
}

// What happened is corrected by other events, never changed; of an event only the note can be.
Outcome ResourceProjection::Engine::refreshEvent(RecordKey event)
{
    TALLY_TRY(const Json changes, m_store.changes().lay(event, "{}"));
    if (!changes.contains("note"))
        return {};
    Statement update = m_database.prepare("UPDATE economic_event SET note = ?2 WHERE id = ?1");
    return update.bind(event, changes["note"].text()).run();
}

Outcome ResourceProjection::Engine::takeBack(const Entry &entry)
{
    const RecordKey subject = entry.subject().entry();
    TALLY_TRY(const RecordKey changed, m_store.changes().takeBack(subject, entry.key));
    if (changed)
        return refresh(changed);
    Statement query =
        m_database.prepare("SELECT " TALLY_STOCK_EVENT_COLUMNS ", e.reversed_by FROM economic_event e WHERE e.id = ?1");
    query.bind(subject);
    TALLY_TRY(const bool found, query.next());
    if (!found)
        return {};
    const StockEvent event = stockEventFrom(query);
    const bool stood = query.isNull(15);
    Statement update =
        m_database.prepare("UPDATE economic_event SET reversed_by = min(coalesce(reversed_by, ?2), ?2) WHERE id = ?1");
    TALLY_CHECK(update.bind(subject, entry.key).run());
    return stood ? takeBackEvent(event) : Outcome();
}

Outcome ResourceProjection::Engine::takeBackEvent(const StockEvent &event)
{
    for (const RecordKey key : {event.resource, event.toResource}) {
        if (!key)
            continue;
        TALLY_CHECK(m_store.removeMovement(key, event.place));
        m_toFold.insert(key);
    }
    if (inheritsAccountable(event)) {
        TALLY_TRY(StockRecord * to, m_store.find(event.toResource));
        if (to)
            to->inherited = RecordKey();
    }
    if (producesContainer(event))
        return foldLater(CombinedInProcess, event.outputOf);
    return {};
}

Outcome ResourceProjection::Engine::foldLater(std::string_view sql, RecordKey parameter)
{
    Statement query = m_database.prepare(sql);
    query.bind(parameter);
    while (true) {
        TALLY_TRY(const bool more, query.next());
        if (!more)
            return {};
        if (!query.isNull(0))
            m_toFold.insert(query.key(0));
    }
}

Outcome ResourceProjection::Engine::refold(RecordKey key)
{
    TALLY_TRY(StockRecord * record, m_store.find(key));
    if (!record)
        return {};
    TALLY_TRY(record->state, m_store.startOf(*record));
    record->movements = 0;
    record->last = {};
    record->changed = true;
    std::vector<Movement> changed;
    TALLY_CHECK(m_store.writeMovements());
    Statement rows =
        m_database.prepare("SELECT " TALLY_STOCK_EVENT_COLUMNS ", m.accounting, m.onhand FROM movement m "
                           "JOIN economic_event e ON e.id = m.event WHERE m.resource = ?1 ORDER BY m.t, m.event");
    rows.bind(key);
    while (true) {
        TALLY_TRY(const bool more, rows.next());
        if (!more)
            break;
        const StockEvent event = stockEventFrom(rows);
        TALLY_TRY(const ProcessFacts facts, m_store.processFacts(event));
        const Delta delta = step(record->state, event, facts, m_units);
        record->last = event.place;
        ++record->movements;
        if (delta != Delta{rows.decimal(15), rows.decimal(16)})
            changed.push_back({key, event.place, delta});
        if (event.resource == key)
            TALLY_CHECK(bequeath(*record, event));
    }
    for (const Movement &movement : changed)
        TALLY_CHECK(m_store.setMovement(movement));
    return {};
}

/// Late news about the accountable agent of a record reaches those split off from it.
Outcome ResourceProjection::Engine::bequeath(const StockRecord &from, const StockEvent &event)
{
    if (!inheritsAccountable(event))
        return {};
    TALLY_TRY(StockRecord * to, m_store.find(event.toResource));
    if (!to || to->inherited == from.state.accountable)
        return {};
    to->inherited = from.state.accountable;
    to->changed = true;
    m_toFold.insert(event.toResource);
    return {};
}

Outcome ResourceProjection::Engine::settle()
{
    for (const RecordKey spec : std::exchange(m_remeasured, {}))
        TALLY_CHECK(foldLater("SELECT id FROM economic_resource WHERE spec = ?1", spec));
    for (const RecordKey process : std::exchange(m_respecified, {}))
        TALLY_CHECK(foldLater("SELECT resource FROM economic_event WHERE output_of = ?1 UNION SELECT to_resource FROM "
                              "economic_event WHERE output_of = ?1",
                              process));
    while (!m_toFold.empty()) {
        const RecordKey next = *m_toFold.begin();
        m_toFold.erase(m_toFold.begin());
        TALLY_CHECK(refold(next));
        if (m_store.cached() < MostCachedRecords)
            continue;
        TALLY_CHECK(m_store.write());
        m_store.forgetRecords();
    }
    return {};
}

} // namespace tally::resources

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/stockstore.h"

#include "core/resources/memberread.h"

#include <algorithm>
#include <tuple>

namespace tally::resources
{

using storage::Statement;

namespace
{

constexpr ChangeLogSql ChangeSql = TALLY_CHANGE_LOG_SQL("resource_change");

constexpr std::size_t MostCachedProcesses = 100'000;
constexpr std::size_t MostWaitingMovements = 100'000; // 4 MB

int bookOf(RecordKey key)
{
    return key.log().book();
}

/// Members of a record without its alias, which stands in `record`.
Result<std::string> recordedText(const Json &members)
{
    return t1::write(members, t1::Limits::composite());
}

void bindText(Statement &statement, int index, const std::string &text)
{
    if (text.empty())
        statement.bindAt(index, nullptr);
    else
        statement.bindAt(index, std::string_view(text));
}

StockRecord recordFrom(const Statement &row)
{
    StockRecord record;
    record.state.key = row.key(0);
    record.spec = row.key(1);
    record.inherited = row.key(2);
    record.state.unit = row.utf8(3);
    record.state.accounting = row.decimal(4);
    record.state.onhand = row.decimal(5);
    record.state.accountable = row.key(6);
    record.state.custodian = row.key(7);
    record.state.location = row.key(8);
    record.state.stage = row.key(9);
    record.state.state = row.utf8(10);
    record.state.containedIn = row.key(11);
    record.movements = row.integer(12);
    record.last = {Hlc{row.integer(13)}, row.key(14)};
    return record;
}

} // namespace

StockStore::StockStore(storage::Database &database)
    : m_database(database)
    , m_changes(database, ChangeSql)
{
}

Result<StockRecord *> StockStore::find(RecordKey key)
{
    if (const auto known = m_records.find(key); known != m_records.end())
        return &known->second;
    Statement query = m_database.prepare(
        "SELECT id, spec, inherited, unit, accounting, onhand, accountable, custodian, location, stage, state, "
        "contained_in, movements, last_t, last_event FROM economic_resource WHERE id = ?1");
    query.bind(key);
    TALLY_TRY(const bool found, query.next());
    if (!found)
        return nullptr;
    return &m_records.emplace(key, recordFrom(query)).first->second;
}

Result<bool> StockStore::knows(RecordKey key) const
{
    Statement query = m_database.prepare("SELECT EXISTS (SELECT 1 FROM economic_event WHERE id = ?1) OR EXISTS (SELECT "
                                         "1 FROM economic_resource WHERE id = ?1) "
                                         "OR EXISTS (SELECT 1 FROM process WHERE id = ?1) OR EXISTS (SELECT 1 FROM "
                                         "resource_specification WHERE id = ?1)");
    query.bind(key);
    TALLY_CHECK(query.next());
    return query.number(0) != 0;
}

Result<StockRecord *> StockStore::create(RecordKey key, const Json &members)
{
    TALLY_TRY(const std::string recorded, recordedText(members));
    Statement insert = m_database.prepare(
        "INSERT INTO economic_resource(id, recorded, name, spec, serial, lot, accounting, onhand, movements, last_t) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, 0, 0, 0, 0)");
    insert.bind(key, recorded, members["name"].text(), referenceIn(members, "conformsTo", bookOf(key)));
    bindText(insert, 4, members["trackingIdentifier"].text());
    insert.bindAt(5, referenceIn(members, "ofBatchLot", bookOf(key)));
    TALLY_CHECK(insert.run());
    StockRecord record;
    record.state.key = key;
    record.spec = referenceIn(members, "conformsTo", bookOf(key));
    record.changed = true;
    TALLY_TRY(record.state, startFrom(record, members));
    return &m_records.insert_or_assign(key, std::move(record)).first->second;
}

Result<StockState> StockStore::startOf(const StockRecord &record)
{
    TALLY_TRY(const auto members, present("SELECT recorded FROM economic_resource WHERE id = ?1", record.state.key));
    return startFrom(record, members.value_or(Json()));
}

Result<StockState> StockStore::startFrom(const StockRecord &record, const Json &members)
{
    const int book = bookOf(record.state.key);
    TALLY_TRY(const std::string *unit, unitOf(record.spec));
    StockState state;
    state.key = record.state.key;
    state.unit = *unit;
    state.accountable = record.inherited ? record.inherited : referenceIn(members, "primaryAccountable", book);
    state.location = referenceIn(members, "currentLocation", book);
    state.stage = referenceIn(members, "stage", book);
    state.containedIn = referenceIn(members, "containedIn", book);
    state.state = members["state"].text();
    return state;
}

Outcome StockStore::refresh(RecordKey key)
{
    TALLY_TRY(const auto members, present("SELECT recorded FROM economic_resource WHERE id = ?1", key));
    if (!members)
        return {};
    TALLY_TRY(StockRecord * record, find(key));
    record->spec = referenceIn(*members, "conformsTo", bookOf(key));
    Statement update =
        m_database.prepare("UPDATE economic_resource SET name = ?2, spec = ?3, serial = ?4, lot = ?5 WHERE id = ?1");
    update.bind(key, (*members)["name"].text(), record->spec);
    bindText(update, 3, (*members)["trackingIdentifier"].text());
    update.bindAt(4, referenceIn(*members, "ofBatchLot", bookOf(key)));
    return update.run();
}

Outcome StockStore::addMovement(const Movement &movement)
{
    m_added.push_back(movement);
    return m_added.size() < MostWaitingMovements ? Outcome() : writeMovements();
}

Outcome StockStore::writeMovements()
{
    if (m_added.empty())
        return {};
    std::sort(m_added.begin(), m_added.end(), [](const Movement &a, const Movement &b) {
        return std::tie(a.resource, a.place) < std::tie(b.resource, b.place);
    });
    Statement insert =
        m_database.prepare("INSERT INTO movement(resource, t, event, accounting, onhand) VALUES (?1, ?2, ?3, ?4, ?5)");
    for (const auto &[resource, place, delta] : m_added)
        TALLY_CHECK(insert.bind(resource, place.t.raw, place.key, delta.accounting, delta.onhand).run());
    m_added.clear();
    return {};
}

Outcome StockStore::setMovement(const Movement &movement)
{
    const auto &[resource, place, delta] = movement;
    Statement update = m_database.prepare(
        "UPDATE movement SET accounting = ?4, onhand = ?5 WHERE resource = ?1 AND t = ?2 AND event = ?3");
    return update.bind(resource, place.t.raw, place.key, delta.accounting, delta.onhand).run();
}

Outcome StockStore::removeMovement(RecordKey record, journal::Place place)
{
    TALLY_CHECK(writeMovements());
    Statement remove = m_database.prepare("DELETE FROM movement WHERE resource = ?1 AND t = ?2 AND event = ?3");
    return remove.bind(record, place.t.raw, place.key).run();
}

Outcome StockStore::addProcess(RecordKey key, const Json &members)
{
    TALLY_TRY(const std::string recorded, recordedText(members));
    Statement insert = m_database.prepare(
        "INSERT INTO process(id, recorded, name, based_on, planned_within) VALUES (?1, ?2, ?3, ?4, ?5)");
    insert.bind(key, recorded, members["name"].text(), referenceIn(members, "basedOn", bookOf(key)),
                referenceIn(members, "plannedWithin", bookOf(key)));
    return insert.run();
}

Result<bool> StockStore::refreshProcess(RecordKey key)
{
    TALLY_TRY(const auto members, present("SELECT recorded FROM process WHERE id = ?1", key));
    if (!members)
        return false;
    TALLY_TRY(const RecordKey before, basedOn(key));
    const RecordKey after = referenceIn(*members, "basedOn", bookOf(key));
    Statement update =
        m_database.prepare("UPDATE process SET name = ?2, based_on = ?3, planned_within = ?4 WHERE id = ?1");
    update.bind(key, (*members)["name"].text(), after, referenceIn(*members, "plannedWithin", bookOf(key)));
    TALLY_CHECK(update.run());
    m_specByProcess[key] = after;
    return before != after;
}

Outcome StockStore::addSpecification(RecordKey key, const Json &members)
{
    TALLY_TRY(const std::string recorded, recordedText(members));
    Statement insert = m_database.prepare(
        "INSERT INTO resource_specification(id, recorded, name, unit, never_negative) VALUES (?1, ?2, ?3, ?4, ?5)");
    insert.bind(key, recorded, members["name"].text());
    bindText(insert, 3, members["defaultUnitOfResource"].text());
    insert.bindAt(4, members["ty:neverNegative"].boolean());
    return insert.run();
}

Result<bool> StockStore::refreshSpecification(RecordKey key)
{
    TALLY_TRY(const auto members, present("SELECT recorded FROM resource_specification WHERE id = ?1", key));
    if (!members)
        return false;
    TALLY_TRY(const std::string *known, unitOf(key));
    const std::string before = *known;
    const std::string after = (*members)["defaultUnitOfResource"].text();
    Statement update =
        m_database.prepare("UPDATE resource_specification SET name = ?2, unit = ?3, never_negative = ?4 WHERE id = ?1");
    update.bind(key, (*members)["name"].text());
    bindText(update, 2, after);
    update.bindAt(3, (*members)["ty:neverNegative"].boolean());
    TALLY_CHECK(update.run());
    m_units[key] = after;
    return before != after;
}

Result<ProcessFacts> StockStore::processFacts(const StockEvent &event)
{
    ProcessFacts facts;
    if (event.action->stage == MemberEffect::Update && event.outputOf) {
        TALLY_TRY(facts.basedOn, basedOn(event.outputOf));
    }
    if (event.action->contained == ContainedEffect::Update && event.inputOf && !event.toResource) {
        TALLY_TRY(facts.container, containerOf(event.inputOf));
    }
    return facts;
}

Outcome StockStore::write()
{
    TALLY_CHECK(writeMovements());
    for (auto &[key, record] : m_records) {
        if (record.changed)
            TALLY_CHECK(writeRecord(record));
        record.changed = false;
    }
    return {};
}

void StockStore::forgetRecords()
{
    m_records.clear();
}

void StockStore::forget()
{
    m_added.clear();
    m_records.clear();
    m_units.clear();
    m_specByProcess.clear();
}

Outcome StockStore::writeRecord(const StockRecord &record)
{
    const StockState &state = record.state;
    Statement update = m_database.prepare(
        "UPDATE economic_resource SET inherited = ?2, unit = ?3, accounting = ?4, onhand = ?5, accountable = ?6, "
        "custodian = ?7, location = ?8, stage = ?9, state = ?10, contained_in = ?11, movements = ?12, last_t = ?13, "
        "last_event = ?14 WHERE id = ?1");
    update.bind(state.key, record.inherited, nullptr, state.accounting, state.onhand, state.accountable,
                state.custodian, state.location, state.stage, nullptr, state.containedIn, record.movements,
                record.last.t.raw, record.last.key);
    bindText(update, 2, state.unit);
    bindText(update, 9, state.state);
    return update.run();
}

Result<std::optional<Json>> StockStore::present(std::string_view sql, RecordKey key) const
{
    Statement query = m_database.prepare(sql);
    query.bind(key);
    TALLY_TRY(const bool found, query.next());
    if (!found)
        return std::nullopt;
    TALLY_TRY(Json members, m_changes.lay(key, query.utf8(0)));
    return members;
}

Result<const std::string *> StockStore::unitOf(RecordKey spec)
{
    if (const auto known = m_units.find(spec); known != m_units.end())
        return &known->second;
    Statement query = m_database.prepare("SELECT unit FROM resource_specification WHERE id = ?1");
    query.bind(spec);
    TALLY_TRY(const bool found, query.next());
    return &m_units.emplace(spec, found ? query.utf8(0) : std::string_view()).first->second;
}

Result<RecordKey> StockStore::basedOn(RecordKey process)
{
    if (const auto known = m_specByProcess.find(process); known != m_specByProcess.end())
        return known->second;
    Statement query = m_database.prepare("SELECT based_on FROM process WHERE id = ?1");
    query.bind(process);
    TALLY_TRY(const bool found, query.next());
    if (m_specByProcess.size() > MostCachedProcesses)
        m_specByProcess.clear();
    return m_specByProcess.emplace(process, found ? query.key(0) : RecordKey()).first->second;
}

// The first of several, so that every desk names the same one.
Result<RecordKey> StockStore::containerOf(RecordKey process) const
{
    Statement query = m_database.prepare(
        "SELECT resource FROM economic_event WHERE output_of = ?1 AND action = 'produce' AND resource IS NOT NULL "
        "AND reversed_by IS NULL ORDER BY t, id LIMIT 1");
    query.bind(process);
    TALLY_TRY(const bool found, query.next());
    return found ? query.key(0) : RecordKey();
}

} // namespace tally::resources

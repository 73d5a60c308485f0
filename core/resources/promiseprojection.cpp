// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/promiseprojection.h"

#include "core/resources/memberread.h"
#include "core/resources/promiseschema.h"
#include "core/storage/statement.h"

#include <algorithm>
#include <utility>

namespace tally::resources
{

using journal::Entry;
using journal::Op;
using storage::Statement;

namespace
{

constexpr ChangeLogSql ChangeSql = TALLY_CHANGE_LOG_SQL("promise_change");

constexpr std::array<std::string_view, 3> Relations = {"fulfills", "satisfies", "settles"};

bool isPromise(std::string_view cls)
{
    return cls == "Commitment" || cls == "Intent" || cls == "Claim";
}

/// The first of `names` that the body has.
const Json &firstOf(const Json &body, std::initializer_list<std::string_view> names)
{
    for (const std::string_view name : names) {
        if (body.contains(name))
            return body[name];
    }
    return body[""];
}

void bindText(Statement &statement, int index, const std::string &text)
{
    if (text.empty())
        statement.bindAt(index, nullptr);
    else
        statement.bindAt(index, std::string_view(text));
}

void bindQuantity(Statement &statement, int index, const std::optional<Quantity> &quantity)
{
    if (!quantity) {
        statement.bindAt(index, nullptr);
        statement.bindAt(index + 1, nullptr);
        return;
    }
    statement.bindAt(index, quantity->value);
    statement.bindAt(index + 1, quantity->unit);
}

std::optional<Quantity> quantityAt(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(Quantity{row.decimal(column), row.text(column + 1)});
}

} // namespace

PromiseProjection::PromiseProjection(storage::Database &database)
    : m_database(database)
    , m_changes(database, ChangeSql)
{
}

std::string_view PromiseProjection::schema() const
{
    return promiseschema::Tables;
}

std::string_view PromiseProjection::indexes() const
{
    return promiseschema::Indexes;
}

std::span<const char *const> PromiseProjection::tables() const
{
    return promiseschema::Names;
}

Outcome PromiseProjection::apply(const Entry &entry)
{
    switch (entry.op) {
    case Op::Add:
        return entry.kind == "vf.event" ? addEvent(entry) : addPromises(entry);
    case Op::Set:
    case Op::Resolve:
        return change(entry);
    case Op::Reverse:
        return takeBack(entry);
    case Op::Erase:
        return {}; // withdraws private parts, which hold no promises
    }
    return {};
}

Outcome PromiseProjection::addEvent(const Entry &entry)
{
    for (const std::string_view relation : Relations) {
        const auto promises = referencesIn(entry.body, relation, entry.book());
        if (promises.empty())
            continue;
        const Brought brought{quantityIn(entry.body["resourceQuantity"]), quantityIn(entry.body["effortQuantity"])};
        TALLY_CHECK(addAct(entry.key, relation, promises, brought));
    }
    return {};
}

Outcome PromiseProjection::addPromises(const Entry &entry)
{
    Outcome outcome;
    visitRecords(entry, isPromise, [&](RecordKey key, std::string_view cls, const Json &members) {
        if (outcome)
            outcome = addPromise(key, cls, members);
    });
    return outcome;
}

Outcome PromiseProjection::addPromise(RecordKey key, std::string_view cls, const Json &members)
{
    TALLY_TRY(const std::string recorded, t1::write(members, t1::Limits::composite()));
    Statement insert = m_database.prepare("INSERT INTO promise(id, recorded, class, action, quantity, is_effort, "
                                          "finished, settled) VALUES (?1, ?2, ?3, '', 0, 0, 0, 0)");
    TALLY_CHECK(insert.bind(key, recorded, cls).run());
    return fill(key, members);
}

Outcome PromiseProjection::change(const Entry &entry)
{
    Statement query = m_database.prepare("SELECT 1 FROM promise WHERE id = ?1");
    query.bind(entry.subject());
    TALLY_TRY(const bool known, query.next());
    if (!known)
        return {};
    TALLY_CHECK(m_changes.add(entry));
    return refresh(entry.subject());
}

Outcome PromiseProjection::refresh(RecordKey key)
{
    Statement query = m_database.prepare("SELECT recorded FROM promise WHERE id = ?1");
    query.bind(key);
    TALLY_TRY(const bool found, query.next());
    if (!found)
        return {};
    TALLY_TRY(const Json members, m_changes.lay(key, query.utf8(0)));
    TALLY_CHECK(fill(key, members));
    return shareAgain(key);
}

Outcome PromiseProjection::fill(RecordKey key, const Json &members)
{
    const int book = key.log().book();
    const auto reference = [&](std::string_view name) { return referenceIn(members, name, book); };
    const Brought own{quantityIn(members["resourceQuantity"]), quantityIn(members["effortQuantity"])};
    const auto &quantity = own.resource ? own.resource : own.effort;
    const RecordKey plan = reference("plannedWithin");
    Statement update = m_database.prepare("UPDATE promise SET action = ?2, provider = ?3, receiver = ?4, conforms_to = "
                                          "?5, resource = ?6, input_of = ?7, output_of = ?8, "
                                          "planned_within = ?9, stage = ?10, quantity = ?11, is_effort = ?12, finished "
                                          "= ?13, unit = ?14, state = ?15, due = ?16 "
                                          "WHERE id = ?1 RETURNING reversed_by IS NULL");
    update.bind(key, members["action"].text(), reference("provider"), reference("receiver"),
                reference("resourceConformsTo"), reference("resourceInventoriedAs"), reference("inputOf"),
                reference("outputOf"), plan ? plan : reference("independentDemandOf"), reference("stage"),
                quantity ? quantity->value : Decimal(), !own.resource && own.effort.has_value(),
                members["finished"].boolean());
    bindText(update, 13, quantity ? quantity->unit.toStdString() : std::string());
    bindText(update, 14, members["state"].text());
    bindText(update, 15, firstOf(members, {"due", "hasPointInTime", "hasEnd", "hasBeginning"}).text());
    TALLY_TRY(const bool found, update.next());
    const bool stands = found && update.number(0) != 0;
    TALLY_CHECK(update.run());
    TALLY_CHECK(settle(key));
    TALLY_CHECK(removeActs(key, key));
    return stands ? addAct(key, "satisfies", referencesIn(members, "satisfies", book), own) : Outcome();
}

Outcome PromiseProjection::takeBack(const Entry &entry)
{
    const RecordKey subject = entry.subject().entry();
    TALLY_TRY(const RecordKey changed, m_changes.takeBack(subject, entry.key));
    if (changed)
        return refresh(changed);
    const RecordKey last = subject.withPart(RecordKey::MaxPart);
    Statement update = m_database.prepare(
        "UPDATE promise SET reversed_by = min(coalesce(reversed_by, ?3), ?3) WHERE id BETWEEN ?1 AND ?2");
    TALLY_CHECK(update.bind(subject, last, entry.key).run());
    return removeActs(subject, last);
}

Outcome PromiseProjection::addAct(RecordKey act, std::string_view relation, const std::vector<RecordKey> &promises,
                                  const Brought &brought)
{
    Statement insert = m_database.prepare(
        "INSERT INTO fulfilment(promise, act, relation, position, amount, unit, effort, effort_unit, quantity) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 0) ON CONFLICT DO NOTHING");
    for (std::size_t i = 0; i < promises.size(); ++i) {
        if (!promises[i])
            continue;
        insert.bind(promises[i], act, relation, static_cast<std::int64_t>(i));
        bindQuantity(insert, 4, brought.resource);
        bindQuantity(insert, 6, brought.effort);
        TALLY_CHECK(insert.run());
    }
    return share(act, relation);
}

Outcome PromiseProjection::removeActs(RecordKey first, RecordKey last)
{
    Statement remove = m_database.prepare("DELETE FROM fulfilment WHERE act BETWEEN ?1 AND ?2 RETURNING promise");
    remove.bind(first, last);
    std::vector<RecordKey> promises;
    while (true) {
        TALLY_TRY(const bool more, remove.next());
        if (!more)
            break;
        promises.push_back(remove.key(0));
    }
    for (const RecordKey promise : promises)
        TALLY_CHECK(settle(promise));
    return {};
}

Outcome PromiseProjection::share(RecordKey act, std::string_view relation)
{
    Brought brought;
    std::vector<RecordKey> promises;
    std::vector<Wanted> wanted;
    Statement rows = m_database.prepare("SELECT f.promise, f.amount, f.unit, f.effort, f.effort_unit, p.quantity, "
                                        "coalesce(p.unit, ''), coalesce(p.is_effort, 0) "
                                        "FROM fulfilment f LEFT JOIN promise p ON p.id = f.promise WHERE f.act = ?1 "
                                        "AND f.relation = ?2 ORDER BY f.position");
    rows.bind(act, relation);
    while (true) {
        TALLY_TRY(const bool more, rows.next());
        if (!more)
            break;
        brought = {quantityAt(rows, 1), quantityAt(rows, 3)};
        promises.push_back(rows.key(0));
        wanted.push_back({{rows.decimal(5), rows.text(6)}, rows.number(7) != 0});
    }
    const auto shares = allocate(brought, wanted, m_units);
    Statement update =
        m_database.prepare("UPDATE fulfilment SET quantity = ?4 WHERE promise = ?1 AND act = ?2 AND relation = ?3");
    for (std::size_t i = 0; i < promises.size(); ++i)
        TALLY_CHECK(update.bind(promises[i], act, relation, shares[i]).run());
    for (const RecordKey promise : promises)
        TALLY_CHECK(settle(promise));
    return {};
}

// Whole units and millionths are summed apart, and units beyond what a quantity holds left out: SQLite's sum fails
// beyond 63 bits.
Outcome PromiseProjection::settle(RecordKey promise)
{
    Statement update = m_database.prepare(
        "UPDATE promise SET settled = quantity > 0 AND quantity <= coalesce((SELECT min(sum(quantity / 1000000) + "
        "sum(quantity % 1000000) / 1000000, 1000000000000) * 1000000 + sum(quantity % 1000000) % 1000000 "
        "FROM fulfilment WHERE promise = ?1), 0) WHERE id = ?1");
    return update.bind(promise).run();
}

// Another quantity or unit of one promise changes what acts naming several leave for the others.
Outcome PromiseProjection::shareAgain(RecordKey promise)
{
    std::vector<std::pair<RecordKey, std::string>> acts;
    Statement rows = m_database.prepare("SELECT act, relation FROM fulfilment WHERE promise = ?1");
    rows.bind(promise);
    while (true) {
        TALLY_TRY(const bool more, rows.next());
        if (!more)
            break;
        acts.emplace_back(rows.key(0), rows.utf8(1));
    }
    for (const auto &[act, relation] : acts)
        TALLY_CHECK(share(act, relation));
    return {};
}

} // namespace tally::resources

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/resourcequery.h"

#include "core/base/bookkeys.h"
#include "core/storage/statement.h"

#include <algorithm>

/// The part of ResourceQuery that reads promises.
namespace tally::resources
{

using storage::Statement;

namespace
{

// Whole units and millionths are summed apart: SQLite's sum fails beyond 63 bits.
#define TALLY_PROMISE_SELECT                                                                                           \
    "SELECT p.id, p.class, p.action, p.provider, p.receiver, p.conforms_to, p.resource, p.input_of, p.output_of, "     \
    "p.planned_within, p.stage, coalesce(p.state, ''), coalesce(p.due, ''), p.quantity, coalesce(p.unit, ''), "        \
    "p.is_effort, p.finished, "                                                                                        \
    "(SELECT coalesce(sum(quantity / 1000000), 0) FROM fulfilment WHERE promise = p.id), "                             \
    "(SELECT coalesce(sum(quantity % 1000000), 0) FROM fulfilment WHERE promise = p.id) "                              \
    "FROM promise p WHERE p.reversed_by IS NULL AND "

constexpr std::int64_t MicrosPerUnit = 1'000'000;

/// A sum beyond what a Decimal holds is shown as the most it holds.
Decimal sumOf(std::int64_t units, std::int64_t micros)
{
    constexpr std::int64_t MostUnits = Decimal::MaxMicros / MicrosPerUnit;
    const std::int64_t inRange = std::clamp(units + micros / MicrosPerUnit, -MostUnits, MostUnits);
    return Decimal::fromMicros(inRange * MicrosPerUnit + micros % MicrosPerUnit);
}

PromiseRow promiseFrom(const Statement &row)
{
    PromiseRow promise;
    promise.key = row.key(0);
    promise.cls = row.text(1);
    promise.action = row.text(2);
    promise.provider = row.key(3);
    promise.receiver = row.key(4);
    promise.conformsTo = row.key(5);
    promise.resource = row.key(6);
    promise.inputOf = row.key(7);
    promise.outputOf = row.key(8);
    promise.plannedWithin = row.key(9);
    promise.stage = row.key(10);
    promise.state = row.text(11);
    promise.due = row.text(12);
    promise.quantity = row.decimal(13);
    promise.unit = row.text(14);
    promise.isEffort = row.number(15) != 0;
    promise.finished = row.number(16) != 0;
    promise.done = sumOf(row.integer(17), row.integer(18));
    return promise;
}

Result<std::vector<PromiseRow>> rowsOf(Statement &query)
{
    std::vector<PromiseRow> rows;
    while (true) {
        TALLY_TRY(const bool more, query.next());
        if (!more)
            return rows;
        rows.push_back(promiseFrom(query));
    }
}

} // namespace

Result<std::vector<PromiseRow>> ResourceQuery::promises(std::string_view cls, int book) const
{
    Statement query =
        m_database.prepare(TALLY_PROMISE_SELECT "p.class = ?1 AND p.id >= ?2 AND p.id < ?3 ORDER BY p.id");
    query.bind(cls, firstKeyOf(book), firstKeyOf(book + 1));
    return rowsOf(query);
}

Result<std::vector<PromiseRow>> ResourceQuery::openPromises(std::string_view cls, int book) const
{
    Statement query = m_database.prepare(TALLY_PROMISE_SELECT
                                         "p.settled = 0 AND p.finished = 0 AND p.is_effort = 0 AND p.class = ?1 AND "
                                         "p.id >= ?2 AND p.id < ?3 ORDER BY p.id");
    query.bind(cls, firstKeyOf(book), firstKeyOf(book + 1));
    return rowsOf(query);
}

// The plus keeps SQLite from passing all promises of the book by their keys instead of the few open ones by their day.
Result<std::vector<PromiseRow>> ResourceQuery::openPromises(std::string_view cls, QDate before, int limit) const
{
    Statement query =
        m_database.prepare(TALLY_PROMISE_SELECT "p.settled = 0 AND p.finished = 0 AND p.class = ?1 AND p.due < ?2 "
                                                "AND +p.id >= ?3 AND +p.id < ?4 ORDER BY p.due, p.id LIMIT ?5");
    query.bind(cls, before.toString(Qt::ISODate), firstKeyOf(LogNo::OwnBook), firstKeyOf(LogNo::OwnBook + 1), limit);
    return rowsOf(query);
}

Result<std::vector<RecordKey>> ResourceQuery::promisesOf(RecordKey act, std::string_view relation) const
{
    Statement query =
        m_database.prepare("SELECT promise FROM fulfilment WHERE act = ?1 AND relation = ?2 ORDER BY position");
    query.bind(act, relation);
    std::vector<RecordKey> promises;
    while (true) {
        TALLY_TRY(const bool more, query.next());
        if (!more)
            return promises;
        promises.push_back(query.key(0));
    }
}

Result<std::optional<PromiseRow>> ResourceQuery::promise(RecordKey key) const
{
    Statement query = m_database.prepare(TALLY_PROMISE_SELECT "p.id = ?1");
    query.bind(key);
    TALLY_TRY(const bool found, query.next());
    return found ? std::optional(promiseFrom(query)) : std::nullopt;
}

} // namespace tally::resources

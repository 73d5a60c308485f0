// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/flow.h"

#include "core/base/bookkeys.h"
#include "core/resources/fold.h"
#include "core/storage/statement.h"

#include <algorithm>
#include <QDateTime>
#include <QTimeZone>

namespace tally::reports
{

using resources::ActionId;
using resources::QuantityEffect;
using resources::StockEvent;
using storage::Statement;

namespace
{

constexpr std::int64_t AskEvery = 4096;

QDate dayOf(std::string_view told, Hlc t)
{
    const auto text = QString::fromUtf8(told.data(), static_cast<qsizetype>(std::min<std::size_t>(told.size(), 10)));
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? day : QDateTime::fromMSecsSinceEpoch(t.ms(), QTimeZone::utc()).date();
}

/// Which way the action moves what is owned of `record`: +1, −1 or 0.
int directionOf(const StockEvent &event, RecordKey record)
{
    const int giving = event.resource == record ? 1 : 0;
    const int receiving = event.toResource == record ? 1 : 0;
    switch (resources::quantityRow(event).accounting) {
    case QuantityEffect::Increment:
        return giving;
    case QuantityEffect::Decrement:
        return -giving;
    case QuantityEffect::DecrementIncrement:
        return receiving - giving;
    case QuantityEffect::IncrementTo:
        return receiving;
    case QuantityEffect::NotApplicable:
        break;
    }
    return 0;
}

FlowKind kindOf(const StockEvent &event, int direction)
{
    switch (event.action->id) {
    case ActionId::Produce:
    case ActionId::Copy:
        return direction < 0 ? FlowKind::Delivered : FlowKind::Made;
    case ActionId::Consume:
        return FlowKind::Used;
    case ActionId::Transfer:
    case ActionId::TransferAllRights:
        if (event.provider == event.receiver)
            return FlowKind::Moved;
        return direction > 0 ? FlowKind::Received : FlowKind::Delivered;
    case ActionId::Raise:
    case ActionId::Lower:
        return FlowKind::Counted;
    default:
        return FlowKind::Moved;
    }
}

/// What the event says of itself, in the record's unit; comes home (core/resources/README.md) where the record gained.
void tell(Flow &flow, const StockEvent &event)
{
    int direction = directionOf(event, flow.record);
    const QString unit = QString::fromUtf8(event.unit.data(), static_cast<qsizetype>(event.unit.size()));
    const auto amount = unit.isEmpty() || unit == flow.item.unit
                            ? Result<Decimal>(event.quantity)
                            : UnitTable::shipped().convert(event.quantity, unit, flow.item.unit);
    flow.isTold = direction == 0 || amount.has_value();
    if (amount && direction != 0 && flow.owned == (direction > 0 ? -*amount : *amount))
        direction = -direction;
    flow.kind = kindOf(event, direction);
    if (amount && direction != 0)
        flow.told = direction > 0 ? *amount : -*amount;
}

Result<std::int64_t> movementCount(storage::Database &database)
{
    Statement query = database.prepare("SELECT count(*) FROM movement");
    TALLY_CHECK(query.next());
    return query.integer(0);
}

Flow flowFrom(const Statement &row, const StockEvent &event)
{
    Flow flow;
    flow.event = event.place.key;
    flow.record = row.key(15);
    flow.item = {row.key(16), row.text(17)};
    flow.name = row.text(18);
    flow.recordName = row.text(19);
    flow.day = dayOf(row.utf8(20), event.place.t);
    flow.owned = row.decimal(21);
    flow.onhand = row.decimal(22);
    flow.action = event.action->id;
    flow.provider = event.provider;
    flow.receiver = event.receiver;
    flow.process = event.inputOf ? event.inputOf : event.outputOf;
    tell(flow, event);
    return flow;
}

} // namespace

Outcome forEachFlow(const ReportContext &context, const std::function<Outcome(const Flow &)> &visit)
{
    TALLY_TRY(const std::int64_t total, movementCount(context.database));
    Statement query = context.database.prepare(
        "SELECT " TALLY_STOCK_EVENT_COLUMNS ", r.id, coalesce(r.spec, r.id), coalesce(r.unit, ''), "
        "coalesce(s.name, r.name), r.name, coalesce(e.at, ''), m.accounting, m.onhand "
        "FROM movement m JOIN economic_resource r ON r.id = m.resource JOIN economic_event e ON e.id = m.event "
        "LEFT JOIN specification s ON s.id = r.spec WHERE m.resource >= ?1 AND m.resource < ?2 "
        "AND (?3 IS NULL OR r.accountable IS ?3) AND coalesce(s.medium_of_exchange, 0) = 0 "
        "ORDER BY m.resource, m.t, m.event");
    query.bind(firstKeyOf(LogNo::OwnBook), firstKeyOf(LogNo::OwnBook + 1), context.us);
    for (std::int64_t done = 0;; ++done) {
        if (done % AskEvery == 0 && context.progress && !context.progress(done, total))
            return refused("job.cancelled", QT_TRANSLATE_NOOP("Error", "Cancelled. Nothing was changed."));
        TALLY_TRY(const bool more, query.next());
        if (!more)
            return {};
        const StockEvent event = resources::stockEventFrom(query);
        if (event.action != nullptr)
            TALLY_CHECK(visit(flowFrom(query, event)));
    }
}

Result<std::vector<Balance>> balances(const ReportContext &context)
{
    Statement query = context.database.prepare(
        "SELECT r.id, coalesce(r.spec, r.id), coalesce(r.unit, ''), coalesce(s.name, r.name), r.accounting, r.onhand "
        "FROM economic_resource r LEFT JOIN specification s ON s.id = r.spec WHERE r.movements > 0 "
        "AND r.id >= ?1 AND r.id < ?2 AND (?3 IS NULL OR r.accountable IS ?3) "
        "AND coalesce(s.medium_of_exchange, 0) = 0 ORDER BY r.id");
    query.bind(firstKeyOf(LogNo::OwnBook), firstKeyOf(LogNo::OwnBook + 1), context.us);
    std::vector<Balance> found;
    while (true) {
        TALLY_TRY(const bool more, query.next());
        if (!more)
            return found;
        found.push_back(
            {query.key(0), {query.key(1), query.text(2)}, query.text(3), query.decimal(4), query.decimal(5)});
    }
}

} // namespace tally::reports

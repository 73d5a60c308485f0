// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/cost/costledger.h"

#include "core/resources/cost/costparts.h"
#include "core/resources/placeonday.h"
#include "core/storage/statement.h"

#include <algorithm>

namespace tally::resources
{

using storage::Statement;

namespace
{

/// A further cost becomes part of what its receipt cost where that has a price, and in the same money.
bool isLaid(const CostMove &receipt, const LandedShare &share)
{
    return share.isSpread && receipt.currency != NoPrice && receipt.currency == share.currency;
}

} // namespace

CostLedger::CostLedger(storage::Database &database, const journal::RecordQuery &records, CostContext context,
                       const UnitTable &units)
    : m_source(database, records, std::move(context), units)
    , m_landed(m_source)
    , m_processes(m_source, records)
{
}

CostLedger::~CostLedger() = default;

void CostLedger::forget()
{
    m_items.clear();
    m_dependants.clear();
    m_flows.clear();
    m_landed.forget();
}

Outcome CostLedger::apply(const journal::ChangeSet &changes)
{
    // What others wrote may let entries count that waited for it, which nobody names.
    if (changes.everything || changes.kinds.contains("received")) {
        forget();
        return {};
    }
    for (const RecordKey entry : changes.entries)
        if (entry.log().book() == LogNo::OwnBook)
            TALLY_CHECK(applyEvent(entry));
    return {};
}

/// An event of its own that comes last for the records it names reaches their items alone. Anything else (one that
/// comes late from another desk, a correction, something taken back, a changed item, a bill, freight) may reach any.
Outcome CostLedger::applyEvent(RecordKey event)
{
    Statement query = m_source.database().prepare(
        "SELECT e.input_of, e.output_of, coalesce(e.provider = e.receiver, 0) FROM economic_event e WHERE e.id = ?1 "
        "AND "
        "e.corrects IS NULL AND e.reversed_by IS NULL AND NOT EXISTS (SELECT 1 FROM landed_cost WHERE event = ?1) AND "
        "NOT EXISTS (SELECT 1 FROM economic_resource r WHERE r.id IN (e.resource, e.to_resource) AND r.last_event <> "
        "e.id)");
    query.bind(event);
    TALLY_TRY(const bool isSimple, query.next());
    if (!isSimple) {
        forget();
        return {};
    }
    const bool staysWithOne = query.number(2) != 0;
    for (const RecordKey process : {query.key(0), query.key(1)}) {
        const auto known = process ? m_flows.find(process) : m_flows.end();
        if (known == m_flows.end())
            continue;
        const ProcessFlows before = std::move(known->second);
        m_flows.erase(known);
        for (const ProcessOutput &output : before.outputs)
            drop(output.item);
    }
    TALLY_TRY(const std::vector<RecordKey> items, m_source.itemsOf(event));
    for (const RecordKey key : items) {
        const auto known = m_items.find(key);
        if (known == m_items.end() || known->second->ledger.numberOf(event))
            continue;
        if (!staysWithOne) { // a record may have become another agent's, with all that ever happened to it
            drop(key);
            continue;
        }
        TALLY_TRY(SourceItem source, m_source.moves(key, event));
        markStale(key);
        TALLY_CHECK(takeIn(*known->second, std::move(source)));
    }
    return {};
}

void CostLedger::markStale(RecordKey item)
{
    std::vector<RecordKey> waiting{item};
    std::set<RecordKey> seen{item};
    while (!waiting.empty()) {
        const RecordKey key = waiting.back();
        waiting.pop_back();
        if (const auto known = m_items.find(key); known != m_items.end())
            known->second->isCosted = false;
        for (const RecordKey other : m_dependants[key])
            if (seen.insert(other).second)
                waiting.push_back(other);
    }
}

void CostLedger::drop(RecordKey item)
{
    markStale(item);
    m_items.erase(item);
}

Result<const ProcessFlows *> CostLedger::flows(RecordKey process)
{
    const auto known = m_flows.find(process);
    if (known != m_flows.end())
        return &known->second;
    TALLY_TRY(ProcessFlows flows, m_processes.flows(process));
    return &m_flows.emplace(process, std::move(flows)).first->second;
}

Result<CostedItem *> CostLedger::costed(RecordKey key)
{
    TALLY_CHECK(Walk(*this).visit(key));
    return m_items.at(key).get();
}

Result<CostedItem *> CostLedger::loaded(RecordKey key)
{
    if (const auto known = m_items.find(key); known != m_items.end())
        return known->second.get();
    auto item = std::make_unique<CostedItem>();
    TALLY_TRY(SourceItem source, m_source.moves(key));
    item->source.item = source.item;
    item->ledger = ItemLedger(source.item.method);
    TALLY_CHECK(takeIn(*item, std::move(source)));
    return m_items.emplace(key, std::move(item)).first->second.get();
}

Outcome CostLedger::takeIn(CostedItem &item, SourceItem source)
{
    for (SourceMove &move : source.moves) {
        TALLY_CHECK(addFreight(item, move));
        const std::uint32_t number = item.ledger.insert(move.move);
        TALLY_CHECK(addFrom(item, move, number));
    }
    item.source.parts.insert(item.source.parts.end(), source.parts.begin(), source.parts.end());
    for (const RecordKey event : source.unmeasured)
        item.notes.push_back({CostNoteKind::Unmeasured, event, {}});
    return {};
}

Outcome CostLedger::addFreight(CostedItem &item, SourceMove &move)
{
    if (!(move.move.quantity > Decimal()))
        return {};
    TALLY_TRY(std::vector<LandedShare> shares, m_landed.of(move.move.at.place.key));
    if (shares.empty())
        return {};
    const auto number = static_cast<std::uint32_t>(item.ledger.order().size());
    const auto kept = item.freight.emplace(number, std::move(shares)).first;
    const bool isPriced = !move.outputOf && !move.from && move.move.basis != CostBasis::Found;
    for (const LandedShare &share : kept->second) {
        if (share.isSpread && move.move.basis == CostBasis::Found)
            item.ledger.addFurther(number, share.currency, share.amount);
        if (!isPriced || !isLaid(move.move, share))
            continue;
        TALLY_TRY(move.move.value, add(move.move.value, share.amount));
        TALLY_TRY(move.move.freight, add(move.move.freight, share.amount));
    }
    return {};
}

Outcome CostLedger::addFrom(CostedItem &item, const SourceMove &move, std::uint32_t number)
{
    if (move.inputOf)
        item.intoProcess.emplace(number, move.inputOf);
    if (!move.outputOf && !move.from)
        return {};
    item.made.push_back({number, move.outputOf, move.from});
    std::set<RecordKey> upstream{move.from};
    if (move.outputOf) {
        TALLY_TRY(const ProcessFlows *into, flows(move.outputOf));
        for (const ProcessInput &input : into->inputs)
            upstream.insert(input.item);
    }
    upstream.erase(RecordKey());
    for (const RecordKey other : upstream)
        m_dependants[other].insert(item.source.item.key);
    item.upstream.merge(upstream);
    return {};
}

CostAmount CostLedger::amountOf(CurrencyNo currency, Decimal value) const
{
    return {m_source.currencies().code(currency), value};
}

std::vector<CostAmount> CostLedger::amounts(const Parts &parts) const
{
    std::vector<CostAmount> list;
    for (const auto &[currency, amount] : parts.amounts)
        list.push_back(amountOf(currency, amount));
    std::sort(list.begin(), list.end(),
              [](const CostAmount &a, const CostAmount &b) { return a.currency < b.currency; });
    return list;
}

Result<std::vector<LayerRow>> CostLedger::layers(RecordKey key, QDate on)
{
    TALLY_TRY(const CostedItem *item, costed(key));
    const ItemLedger &ledger = item->ledger;
    TALLY_TRY(const LayerQueue queue, on.isValid() ? ledger.queueOn(static_cast<std::int32_t>(on.toJulianDay()))
                                                   : Result<LayerQueue>(ledger.queue()));
    TALLY_TRY(const std::vector<CostLayer> layers, queue.valued());
    std::vector<LayerRow> rows;
    for (const CostLayer &layer : layers) {
        const CostMove &move = ledger.move(layer.receipt);
        rows.push_back({move.at.place.key, QDate::fromJulianDay(move.at.day), layer.quantity, move.quantity,
                        amountOf(layer.currency, layer.value), amountOf(move.currency, move.value), move.freight,
                        move.currency == NoPrice ? CostBasis::Unknown : move.basis, move.isIncomplete});
    }
    return rows;
}

Result<ItemValue> CostLedger::value(RecordKey key, QDate on)
{
    TALLY_TRY(const CostedItem *item, costed(key));
    TALLY_TRY(const LayerQueue queue, on.isValid() ? item->ledger.queueOn(static_cast<std::int32_t>(on.toJulianDay()))
                                                   : Result<LayerQueue>(item->ledger.queue()));
    ItemValue value;
    value.item = item->source.item;
    TALLY_TRY(const std::vector<CostLayer> layers, queue.valued());
    TALLY_CHECK(addNotes(*item, layers, value));
    addFreightNotes(*item, on, value);
    Parts parts;
    for (const CostLayer &layer : layers) {
        TALLY_CHECK(parts.add(layer.currency, layer.value, layer.quantity));
        TALLY_TRY(value.quantity, add(value.quantity, layer.quantity));
    }
    Decimal ahead;
    for (const CostDebt &debt : queue.debts()) {
        TALLY_CHECK(parts.add(debt.currency, -debt.value, {}));
        TALLY_TRY(ahead, add(ahead, debt.quantity));
    }
    TALLY_TRY(value.quantity, subtract(value.quantity, ahead));
    value.value = amounts(parts);
    if (!parts.unpriced.isZero())
        value.notes.push_back({CostNoteKind::NoPrice, {}, parts.unpriced});
    if (!ahead.isZero())
        value.notes.push_back({CostNoteKind::BelowZero, {}, ahead});
    if (value.value.size() > 1)
        value.notes.push_back({CostNoteKind::MixedCurrencies, {}, {}});
    const bool isPlain = value.value.size() == 1 && parts.unpriced.isZero() && value.quantity > Decimal();
    if (const auto unit = isPlain ? scale(value.value[0].amount, Decimal::whole(1), value.quantity, Rounding::HalfEven)
                                  : Result<Decimal>(tl::unexpected(Error())))
        value.unitCost = *unit;
    TALLY_CHECK(shareByRecord(*item, on, value));
    TALLY_CHECK(shareByPlace(on, value));
    return value;
}

/// What was made and is used up says nothing about what is here.
Outcome CostLedger::addNotes(const CostedItem &item, const std::vector<CostLayer> &layers, ItemValue &value) const
{
    value.notes = item.notes;
    std::set<RecordKey> here;
    for (const CostLayer &layer : layers)
        here.insert(item.ledger.move(layer.receipt).at.place.key);
    CostNote hours{CostNoteKind::HoursWithoutRate, {}, {}};
    for (const CostNote &note : item.madeNotes) {
        if (here.count(note.entry) == 0)
            continue;
        if (note.kind != CostNoteKind::HoursWithoutRate) {
            value.notes.push_back(note);
            continue;
        }
        hours.entry = hours.amount.isZero() ? note.entry : RecordKey();
        TALLY_TRY(hours.amount, add(hours.amount, note.amount));
    }
    if (!hours.amount.isZero())
        value.notes.push_back(hours);
    return {};
}

void CostLedger::addFreightNotes(const CostedItem &item, QDate on, ItemValue &value)
{
    std::set<RecordKey> told; // what is not spread is not laid on any of its receipts
    for (const auto &[number, shares] : item.freight) {
        const CostMove &receipt = item.ledger.move(number);
        if (on.isValid() && receipt.at.day > on.toJulianDay())
            continue;
        for (const LandedShare &share : shares)
            if (!isLaid(receipt, share) && (share.isSpread || told.insert(share.cost).second))
                value.notes.push_back({CostNoteKind::NotSpread, share.cost, share.amount});
    }
}

Result<std::vector<LooseCost>> CostLedger::laidNowhere(QDate on)
{
    TALLY_TRY(const std::vector<FurtherCost> *costs, m_landed.all());
    std::vector<LooseCost> loose;
    for (const FurtherCost &cost : *costs) {
        if (on.isValid() && cost.day > on.toJulianDay())
            continue;
        TALLY_TRY(const Decimal taken, laid(cost));
        TALLY_TRY(const Decimal left, subtract(cost.amount, taken));
        if (!left.isZero())
            loose.push_back({cost.event, amountOf(cost.currency, left)});
    }
    return loose;
}

/// How much of a further cost stands in what its receipts cost.
Result<Decimal> CostLedger::laid(const FurtherCost &cost)
{
    Decimal sum;
    for (const RecordKey receipt : cost.receipts) {
        TALLY_TRY(const std::vector<RecordKey> items, m_source.itemsOf(receipt));
        for (const RecordKey key : items) {
            TALLY_TRY(const CostedItem *item, costed(key));
            const auto number = item->ledger.numberOf(receipt);
            const auto shares = number ? item->freight.find(*number) : item->freight.end();
            if (shares == item->freight.end())
                continue;
            for (const LandedShare &share : shares->second)
                if (share.cost == cost.event && isLaid(item->ledger.move(*number), share)) {
                    TALLY_TRY(sum, add(sum, share.amount));
                }
        }
    }
    return sum;
}

Outcome CostLedger::shareByRecord(const CostedItem &item, QDate on, ItemValue &value) const
{
    std::map<RecordKey, Decimal> quantities;
    for (const CostPart &part : item.source.parts) {
        if (on.isValid() && part.day > on.toJulianDay())
            continue;
        TALLY_TRY(quantities[part.record], add(quantities[part.record], part.quantity));
    }
    std::vector<Decimal> weights;
    for (const auto &[record, quantity] : quantities) {
        value.records.push_back({record, quantity, {}});
        weights.push_back(std::max(quantity, Decimal()));
    }
    for (const CostAmount &amount : value.value) {
        auto parts =
            split(amount.amount, weights, Decimal::fromMicros(1)).value_or(std::vector<Decimal>(weights.size()));
        if (std::all_of(parts.begin(), parts.end(), [](Decimal part) { return part.isZero(); }) && !parts.empty())
            parts.front() = amount.amount; // nothing lies anywhere: what was issued ahead stands with the first
        for (std::size_t i = 0; i < parts.size(); ++i)
            value.records[i].value.push_back({amount.currency, parts[i]});
    }
    return {};
}

Result<RecordKey> CostLedger::placeOf(RecordKey record, QDate on) const
{
    if (on.isValid())
        return placeOn(m_source.database(), m_source.records(), record, on);
    Statement query = m_source.database().prepare("SELECT location FROM economic_resource WHERE id = ?1");
    TALLY_CHECK(query.bind(record).next());
    return query.key(0);
}

Outcome CostLedger::shareByPlace(QDate on, ItemValue &value) const
{
    std::map<RecordKey, ValueShare> places;
    for (const ValueShare &record : value.records) {
        const bool isNothing = std::all_of(record.value.begin(), record.value.end(),
                                           [](const CostAmount &amount) { return amount.amount.isZero(); });
        if (record.quantity.isZero() && isNothing)
            continue;
        TALLY_TRY(const RecordKey where, placeOf(record.where, on));
        ValueShare &place = places[where];
        place.where = where;
        place.value.resize(record.value.size());
        TALLY_TRY(place.quantity, add(place.quantity, record.quantity));
        for (std::size_t i = 0; i < record.value.size(); ++i) {
            place.value[i].currency = record.value[i].currency;
            TALLY_TRY(place.value[i].amount, add(place.value[i].amount, record.value[i].amount));
        }
    }
    for (auto &[key, place] : places)
        value.places.push_back(std::move(place));
    return {};
}

Result<std::vector<ItemValue>> CostLedger::values(QDate on, const Progress &progress)
{
    TALLY_TRY(const std::vector<RecordKey> keys, m_source.items());
    std::vector<ItemValue> values;
    for (const RecordKey key : keys) {
        if (progress && !progress(static_cast<std::int64_t>(values.size()), static_cast<std::int64_t>(keys.size())))
            return refused("job.cancelled", QT_TRANSLATE_NOOP("Error", "Stopped; nothing was changed."));
        TALLY_TRY(values.emplace_back(), value(key, on));
    }
    return values;
}

IssueRow CostLedger::rowOf(const CostedItem &item, std::uint32_t number, std::vector<const CostDraw *> draws) const
{
    const CostMove &move = item.ledger.move(number);
    IssueRow row;
    row.entry = move.at.place.key;
    row.day = QDate::fromJulianDay(move.at.day);
    row.quantity = -move.quantity;
    Parts parts;
    for (const CostDraw *draw : draws) {
        static_cast<void>(parts.add(draw->currency, draw->value, draw->quantity)); // no more than all receipts were
        const CostMove &receipt = item.ledger.move(draw->receipt);
        row.draws.push_back({receipt.at.place.key, QDate::fromJulianDay(receipt.at.day), draw->quantity,
                             amountOf(draw->currency, draw->value), draw->isLate,
                             amountOf(draw->beforeCurrency, draw->before)});
    }
    for (const CostDebt &debt : item.ledger.queue().debts()) {
        if (debt.issue != number)
            continue;
        static_cast<void>(parts.add(debt.currency, debt.value, debt.quantity));
        row.ahead = debt.quantity;
    }
    row.cost = amounts(parts);
    row.unpriced = parts.unpriced;
    return row;
}

Result<std::vector<IssueRow>> CostLedger::issues(RecordKey key, std::size_t limit)
{
    TALLY_TRY(const CostedItem *item, costed(key));
    const auto &order = item->ledger.order();
    std::vector<std::uint32_t> wanted;
    for (auto number = order.rbegin(); number != order.rend() && (limit == 0 || wanted.size() < limit); ++number)
        if (item->ledger.move(*number).quantity.isNegative())
            wanted.push_back(*number);
    std::unordered_map<std::uint32_t, std::vector<const CostDraw *>> draws;
    for (const std::uint32_t number : wanted)
        draws[number];
    for (const CostDraw &draw : item->ledger.draws())
        if (const auto known = draws.find(draw.issue); known != draws.end())
            known->second.push_back(&draw);
    std::vector<IssueRow> rows;
    for (const std::uint32_t number : wanted)
        rows.push_back(rowOf(*item, number, std::move(draws[number])));
    return rows;
}

Result<std::optional<IssueRow>> CostLedger::issue(RecordKey key, RecordKey event)
{
    TALLY_TRY(const CostedItem *item, costed(key));
    const auto number = item->ledger.numberOf(event);
    if (!number || !item->ledger.move(*number).quantity.isNegative())
        return std::nullopt;
    std::vector<const CostDraw *> draws;
    for (const CostDraw &draw : item->ledger.draws())
        if (draw.issue == *number)
            draws.push_back(&draw);
    return rowOf(*item, *number, std::move(draws));
}

Result<std::size_t> CostLedger::reached(RecordKey key)
{
    return costed(key).map([](const CostedItem *item) { return item->ledger.reached(); });
}

} // namespace tally::resources

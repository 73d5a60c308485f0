// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/cost/costparts.h"

#include <algorithm>

namespace tally::resources
{

Outcome CostLedger::Parts::add(CurrencyNo currency, Decimal amount, Decimal quantity)
{
    if (currency == NoPrice) {
        isIncomplete = true;
        TALLY_TRY(unpriced, tally::add(unpriced, quantity));
        return {};
    }
    const auto known =
        std::find_if(amounts.begin(), amounts.end(), [currency](const auto &part) { return part.first == currency; });
    if (known == amounts.end()) {
        amounts.emplace_back(currency, amount);
        return {};
    }
    TALLY_TRY(known->second, tally::add(known->second, amount));
    return {};
}

Outcome CostLedger::Parts::add(const Parts &other)
{
    for (const auto &[currency, amount] : other.amounts)
        TALLY_CHECK(add(currency, amount, {}));
    isIncomplete = isIncomplete || other.isIncomplete;
    return {};
}

Outcome CostLedger::Walk::visit(RecordKey key)
{
    TALLY_TRY(CostedItem * item, m_ledger.loaded(key));
    if (item->isCosted)
        return {};
    ++m_next;
    m_marks[key] = {m_next, m_next, true};
    m_open.push_back(key);
    for (const RecordKey other : item->upstream) {
        const auto known = m_marks.find(other);
        if (known == m_marks.end()) {
            TALLY_CHECK(visit(other));
            if (const auto seen = m_marks.find(other); seen != m_marks.end() && seen->second.isOpen)
                m_marks[key].low = std::min(m_marks[key].low, seen->second.low);
        } else if (known->second.isOpen) {
            m_marks[key].low = std::min(m_marks[key].low, known->second.index);
        }
    }
    return m_marks[key].low == m_marks[key].index ? close(key) : Outcome();
}

Outcome CostLedger::Walk::close(RecordKey root)
{
    const auto first = std::find(m_open.begin(), m_open.end(), root);
    std::vector<RecordKey> items(first, m_open.end());
    m_open.erase(first, m_open.end());
    for (const RecordKey key : items)
        m_marks[key].isOpen = false;
    std::sort(items.begin(), items.end());
    CostedItem &item = *m_ledger.m_items.at(root);
    for (const RecordKey key : items)
        m_ledger.m_items.at(key)->madeNotes.clear();
    if (items.size() == 1 && item.upstream.count(root) == 0)
        TALLY_CHECK(costAlone(item));
    else
        TALLY_CHECK(costTogether(items));
    for (const RecordKey key : items)
        m_ledger.m_items.at(key)->isCosted = true;
    return {};
}

Outcome CostLedger::Walk::costAlone(CostedItem &item)
{
    for (const CostedItem::Made &made : item.made)
        TALLY_CHECK(priceMade(item, made));
    return item.ledger.recost();
}

/// All that went into the process is known; its outputs share it, whenever they came.
Outcome CostLedger::Walk::priceMade(CostedItem &item, const CostedItem::Made &made)
{
    const RecordKey event = item.ledger.move(made.number).at.place.key;
    if (made.from) {
        TALLY_TRY(const Parts parts, costOf(*m_ledger.m_items.at(made.from), event));
        return setPrice(item, made.number, parts, parts.amounts.size() == 1 ? parts.amounts[0].second : Decimal(),
                        CostBasis::Converted);
    }
    TALLY_TRY(const ProcessFlows *flows, m_ledger.flows(made.process));
    if (m_gone.count(made.process) == 0) {
        TALLY_TRY(m_gone[made.process], goneIn(*flows));
        const Parts &parts = m_gone[made.process];
        const Decimal total = parts.amounts.size() == 1 ? parts.amounts[0].second : Decimal();
        const CurrencyNo currency = parts.amounts.size() == 1 ? parts.amounts[0].first : NoPrice;
        TALLY_TRY(const auto shares, shareAmongOutputs(total, currency, flows->outputs, m_ledger.m_source.units()));
        for (std::size_t i = 0; shares && i < shares->size(); ++i)
            m_shares[made.process][{flows->outputs[i].item, flows->outputs[i].event}] = (*shares)[i];
    }
    if (flows->hoursWithoutRate > Decimal())
        item.madeNotes.push_back({CostNoteKind::HoursWithoutRate, event, flows->hoursWithoutRate});
    const auto &shares = m_shares[made.process];
    const auto share = shares.find({item.source.item.key, event});
    if (share != shares.end())
        return setPrice(item, made.number, m_gone[made.process], share->second, CostBasis::Made);
    item.madeNotes.push_back({CostNoteKind::OtherUnits, event, item.ledger.move(made.number).quantity});
    return setPrice(item, made.number, {}, {}, CostBasis::Made);
}

Outcome CostLedger::Walk::setPrice(CostedItem &item, std::uint32_t number, const Parts &parts, Decimal share,
                                   CostBasis basis)
{
    CostMove price = item.ledger.move(number);
    price.basis = basis;
    price.value = Decimal();
    price.freight = Decimal();
    price.currency = NoPrice;
    price.isIncomplete = parts.isIncomplete;
    if (parts.amounts.size() > 1)
        item.madeNotes.push_back({CostNoteKind::MixedCurrencies, price.at.place.key, price.quantity});
    if (parts.amounts.size() == 1) {
        price.currency = parts.amounts[0].first;
        price.value = share;
        if (parts.isIncomplete)
            item.madeNotes.push_back({CostNoteKind::Incomplete, price.at.place.key, price.quantity});
        for (const LandedShare &further : item.freight[number]) {
            if (further.currency != price.currency || !further.isSpread)
                continue; // the notes say so
            TALLY_TRY(price.value, tally::add(price.value, further.amount));
            TALLY_TRY(price.freight, tally::add(price.freight, further.amount));
        }
    }
    item.ledger.setPrice(number, price);
    return {};
}

Result<CostLedger::Parts> CostLedger::Walk::goneIn(const ProcessFlows &flows)
{
    Parts sum;
    if (flows.workCurrency != NoPrice)
        TALLY_CHECK(sum.add(flows.workCurrency, flows.workValue, {}));
    for (const ProcessInput &input : flows.inputs) {
        if (m_together.count(input.item) != 0)
            continue; // comes in step by step
        TALLY_TRY(const Parts parts, costOf(*m_ledger.m_items.at(input.item), input.event));
        TALLY_CHECK(sum.add(parts));
    }
    return sum;
}

Result<CostLedger::Parts> CostLedger::Walk::costOf(const CostedItem &item, RecordKey event)
{
    const auto number = item.ledger.numberOf(event);
    if (!number)
        return Parts();
    TALLY_TRY(const std::vector<Parts> *costs, issueCosts(item));
    return (*costs)[*number];
}

/// What every issue of an item cost, gone through once.
Result<const std::vector<CostLedger::Parts> *> CostLedger::Walk::issueCosts(const CostedItem &item)
{
    const auto [known, isNew] = m_issueCosts.try_emplace(&item);
    std::vector<Parts> &costs = known->second;
    if (!isNew)
        return &costs;
    costs.resize(item.ledger.order().size());
    for (const CostDraw &draw : item.ledger.draws()) {
        TALLY_CHECK(costs[draw.issue].add(draw.currency, draw.value, draw.quantity));
        costs[draw.issue].isIncomplete |= item.ledger.move(draw.receipt).isIncomplete;
    }
    for (const CostDebt &debt : item.ledger.queue().debts())
        TALLY_CHECK(costs[debt.issue].add(debt.currency, debt.value, debt.quantity));
    return &costs;
}

/// Items made of each other: a process takes in what its inputs cost up to then, and each output takes its share of
/// what is there by quantity, the last of them the rest.
Outcome CostLedger::Walk::costTogether(const std::vector<RecordKey> &keys)
{
    m_together = {keys.begin(), keys.end()};
    m_pools.clear();
    m_passed.clear();
    m_processes.clear();
    std::vector<CostedItem *> items;
    for (const RecordKey key : keys) {
        items.push_back(m_ledger.m_items.at(key).get());
        items.back()->ledger.rewind();
        for (const CostedItem::Made &made : items.back()->made)
            m_processes.insert(made.process);
    }
    const auto isBefore = [](const CostMove &a, const CostMove &b) {
        return a.at != b.at ? a.at < b.at : a.quantity < b.quantity; // one event takes before it gives
    };
    while (true) {
        CostedItem *next = nullptr;
        for (CostedItem *item : items) {
            const CostMove *move = item->ledger.upcoming();
            if (move && (!next || isBefore(*move, *next->ledger.upcoming())))
                next = item;
        }
        if (!next)
            break;
        TALLY_CHECK(stepTogether(*next));
    }
    m_together.clear();
    return {};
}

Outcome CostLedger::Walk::stepTogether(CostedItem &item)
{
    const std::uint32_t number = item.ledger.upcomingNumber();
    const auto made = std::find_if(item.made.begin(), item.made.end(),
                                   [number](const CostedItem::Made &one) { return one.number == number; });
    if (made != item.made.end())
        TALLY_CHECK(priceFromPool(item, *made));
    const std::size_t firstDraw = item.ledger.draws().size();
    TALLY_CHECK(item.ledger.step());
    return item.ledger.move(number).quantity.isNegative() ? passOn(item, number, firstDraw) : Outcome();
}

Outcome CostLedger::Walk::passOn(CostedItem &item, std::uint32_t number, std::size_t firstDraw)
{
    Parts parts;
    const auto &draws = item.ledger.draws();
    for (std::size_t i = firstDraw; i < draws.size(); ++i) {
        TALLY_CHECK(parts.add(draws[i].currency, draws[i].value, draws[i].quantity));
        parts.isIncomplete |= item.ledger.move(draws[i].receipt).isIncomplete;
    }
    const auto &debts = item.ledger.queue().debts();
    if (!debts.empty() && debts.back().issue == number)
        TALLY_CHECK(parts.add(debts.back().currency, debts.back().value, debts.back().quantity));
    m_passed[{item.source.item.key, item.ledger.move(number).at.place.key}] = parts;
    const auto into = item.intoProcess.find(number);
    if (into == item.intoProcess.end() || m_processes.count(into->second) == 0)
        return {};
    TALLY_TRY(const ProcessFlows *flows, m_ledger.flows(into->second));
    const auto [pool, isNew] = m_pools.try_emplace(into->second);
    if (isNew) {
        TALLY_TRY(pool->second.parts, goneIn(*flows));
    }
    return pool->second.parts.add(parts);
}

Outcome CostLedger::Walk::priceFromPool(CostedItem &item, const CostedItem::Made &made)
{
    const RecordKey event = item.ledger.move(made.number).at.place.key;
    if (made.from) {
        const Parts &parts = m_passed[{made.from, event}];
        return setPrice(item, made.number, parts, parts.amounts.size() == 1 ? parts.amounts[0].second : Decimal(),
                        CostBasis::Converted);
    }
    TALLY_TRY(const ProcessFlows *flows, m_ledger.flows(made.process));
    const auto [pool, isNew] = m_pools.try_emplace(made.process);
    if (isNew) {
        TALLY_TRY(pool->second.parts, goneIn(*flows));
    }
    Parts &there = pool->second.parts;
    if (there.amounts.size() != 1)
        return setPrice(item, made.number, there, {}, CostBasis::Made);
    const auto here = std::find_if(flows->outputs.begin(), flows->outputs.end(), [&](const ProcessOutput &output) {
        return output.event == event && output.item == item.source.item.key;
    });
    if (here == flows->outputs.end())
        return setPrice(item, made.number, {}, {}, CostBasis::Made);
    const std::vector<ProcessOutput> rest(here, flows->outputs.end());
    TALLY_TRY(const auto shares,
              shareAmongOutputs(there.amounts[0].second, there.amounts[0].first, rest, m_ledger.m_source.units()));
    const Decimal share = shares ? shares->front() : Decimal();
    TALLY_CHECK(setPrice(item, made.number, shares ? there : Parts(), share, CostBasis::Made));
    TALLY_TRY(there.amounts[0].second, subtract(there.amounts[0].second, share));
    return {};
}

} // namespace tally::resources

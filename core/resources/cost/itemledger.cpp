// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/cost/itemledger.h"

#include <algorithm>
#include <iterator>

namespace tally::resources
{

namespace
{

constexpr std::size_t CheckpointEvery = 512;

} // namespace

std::uint32_t ItemLedger::insert(const CostMove &move)
{
    const auto number = static_cast<std::uint32_t>(m_moves.size());
    m_moves.push_back(move);
    m_numbers.emplace(move.at.place.key, number);
    auto at = m_order.end();
    if (!m_order.empty() && move.at < m_moves[m_order.back()].at)
        at =
            std::lower_bound(m_order.begin(), m_order.end(), move.at,
                             [this](std::uint32_t other, const CostOrder &order) { return m_moves[other].at < order; });
    const auto position = static_cast<std::size_t>(at - m_order.begin());
    m_order.insert(at, number);
    for (Checkpoint &checkpoint : m_checkpoints)
        checkpoint.position += checkpoint.position > position ? 1 : 0;
    m_done += m_done > position ? 1 : 0;
    m_changedTo += m_changedTo > position ? 1 : 0;
    touch(position);
    return number;
}

void ItemLedger::touch(std::size_t position)
{
    m_changedFrom = m_changedTo == 0 ? position : std::min(m_changedFrom, position);
    m_changedTo = std::max(m_changedTo, position + 1);
}

void ItemLedger::setPrice(std::uint32_t receipt, const CostMove &price)
{
    CostMove &move = m_moves[receipt];
    if (move.value == price.value && move.currency == price.currency && move.basis == price.basis &&
        move.isIncomplete == price.isIncomplete && move.freight == price.freight)
        return;
    move.value = price.value;
    move.currency = price.currency;
    move.basis = price.basis;
    move.isIncomplete = price.isIncomplete;
    move.freight = price.freight;
    const auto at =
        std::lower_bound(m_order.begin(), m_order.end(), move.at,
                         [this](std::uint32_t other, const CostOrder &order) { return m_moves[other].at < order; });
    touch(static_cast<std::size_t>(at - m_order.begin()));
}

void ItemLedger::rewind()
{
    m_checkpoints.clear();
    m_draws.clear();
    m_queue = LayerQueue(m_method);
    m_done = 0;
    m_changedFrom = m_changedTo = 0;
}

const CostMove *ItemLedger::upcoming() const
{
    return m_done < m_order.size() ? &m_moves[m_order[m_done]] : nullptr;
}

void ItemLedger::addFurther(std::uint32_t receipt, CurrencyNo currency, Decimal amount)
{
    m_further[receipt].emplace_back(currency, amount);
}

Outcome ItemLedger::priceFound(std::uint32_t number)
{
    CostMove &move = m_moves[number];
    TALLY_CHECK(m_queue.priceFound(move));
    move.freight = Decimal();
    const auto further = m_further.find(number);
    if (further == m_further.end() || move.currency == NoPrice)
        return {};
    for (const auto &[currency, amount] : further->second) {
        if (currency != move.currency)
            continue;
        TALLY_TRY(move.value, add(move.value, amount));
        TALLY_TRY(move.freight, add(move.freight, amount));
    }
    return {};
}

Outcome ItemLedger::step()
{
    const std::uint32_t number = m_order[m_done];
    CostMove &move = m_moves[number];
    if (move.quantity.isNegative()) {
        TALLY_CHECK(m_queue.issue(number, -move.quantity, m_draws));
    } else if (!move.quantity.isZero()) {
        if (move.basis == CostBasis::Found)
            TALLY_CHECK(priceFound(number));
        TALLY_CHECK(m_queue.receive(number, move, m_draws));
    }
    ++m_done;
    keepCheckpoint();
    return {};
}

/// Seldom enough that all copies together are no longer than the moves themselves.
void ItemLedger::keepCheckpoint()
{
    const std::size_t last = m_checkpoints.empty() ? 0 : m_checkpoints.back().position;
    if (m_done - last >= std::max(CheckpointEvery, m_queue.layers().size()))
        m_checkpoints.push_back({m_done, m_draws.size(), m_queue});
}

Outcome ItemLedger::recost()
{
    m_reached = 0;
    if (m_changedTo == 0)
        return {};
    const auto firstOld =
        std::find_if(m_checkpoints.begin(), m_checkpoints.end(),
                     [this](const Checkpoint &checkpoint) { return checkpoint.position > m_changedFrom; });
    std::vector<Checkpoint> old(std::make_move_iterator(firstOld), std::make_move_iterator(m_checkpoints.end()));
    m_checkpoints.erase(firstOld, m_checkpoints.end());
    const std::size_t firstDraw = m_checkpoints.empty() ? 0 : m_checkpoints.back().draws;
    std::vector<CostDraw> oldDraws(m_draws.begin() + static_cast<std::ptrdiff_t>(firstDraw), m_draws.end());
    const LayerQueue oldEnd = m_queue;
    goBack();
    const std::size_t start = m_done;
    std::size_t next = 0;
    while (m_done < m_order.size()) {
        TALLY_CHECK(step());
        if (m_done >= m_changedTo && isAsBefore(old, next)) {
            takeOver(old, next, oldDraws, firstDraw);
            m_queue = oldEnd;
            break;
        }
    }
    m_reached = m_done - start;
    m_done = m_order.size();
    m_changedFrom = m_changedTo = 0;
    return {};
}

void ItemLedger::goBack()
{
    m_done = 0;
    m_queue = LayerQueue(m_method);
    std::size_t draws = 0;
    if (!m_checkpoints.empty()) {
        m_done = m_checkpoints.back().position;
        m_queue = m_checkpoints.back().queue;
        draws = m_checkpoints.back().draws;
    }
    m_draws.resize(draws);
}

/// Moves `next` on to the first old checkpoint that is not behind; true if it stands here and nothing differs.
bool ItemLedger::isAsBefore(const std::vector<Checkpoint> &old, std::size_t &next) const
{
    while (next < old.size() && old[next].position < m_done)
        ++next;
    return next < old.size() && old[next].position == m_done && old[next].queue == m_queue;
}

/// What the old checkpoints from `from` on say holds again; only the draws before them may have become more or fewer.
void ItemLedger::takeOver(std::vector<Checkpoint> &old, std::size_t from, const std::vector<CostDraw> &draws,
                          std::size_t firstDraw)
{
    const std::size_t first = old[from].draws;
    const std::size_t here = m_draws.size();
    m_draws.insert(m_draws.end(), draws.begin() + static_cast<std::ptrdiff_t>(first - firstDraw), draws.end());
    if (!m_checkpoints.empty() && m_checkpoints.back().position == old[from].position)
        m_checkpoints.pop_back();
    for (std::size_t i = from; i < old.size(); ++i) {
        old[i].draws = old[i].draws - first + here;
        m_checkpoints.push_back(std::move(old[i]));
    }
}

Result<LayerQueue> ItemLedger::queueOn(std::int32_t day) const
{
    const auto end =
        std::upper_bound(m_order.begin(), m_order.end(), day,
                         [this](std::int32_t wanted, std::uint32_t number) { return wanted < m_moves[number].at.day; });
    const auto stop = static_cast<std::size_t>(end - m_order.begin());
    if (stop == m_order.size())
        return m_queue;
    const auto after = std::find_if(m_checkpoints.begin(), m_checkpoints.end(),
                                    [stop](const Checkpoint &checkpoint) { return checkpoint.position > stop; });
    LayerQueue queue = after == m_checkpoints.begin() ? LayerQueue(m_method) : std::prev(after)->queue;
    std::vector<CostDraw> draws;
    for (std::size_t i = after == m_checkpoints.begin() ? 0 : std::prev(after)->position; i < stop; ++i) {
        const CostMove &move = m_moves[m_order[i]];
        draws.clear();
        if (move.quantity.isNegative())
            TALLY_CHECK(queue.issue(m_order[i], -move.quantity, draws));
        else if (!move.quantity.isZero())
            TALLY_CHECK(queue.receive(m_order[i], move, draws));
    }
    return queue;
}

std::optional<std::uint32_t> ItemLedger::numberOf(RecordKey event) const
{
    const auto known = m_numbers.find(event);
    return known == m_numbers.end() ? std::nullopt : std::optional(known->second);
}

} // namespace tally::resources

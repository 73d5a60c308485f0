// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/cost/layerqueue.h"

#include <algorithm>

namespace tally::resources
{

namespace
{

constexpr Decimal Step = Decimal::fromMicros(1);
constexpr std::size_t MostUsedUp = 256; ///< layers kept before they are cleared away

Decimal less(Decimal a, Decimal b)
{
    return Decimal::fromMicros(a.micros() - b.micros()); // parts never exceed the whole
}

/// The part of `value` that `quantity` of `whole` has; all of it for the last of it.
Result<Decimal> partOf(Decimal value, Decimal quantity, Decimal whole)
{
    return quantity == whole ? value : scale(value, quantity, whole, Rounding::HalfEven);
}

} // namespace

std::span<const CostLayer> LayerQueue::layers() const
{
    return std::span(m_layers).subspan(m_first);
}

LayerQueue::Pool &LayerQueue::pool(CurrencyNo currency)
{
    const auto known = std::find_if(m_pools.begin(), m_pools.end(),
                                    [currency](const Pool &pool) { return pool.currency == currency; });
    return known != m_pools.end() ? *known : m_pools.emplace_back(Pool{currency, {}, {}});
}

Outcome LayerQueue::receive(std::uint32_t receipt, const CostMove &move, std::vector<CostDraw> &draws)
{
    CostLayer coming{receipt, move.quantity, move.value, move.currency};
    TALLY_CHECK(makeUp(receipt, coming, draws));
    if (!coming.quantity.isZero())
        TALLY_CHECK(put(coming));
    remember(move);
    return {};
}

Outcome LayerQueue::makeUp(std::uint32_t receipt, CostLayer &coming, std::vector<CostDraw> &draws)
{
    std::size_t settled = 0;
    for (CostDebt &debt : m_debts) {
        if (coming.quantity.isZero())
            break;
        const Decimal quantity = std::min(debt.quantity, coming.quantity);
        TALLY_TRY(const Decimal value, partOf(coming.value, quantity, coming.quantity));
        TALLY_TRY(const Decimal before, partOf(debt.value, quantity, debt.quantity));
        draws.push_back({debt.issue, receipt, quantity, value, coming.currency, true, before, debt.currency});
        coming.quantity = less(coming.quantity, quantity);
        coming.value = less(coming.value, value);
        debt.quantity = less(debt.quantity, quantity);
        debt.value = less(debt.value, before);
        settled += debt.quantity.isZero() ? 1 : 0;
    }
    m_debts.erase(m_debts.begin(), m_debts.begin() + static_cast<std::ptrdiff_t>(settled));
    return {};
}

Outcome LayerQueue::put(const CostLayer &layer)
{
    m_layers.push_back(layer);
    if (m_method == CostMethod::Fifo)
        return {};
    Pool &into = pool(layer.currency);
    TALLY_TRY(into.quantity, add(into.quantity, layer.quantity));
    TALLY_TRY(into.value, add(into.value, layer.value));
    return {};
}

void LayerQueue::remember(const CostMove &move)
{
    if (move.currency == NoPrice)
        return;
    m_known = {move.currency, move.quantity, move.value};
    if (m_method == CostMethod::Fifo)
        return;
    if (const Pool &all = pool(move.currency); !all.quantity.isZero())
        m_known = all;
}

Outcome LayerQueue::priceFound(CostMove &move) const
{
    move.value = Decimal();
    move.currency = NoPrice;
    if (m_known.currency == NoPrice)
        return {};
    TALLY_TRY(move.value, scale(m_known.value, move.quantity, m_known.quantity, Rounding::HalfEven));
    move.currency = m_known.currency;
    return {};
}

Outcome LayerQueue::issue(std::uint32_t issue, Decimal quantity, std::vector<CostDraw> &draws)
{
    const std::vector<Take> takes = takeFrom(quantity);
    TALLY_CHECK(m_method == CostMethod::Fifo ? drawOwn(issue, takes, draws) : drawAverage(issue, takes, draws));
    dropUsed(takes);
    return quantity.isZero() ? Outcome() : owe(issue, quantity);
}

std::vector<LayerQueue::Take> LayerQueue::takeFrom(Decimal &quantity) const
{
    std::vector<Take> takes;
    for (std::size_t i = m_first; i < m_layers.size() && !quantity.isZero(); ++i) {
        takes.push_back({i, std::min(quantity, m_layers[i].quantity)});
        quantity = less(quantity, takes.back().quantity);
    }
    return takes;
}

Outcome LayerQueue::drawOwn(std::uint32_t issue, const std::vector<Take> &takes, std::vector<CostDraw> &draws)
{
    for (const Take &take : takes) {
        CostLayer &layer = m_layers[take.layer];
        TALLY_TRY(const Decimal value, partOf(layer.value, take.quantity, layer.quantity));
        draws.push_back({issue, layer.receipt, take.quantity, value, layer.currency, false, {}, NoPrice});
        layer.quantity = less(layer.quantity, take.quantity);
        layer.value = less(layer.value, value);
    }
    return {};
}

/// Layers of one currency that stand beside each other share one rounding.
Outcome LayerQueue::drawAverage(std::uint32_t issue, const std::vector<Take> &takes, std::vector<CostDraw> &draws)
{
    for (std::size_t begin = 0; begin < takes.size();) {
        const CurrencyNo currency = m_layers[takes[begin].layer].currency;
        std::size_t end = begin + 1;
        while (end < takes.size() && m_layers[takes[end].layer].currency == currency)
            ++end;
        TALLY_CHECK(drawShare(issue, std::span(takes).subspan(begin, end - begin), pool(currency), draws));
        begin = end;
    }
    return {};
}

Outcome LayerQueue::drawShare(std::uint32_t issue, std::span<const Take> takes, Pool &pool,
                              std::vector<CostDraw> &draws)
{
    std::vector<Decimal> weights;
    Decimal quantity;
    for (const Take &take : takes) {
        weights.push_back(take.quantity);
        TALLY_TRY(quantity, add(quantity, take.quantity));
    }
    m_known = pool.currency == NoPrice ? m_known : pool;
    TALLY_TRY(const Decimal value, partOf(pool.value, quantity, pool.quantity));
    std::vector<Decimal> parts{value};
    if (takes.size() > 1) {
        TALLY_TRY(parts, split(value, weights, Step));
    }
    for (std::size_t i = 0; i < takes.size(); ++i) {
        CostLayer &layer = m_layers[takes[i].layer];
        draws.push_back({issue, layer.receipt, weights[i], parts[i], pool.currency, false, {}, NoPrice});
        TALLY_TRY(const Decimal own, partOf(layer.value, weights[i], layer.quantity));
        layer.value = less(layer.value, own);
        layer.quantity = less(layer.quantity, weights[i]);
    }
    pool.quantity = less(pool.quantity, quantity);
    pool.value = less(pool.value, value);
    return {};
}

void LayerQueue::dropUsed(const std::vector<Take> &takes)
{
    for (const Take &take : takes)
        m_first += m_layers[take.layer].quantity.isZero() ? 1 : 0;
    if (m_first < MostUsedUp || m_first * 2 < m_layers.size())
        return;
    m_layers.erase(m_layers.begin(), m_layers.begin() + static_cast<std::ptrdiff_t>(m_first));
    m_first = 0;
}

Outcome LayerQueue::owe(std::uint32_t issue, Decimal quantity)
{
    CostMove ahead;
    ahead.quantity = quantity;
    TALLY_CHECK(priceFound(ahead));
    m_debts.push_back({issue, quantity, ahead.value, ahead.currency});
    return {};
}

Result<std::vector<CostLayer>> LayerQueue::valued() const
{
    const auto standing = layers();
    std::vector<CostLayer> all(standing.begin(), standing.end());
    if (m_method == CostMethod::Fifo)
        return all;
    for (const Pool &pool : m_pools) {
        std::vector<Decimal> weights;
        for (const CostLayer &layer : all)
            weights.push_back(layer.currency == pool.currency ? layer.quantity : Decimal());
        if (pool.quantity.isZero())
            continue;
        TALLY_TRY(const std::vector<Decimal> parts, split(pool.value, weights, Step));
        for (std::size_t i = 0; i < all.size(); ++i)
            if (all[i].currency == pool.currency)
                all[i].value = parts[i];
    }
    return all;
}

bool operator==(const LayerQueue &a, const LayerQueue &b)
{
    const auto left = a.layers();
    const auto right = b.layers();
    return a.m_method == b.m_method && std::equal(left.begin(), left.end(), right.begin(), right.end()) &&
           a.m_debts == b.m_debts && a.m_pools == b.m_pools && a.m_known == b.m_known;
}

} // namespace tally::resources

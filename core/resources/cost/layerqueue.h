// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/resources/cost/costmove.h"

#include <span>
#include <vector>

namespace tally::resources
{

/// What is owned of one item as layers, the oldest first, and what was issued ahead of any. Whatever comes in goes out
/// or stays, to the last millionth: a layer that is used up leaves nothing behind. Layers of different currencies stand
/// side by side and are never added.
///
/// First in, first out: an issue costs what the layers it takes from cost. Average: which layers an issue takes from is
/// the same, but it costs its share of all that is there in their currency, rounded half to even once per issue and
/// spread over the layers by the largest remainder. Where there is nothing left to take from, an issue costs the last
/// known unit cost until a receipt makes up for it. Errors are those of checked arithmetic.
class LayerQueue
{
public:
    explicit LayerQueue(CostMethod method = CostMethod::Average)
        : m_method(method)
    {
    }
    /// Something came in; what was issued ahead is made up for first. Appends what those issues take now.
    Outcome receive(std::uint32_t receipt, const CostMove &move, std::vector<CostDraw> &draws);
    /// `quantity`, above zero, goes out. Appends what it takes.
    Outcome issue(std::uint32_t issue, Decimal quantity, std::vector<CostDraw> &draws);
    /// Prices what was found at the last known unit cost; stays without a price if none is known.
    Outcome priceFound(CostMove &move) const;

    [[nodiscard]] std::span<const CostLayer> layers() const;
    [[nodiscard]] const std::vector<CostDebt> &debts() const { return m_debts; }
    /// The layers with what each counts for: under the average its share of the value in its currency.
    [[nodiscard]] Result<std::vector<CostLayer>> valued() const;
    friend bool operator==(const LayerQueue &a, const LayerQueue &b);

private:
    struct Pool {
        CurrencyNo currency = NoPrice;
        Decimal quantity;
        Decimal value;
        friend bool operator==(const Pool &, const Pool &) = default;
    };
    struct Take {
        std::size_t layer;
        Decimal quantity;
    };
    Outcome makeUp(std::uint32_t receipt, CostLayer &coming, std::vector<CostDraw> &draws);
    Outcome put(const CostLayer &layer);
    void remember(const CostMove &move);
    [[nodiscard]] std::vector<Take> takeFrom(Decimal &quantity) const;
    Outcome drawOwn(std::uint32_t issue, const std::vector<Take> &takes, std::vector<CostDraw> &draws);
    Outcome drawAverage(std::uint32_t issue, const std::vector<Take> &takes, std::vector<CostDraw> &draws);
    Outcome drawShare(std::uint32_t issue, std::span<const Take> takes, Pool &pool, std::vector<CostDraw> &draws);
    void dropUsed(const std::vector<Take> &takes);
    Outcome owe(std::uint32_t issue, Decimal quantity);
    [[nodiscard]] Pool &pool(CurrencyNo currency);

    CostMethod m_method;
    std::vector<CostLayer> m_layers;
    std::size_t m_first = 0; ///< layers before it are used up
    std::vector<CostDebt> m_debts;
    std::vector<Pool> m_pools; ///< for the average
    Pool m_known;              ///< last known cost, as a quantity and what it cost
};

} // namespace tally::resources

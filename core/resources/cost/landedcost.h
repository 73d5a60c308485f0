// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resources/cost/costsource.h"

#include <map>
#include <unordered_map>
#include <vector>

namespace tally::resources
{

/// What a further cost adds to one receipt, or why it adds nothing.
struct LandedShare {
    RecordKey cost; ///< the event it was recorded with
    Decimal amount; ///< the whole of it where it is not spread
    CurrencyNo currency = NoPrice;
    bool isSpread = true; ///< false: the weights it is spread by cannot be told for every line
};

/// A further cost of our own book as it was recorded and stands.
struct FurtherCost {
    RecordKey event;
    std::int32_t day = 0; ///< Julian
    Decimal amount;
    CurrencyNo currency = NoPrice;
    std::vector<RecordKey> receipts; ///< those that stand
};

/// Freight, duty and the like, spread over the lines of a receipt by value, weight or quantity: the largest remainder
/// gets what is left, so the shares add up to the cost. One line alone takes all, whatever it is spread by. A cost
/// whose weights are not known for every standing line (a line without a price, a piece without a weight, quantities
/// that do not convert) is not spread at all, and says so.
class LandedCost
{
public:
    explicit LandedCost(CostSource &source)
        : m_source(source)
    {
    }
    /// What falls on that receipt, one share for each cost, oldest first.
    [[nodiscard]] Result<std::vector<LandedShare>> of(RecordKey receipt);
    /// Every further cost, oldest first.
    [[nodiscard]] Result<const std::vector<FurtherCost> *> all();
    void forget();

private:
    struct Line {
        RecordKey receipt;
        RecordKey item;
        Quantity quantity;
        std::optional<Decimal> value;
        CurrencyNo currency = NoPrice;
    };
    struct Spread : FurtherCost {
        QString by;
    };
    Outcome load();
    [[nodiscard]] Result<std::vector<Line>> lines(RecordKey cost);
    Outcome spread(Spread cost);
    [[nodiscard]] Result<std::optional<std::vector<Decimal>>> weights(const Spread &cost,
                                                                      const std::vector<Line> &lines);
    [[nodiscard]] Result<std::optional<Decimal>> weightOf(const Spread &cost, const Line &line, const QString &unit);

    CostSource &m_source;
    bool m_loaded = false;
    std::vector<FurtherCost> m_costs;
    std::unordered_map<RecordKey, std::vector<LandedShare>> m_shares; ///< by receipt
};

} // namespace tally::resources

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/journal/entry.h"

#include <cstdint>

namespace tally::resources
{

/// How an item's issues are costed. A member of its specification, `ty:costing`: "average" (also when not said) or
/// "fifo".
enum class CostMethod : std::uint8_t { Average, Fifo };

/// Where the price of what came in is from.
enum class CostBasis : std::uint8_t {
    None,      ///< nothing came in: an issue
    Given,     ///< the event says what it cost
    Claimed,   ///< a claim that the event triggered says so
    Agreed,    ///< the agreement it fulfils says what is given in return
    Made,      ///< what went into the process it came out of
    Converted, ///< what the same event took from another item
    Found,     ///< raised without a price: last known cost
    Unknown    ///< nobody said; never counted as nothing
};

/// Number of a currency in a `Currencies` table; 0 stands for "no price known". Amounts of different numbers never add.
using CurrencyNo = std::int16_t;
inline constexpr CurrencyNo NoPrice = 0;

/// Where a move stands among those of its item: the day it is told to have happened, then the place of its event.
struct CostOrder {
    std::int32_t day = 0; ///< Julian day
    journal::Place place; ///< its key is the event
    friend constexpr auto operator<=>(const CostOrder &, const CostOrder &) = default;
};

/// What one event, with its corrections, did to what we own of one item.
struct CostMove {
    CostOrder at;
    Decimal quantity; ///< in the item's unit; above zero came in, below zero went out
    Decimal value;    ///< what that which came in cost, freight and all; nothing where no price is known
    Decimal freight;  ///< of it, what further costs of the receipt added
    CurrencyNo currency = NoPrice;
    CostBasis basis = CostBasis::None;
    bool isIncomplete = false; ///< part of what went into it has no price
};

/// What is left of one receipt.
struct CostLayer {
    std::uint32_t receipt = 0; ///< number of its move
    Decimal quantity;
    Decimal value; ///< by its own price; under the average its share of the whole counts instead
    CurrencyNo currency = NoPrice;
    friend bool operator==(const CostLayer &, const CostLayer &) = default;
};

/// Issued before it came in: costed at the last known cost until a receipt makes up for it.
struct CostDebt {
    std::uint32_t issue = 0;
    Decimal quantity;
    Decimal value;
    CurrencyNo currency = NoPrice;
    friend bool operator==(const CostDebt &, const CostDebt &) = default;
};

/// What one issue took from one receipt.
struct CostDraw {
    std::uint32_t issue = 0;
    std::uint32_t receipt = 0;
    Decimal quantity;
    Decimal value;
    CurrencyNo currency = NoPrice;
    bool isLate = false; ///< the receipt came after the issue and trued it up
    Decimal before;      ///< what the issue was costed at until then
    CurrencyNo beforeCurrency = NoPrice;
    friend bool operator==(const CostDraw &, const CostDraw &) = default;
};

} // namespace tally::resources

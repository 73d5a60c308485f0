// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resources/cost/costsource.h"

#include <optional>
#include <QDate>
#include <vector>

namespace tally::resources
{

/// Money with its currency. Amounts of different currencies stand side by side and are never added.
struct CostAmount {
    QString currency; ///< as recorded, an ISO 4217 code; empty: no price is known, and the amount says nothing
    Decimal amount;
    friend bool operator==(const CostAmount &, const CostAmount &) = default;
};

/// What a person should know about a value before leaning on it.
enum class CostNoteKind : std::uint8_t {
    NoPrice,          ///< so much of the stock has no price; it is not in the value
    Incomplete,       ///< something that went into what was made has no price
    BelowZero,        ///< so much was issued before it came in, at the last known cost
    HoursWithoutRate, ///< so many hours went into what is here that have no rate; an entry where it is one alone
    MixedCurrencies,  ///< the value stands in several currencies, or what went into it did
    NotSpread,        ///< a further cost could not be spread over the lines of its receipt
    OtherUnits,       ///< what came out of a process is in units that do not convert, so its cost cannot be shared
    Unmeasured        ///< an event whose quantity is in a unit the item does not have
};

struct CostNote {
    CostNoteKind kind;
    RecordKey entry; ///< event behind it; none where it is about the whole
    Decimal amount;  ///< of the item, or hours
};

/// A further cost (freight, duty), or what is left of it, that no goods of ours took on: its receipts have no known
/// price, or one in other money, were taken back, or brought us nothing.
struct LooseCost {
    RecordKey entry; ///< the event it was recorded with
    CostAmount amount;
};

/// What is left of one receipt.
struct LayerRow {
    RecordKey entry; ///< event that brought it in
    QDate day;
    Decimal quantity; ///< left of it
    Decimal received; ///< as it came in
    CostAmount value; ///< what the rest counts for
    CostAmount price; ///< what all of it cost when it came in
    Decimal freight;  ///< of the price, what further costs added
    CostBasis basis = CostBasis::Unknown;
    bool isIncomplete = false;
};

/// What an issue took from one receipt.
struct DrawRow {
    RecordKey entry; ///< event that brought it in
    QDate day;
    Decimal quantity;
    CostAmount value;
    bool isLate = false; ///< it came in after the issue and trued it up
    CostAmount before;   ///< what this part was costed at until then
};

/// What left the stock, and what it cost.
struct IssueRow {
    RecordKey entry;
    QDate day;
    Decimal quantity;
    std::vector<CostAmount> cost; ///< one per currency
    Decimal unpriced;             ///< of the quantity, what no price is known for
    Decimal ahead;                ///< of the quantity, what has not come in yet; costed at the last known cost
    std::vector<DrawRow> draws;
};

/// One stock record, or one place, of an item: its share of the value by quantity, largest remainder.
struct ValueShare {
    RecordKey where; ///< the record or place; none where no place is told
    Decimal quantity;
    std::vector<CostAmount> value; ///< in the order of the item's
};

/// What we own of one item and what it cost.
struct ItemValue {
    CostItem item;
    Decimal quantity;
    std::vector<CostAmount> value;   ///< one per currency
    std::optional<Decimal> unitCost; ///< rounded half to even; none where there is no single one
    std::vector<ValueShare> records; ///< by key
    std::vector<ValueShare> places;  ///< by key; of a past day, where the records were then
    std::vector<CostNote> notes;
};

} // namespace tally::resources

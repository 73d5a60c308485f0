// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/recordkey.h"
#include "core/base/unit.h"
#include "core/resources/signals/demand.h"

#include <optional>
#include <QDate>
#include <vector>

namespace tally::resources
{

/// What a specification says about buying it in time. Amounts are in `unit`; what does not convert counts as not said.
struct ReorderRule {
    RecordKey spec;
    QString name;
    QString unit;                    ///< default unit of the specification; empty if not said
    std::optional<int> leadDays;     ///< from order to arrival, whole days, rounded up
    std::optional<Decimal> point;    ///< ty:reorderPoint
    std::optional<Decimal> quantity; ///< ty:reorderQuantity: ordered in multiples of it
    std::optional<Decimal> safety;   ///< ty:safetyStock
};

/// What there is of an item and how it goes.
struct ItemStanding {
    Decimal onhand;             ///< ours and here
    Decimal free;               ///< on hand less what is promised
    Decimal onOrder;            ///< promised to us
    std::vector<Decimal> weeks; ///< used or given away per week, oldest first
};

/// What follows: whether to order, how much, and by when it has to be here.
struct ReorderSignal {
    Forecast demand;              ///< per week
    std::optional<Decimal> point; ///< order at this or below; none if neither told nor to be worked out
    bool isPointTold = false;     ///< said in the specification, not worked out from use
    std::optional<int> coverDays; ///< whole days the free stock lasts; none while nothing is used
    std::optional<Decimal> order; ///< how much to order now; none while there is enough
    QDate neededBy;               ///< the day the free stock is used up; invalid if it is not
};

/// Reorder point = use × lead time + safety stock, rounded up, unless one is told; compared with free stock and what is
/// on order. Ordered is what the specification says, in multiples, else what brings the stock a month beyond the
/// reorder point, rounded up. Rounding is to whole ones where pieces are counted, else to three figures, but never
/// coarser than to hundredths. Error "decimal.range".
[[nodiscard]] Result<ReorderSignal> reorderSignal(const ReorderRule &rule, const ItemStanding &standing, QDate today);

} // namespace tally::resources

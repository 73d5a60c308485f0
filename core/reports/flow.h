// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"
#include "core/resources/action.h"

#include <compare>

namespace tally::reports
{

/// What a movement means for a balance in kind.
enum class FlowKind { Made, Received, Used, Delivered, Counted, Moved };

/// What is counted together: a specification, or a record that has none, in one unit.
struct ItemKey {
    RecordKey item;
    QString unit;
    friend bool operator==(const ItemKey &, const ItemKey &) = default;
    friend auto operator<=>(const ItemKey &a, const ItemKey &b)
    {
        const auto byItem = a.item <=> b.item;
        return byItem != 0 ? byItem : QString::compare(a.unit, b.unit) <=> 0;
    }
};

/// What one standing event did to one stock record of ours.
struct Flow {
    RecordKey event;
    RecordKey record;
    ItemKey item;
    QString name;       ///< of the item
    QString recordName; ///< of the record
    QDate day;          ///< as told, else the day it was recorded (UTC)
    resources::ActionId action = resources::ActionId::Raise;
    RecordKey provider;
    RecordKey receiver;
    RecordKey process; ///< it came out of or went into
    FlowKind kind = FlowKind::Moved;
    Decimal owned;
    Decimal onhand;
    Decimal told;       ///< what the event itself says it does to what is owned, in the record's unit
    bool isTold = true; ///< false where its unit cannot be told in the record's
    /// The record's balance moved as the event says.
    [[nodiscard]] bool holds() const { return isTold && told == owned; }
};

/// Calls `visit` with every movement of stock that is ours and no money, record by record in order of recording.
Outcome forEachFlow(const ReportContext &context, const std::function<Outcome(const Flow &)> &visit);

/// What stands in the records themselves, which every sum of flows must come to.
struct Balance {
    RecordKey record;
    ItemKey item;
    QString name;
    Decimal owned;
    Decimal onhand;
};
[[nodiscard]] Result<std::vector<Balance>> balances(const ReportContext &context);

} // namespace tally::reports

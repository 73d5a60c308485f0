// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resources/itemunits.h"

#include <QStringList>

namespace tally::resources
{

/// One supplier's terms as entered.
struct SupplierDraft {
    RecordKey term; ///< the record of these terms; none for new ones
    RecordKey supplier;
    QString code;                 ///< what the supplier calls it
    std::optional<Decimal> price; ///< for one stock unit of the item
    QString currency;             ///< ISO 4217 code; the book's own if empty
    std::optional<Quantity> leadTime;
    std::optional<Quantity> packSize;
    friend bool operator==(const SupplierDraft &, const SupplierDraft &) = default;
};

/// All that a form asks of a kind of item.
struct ItemDraft {
    QString name;
    QString code;
    QString note;
    QStringList categories; ///< levels parted by "/"; the first is the one that people file it under
    QString unit;           ///< unit of its stock; empty for what is never in stock
    std::optional<ItemUnit> purchaseUnit;
    std::optional<ItemUnit> useUnit;
    QString tracking = QStringLiteral("stock"); ///< "stock", "lot" or "serial"
    bool substitutable = true;
    bool neverNegative = false;
    std::optional<Decimal> standardCost;  ///< for one stock unit, in the book's currency
    std::optional<Quantity> reorderPoint; ///< none: worked out from use and lead time
    std::optional<Quantity> reorderQuantity;
    std::optional<Quantity> safetyStock;
    std::optional<Quantity> leadTime;
    std::vector<SupplierDraft> suppliers;
    friend bool operator==(const ItemDraft &, const ItemDraft &) = default;
};

} // namespace tally::resources

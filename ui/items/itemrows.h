// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/resources/itemquery.h"
#include "core/resources/itemservice.h"
#include "core/resources/signals/reorder.h"
#include "ui/common/rowsmodel.h"

#include <QDate>

namespace tally::ui
{

/// Id of the column that says the unit, which stands behind each amount anyway.
inline constexpr QLatin1String UnitColumn("unit");

/// The service of the open book, made when it is needed.
[[nodiscard]] resources::ItemService itemsOf(book::Book &book);

/// A kind of item with what its row in the list shows.
struct ItemListRow {
    resources::ItemRow item;
    QString unit;                 ///< id; empty if it is never in stock, or nobody said yet
    bool isWork = false;          ///< measured by effort: work or a service
    bool isInStock = false;       ///< there is or was some of it here
    Decimal onhand;               ///< ours and here, in `unit`
    std::optional<Decimal> point; ///< order at this or below; none if neither told nor to be worked out
    bool isPointTold = false;
    std::optional<Decimal> order; ///< how much to order now; none while there is enough
    QStringList suppliers;        ///< names
    friend bool operator==(const ItemListRow &a, const ItemListRow &b);
};

/// Whether reading the items takes longer than the window's thread should be kept.
[[nodiscard]] Result<bool> areItemsMany(book::Book &book);
/// All kinds of items of our own book but money, by name. `today` is the day that use is reckoned to.
[[nodiscard]] Result<std::vector<ItemListRow>> readItems(book::Book &book, QDate today);
[[nodiscard]] std::vector<Column<ItemListRow>> itemColumns();
[[nodiscard]] Badge badgeOf(const ItemListRow &row);
/// The order point; what is worked out has at most two decimals, rounded up.
[[nodiscard]] QString pointFigure(const ItemListRow &row);
/// "By lot", as one reads it in a list.
[[nodiscard]] QString trackingWords(const QString &tracking);

} // namespace tally::ui

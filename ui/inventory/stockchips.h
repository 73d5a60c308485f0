// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inventory/stockrows.h"

#include <QString>
#include <vector>

namespace tally::ui
{

/// A way to look at part of the stock: what a chip over the table shows.
struct StockChip {
    const char *id;
    const char *text; ///< context "Stock"
    bool (*lets)(const StockRow &row);
};

/// The first shows what is there; what is used up has a chip of its own, so every row is under one of them.
[[nodiscard]] const std::vector<StockChip> &stockChips();
/// The first one for an id that none has.
[[nodiscard]] const StockChip &stockChip(const QString &id);
/// The first that shows the row.
[[nodiscard]] const StockChip &stockChipFor(const StockRow &row);

} // namespace tally::ui

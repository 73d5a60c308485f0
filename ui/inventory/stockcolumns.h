// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/rowsmodel.h"
#include "ui/inventory/stockrows.h"

namespace tally::ui
{

using StockModel = RowsModel<StockRow>;

/// The column of what stock cost, which is not shown until somebody asks for it: it takes working out.
inline const QString ValueColumn = QStringLiteral("value");

/// The columns of the inventory: item, place and lot, on hand, owned, free (not promised), value, state.
[[nodiscard]] std::vector<Column<StockRow>> stockColumns();

} // namespace tally::ui

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/screens/finding.h"

#include <functional>
#include <QModelIndex>

class QAbstractItemView;

namespace tally::screens
{

/// Calls `visit` for every cell that can be seen now.
void forEachShownCell(const QAbstractItemView &view, const std::function<void(const QModelIndex &)> &visit);

/// Cells that are cut: figures and states always, words where the table has room to spare in the same row.
[[nodiscard]] Findings cutCells(QWidget &window);

} // namespace tally::screens

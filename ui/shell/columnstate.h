// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QHeaderView;

namespace tally::ui
{

/// Role of a model's header under which a column tells its stable id.
constexpr int ColumnIdRole = 0x0100 + 64; // Qt::UserRole and room for the roles of cells

/// How somebody arranged a table's columns: which are shown, in what order, how wide where a person set that, and by
/// which the rows are sorted. As text, one word a column in the order shown: "id", "id=120" (pixels), "-id" (hidden),
/// then "<id" or ">id" for the one sorted by (ascending, descending).
[[nodiscard]] QStringList columnState(const QHeaderView &header);
/// Columns that are not named stay as they are; names that no column has are passed over.
void setColumnState(QHeaderView &header, const QStringList &state);

/// Columns whose width a person set, which are not fitted to their content any more.
[[nodiscard]] bool isSizedByPerson(const QHeaderView &header, int column);
void setSizedByPerson(QHeaderView &header, int column, bool sized);

} // namespace tally::ui

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace tally::ui
{

/// Paints table cells as LOOK wants them: a name with a dim second line, a figure with its unit small after it and
/// digits of one width so that columns line up, and a state as a tinted badge. Reads the roles of cell.h.
class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Height of a row with and without a second line, for a font.
    [[nodiscard]] static int rowHeight(const QFont &font, bool twoLines);
};

} // namespace tally::ui

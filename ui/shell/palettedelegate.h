// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace tally::ui
{

/// Paints the lines of the palette: headings, and lines with a dim second part and keys at the end.
class PaletteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// The words come first and in the order of the cells of tables (second line, small words behind), so that whoever
    /// reads one reads the other.
    enum Role { SecondRole = Qt::UserRole + 1, KeysRole, HeadingRole, FreeRole };

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace tally::ui

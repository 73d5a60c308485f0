// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettedelegate.h"

#include "ui/shell/tokens.h"

#include <QGuiApplication>
#include <QPainter>

namespace tally::ui
{
namespace
{

constexpr int Padding = 10;
constexpr int Gap = 10;
constexpr int KeyPadding = 5;

QFont smaller(const QFont &base)
{
    QFont font = base;
    font.setPixelSize(qMax(9, QFontInfo(base).pixelSize() - 2));
    return font;
}

/// Draws the keys in a frame at the end of the line and answers with what is left of it.
QRect drawKeys(QPainter &painter, const QRect &area, const QString &keys, const Tokens &tokens, const QColor &dim,
               Qt::LayoutDirection direction)
{
    if (keys.isEmpty())
        return area;
    const QFontMetrics metrics = painter.fontMetrics();
    const int width = metrics.horizontalAdvance(keys) + 2 * KeyPadding;
    const int height = metrics.height() + 2;
    const QRect box(area.right() - width, area.center().y() - height / 2, width, height);
    const QRect shown = QStyle::visualRect(direction, area, box);
    painter.setPen(tokens.control);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(shown).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setPen(dim);
    painter.setLayoutDirection(Qt::LeftToRight); // or "Ctrl+," would read ",+Ctrl"
    painter.drawText(shown, Qt::AlignCenter, keys);
    painter.setLayoutDirection(direction);
    return area.adjusted(0, 0, -width - Gap, 0);
}

} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = Tokens::of(QGuiApplication::palette());
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QFont small = smaller(option.font);
    QRect area = option.rect.adjusted(Padding, 0, -Padding, 0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect, selected ? tokens.selection : tokens.panel);
    const auto draw = [&](const QFont &font, const QColor &colour, const QRect &place, const QString &text) {
        painter->setFont(font);
        painter->setPen(colour);
        const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width());
        painter->drawText(QStyle::visualRect(option.direction, option.rect, place),
                          Qt::AlignVCenter | Qt::AlignAbsolute |
                              (option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft),
                          shown);
        return QFontMetrics(font).horizontalAdvance(shown);
    };
    const QString text = index.data(Qt::DisplayRole).toString();
    if (index.data(HeadingRole).toBool()) {
        QFont heading = small;
        heading.setWeight(QFont::DemiBold);
        draw(heading, tokens.dim, area.adjusted(0, 6, 0, 0), text);
        painter->restore();
        return;
    }
    const QColor dim = selected ? tokens.dimSelected : tokens.dim;
    painter->setFont(small);
    area = drawKeys(*painter, area, index.data(KeysRole).toString(), tokens, dim, option.direction);
    const int used = draw(option.font, tokens.text, area, text);
    draw(small, dim, area.adjusted(used + Gap, 1, 0, 0), index.data(SecondRole).toString());
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = QFontMetrics(option.font).height();
    return {0, index.data(HeadingRole).toBool() ? line + 12 : line + 14};
}

} // namespace tally::ui

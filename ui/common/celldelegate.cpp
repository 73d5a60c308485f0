// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/celldelegate.h"

#include "ui/common/cell.h"
#include "ui/shell/tokens.h"

#include <QGuiApplication>
#include <QPainter>

namespace tally::ui
{
namespace
{

constexpr int Padding = 8;
constexpr int UnitGap = 3;
constexpr int BadgePadding = 6;

QFont smaller(const QFont &base)
{
    QFont font = base;
    font.setPixelSize(qMax(9, QFontInfo(base).pixelSize() - 2));
    return font;
}

int digitWidth(const QFontMetrics &metrics)
{
    int widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = qMax(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

int advance(const QFontMetrics &metrics, QChar c, int digit)
{
    return c.isDigit() ? digit : metrics.horizontalAdvance(c);
}

int tabularWidth(const QFontMetrics &metrics, const QString &text)
{
    const int digit = digitWidth(metrics);
    int width = 0;
    for (const QChar c : text)
        width += advance(metrics, c, digit);
    return width;
}

/// Draws a figure with all digits as wide as the widest one, since a font's tabular figures cannot be asked for here.
void drawTabular(QPainter &painter, int x, const QRect &line, const QString &text)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const int digit = digitWidth(metrics);
    for (const QChar c : text) {
        const int width = advance(metrics, c, digit);
        painter.drawText(QRect(x, line.top(), width, line.height()),
                         Qt::AlignVCenter | Qt::AlignHCenter | Qt::TextDontClip, QString(c));
        x += width;
    }
}

/// A title stands at the foot of its row, near what it is the title of.
void drawHeading(QPainter &painter, const QRect &area, const QString &text, const Tokens &tokens)
{
    QFont font = painter.font();
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(tokens.text);
    const QRect foot = area.adjusted(0, 0, 0, -6);
    painter.drawText(foot, Qt::AlignLeading | Qt::AlignBottom,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, foot.width()));
}

struct BadgeColours {
    QColor ground;
    QColor words;
};

BadgeColours coloursOf(Badge::Tone tone, const Tokens &tokens)
{
    switch (tone) {
    case Badge::Tone::Good:
        return {tokens.goodTint, tokens.goodText};
    case Badge::Tone::Warning:
        return {tokens.warningTint, tokens.warningText};
    case Badge::Tone::Bad:
        return {tokens.badTint, tokens.badText};
    case Badge::Tone::Neutral:
        return {tokens.neutralTint, tokens.dimSelected};
    }
    return {};
}

void drawBadge(QPainter &painter, const QRect &area, const Badge &badge, const Tokens &tokens)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const QString text = metrics.elidedText(badge.text, Qt::ElideRight, area.width() - 2 * BadgePadding);
    const int height = metrics.height() + 3;
    QRect box(area.left(), area.center().y() - height / 2 + 1, metrics.horizontalAdvance(text) + 2 * BadgePadding,
              height);
    const BadgeColours colours = coloursOf(badge.tone, tokens);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.ground);
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(colours.words);
    painter.drawText(box, Qt::AlignCenter, text);
}

void drawNumber(QPainter &painter, const QRect &area, const QModelIndex &index, const Tokens &tokens,
                const QFont &small, const QColor &dim)
{
    const QString unit = index.data(UnitRole).toString();
    int right = area.right();
    if (!unit.isEmpty()) {
        const int width = QFontMetrics(small).horizontalAdvance(unit);
        const QFont normal = painter.font();
        painter.setFont(small);
        painter.setPen(dim);
        painter.drawText(QRect(right - width, area.top() + 1, width + 1, area.height()),
                         Qt::AlignVCenter | Qt::AlignLeft, unit);
        painter.setFont(normal);
        right -= width + UnitGap;
    }
    const QString text = index.data(Qt::DisplayRole).toString();
    const QColor plain = index.data(DimRole).toBool() ? dim : tokens.text;
    painter.setPen(index.data(AlarmRole).toBool() ? tokens.badText : plain);
    drawTabular(painter, right - tabularWidth(painter.fontMetrics(), text), area, text);
}

/// Each text in its own direction, whatever that of the window: a name written from left to right keeps its order.
void drawLine(QPainter &painter, const QRect &line, const QString &text)
{
    const Qt::LayoutDirection window = painter.layoutDirection();
    const Qt::Alignment start = window == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(line, static_cast<int>(Qt::AlignVCenter | start | Qt::AlignAbsolute), text);
    painter.setLayoutDirection(window);
}

void drawWords(QPainter &painter, const QRect &area, const QModelIndex &index, const Tokens &tokens, const QFont &small,
               const QColor &dim)
{
    const QString second = index.data(SecondLineRole).toString();
    const QString text =
        painter.fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, area.width());
    painter.setPen(index.data(DimRole).toBool() ? dim : tokens.text);
    if (second.isEmpty()) {
        drawLine(painter, area, text);
        return;
    }
    const QFontMetrics lower(small);
    const int whole = painter.fontMetrics().height() + lower.height() + 1;
    const int top = area.top() + (area.height() - whole) / 2;
    drawLine(painter, QRect(area.left(), top, area.width(), painter.fontMetrics().height()), text);
    painter.setFont(small);
    painter.setPen(dim);
    drawLine(painter, QRect(area.left(), top + whole - lower.height(), area.width(), lower.height()),
             lower.elidedText(second, Qt::ElideRight, area.width()));
}

} // namespace

int CellDelegate::rowHeight(const QFont &font, bool twoLines)
{
    const int line = QFontMetrics(font).height();
    return twoLines ? line + QFontMetrics(smaller(font)).height() + 20 : line + 18;
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = Tokens::of(QGuiApplication::palette());
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    painter->fillRect(option.rect, selected ? tokens.selection : tokens.panel);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.line);
    const QFont small = smaller(option.font);
    const QColor dim = selected ? tokens.dimSelected : tokens.dim;
    const QRect area = option.rect.adjusted(Padding, 0, -Padding, -1);
    const Badge badge = index.data(BadgeRole).value<Badge>();
    painter->setFont(option.font);
    if (index.data(HeadingRole).toBool()) {
        drawHeading(*painter, area, index.data(Qt::DisplayRole).toString(), tokens);
    } else if (!badge.text.isEmpty()) {
        painter->setFont(small);
        drawBadge(*painter, area, badge, tokens);
    } else if (index.data(NumberRole).toBool()) {
        drawNumber(*painter, area, index, tokens, small, dim);
    } else {
        drawWords(*painter, area, index, tokens, small, dim);
    }
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    const QFontMetrics small(smaller(option.font));
    const QString second = index.data(SecondLineRole).toString();
    const QString unit = index.data(UnitRole).toString();
    const Badge badge = index.data(BadgeRole).value<Badge>();
    // Words are drawn as one text, whose width is not the sum of its letters' rounded ones.
    const QString text = index.data(Qt::DisplayRole).toString();
    int width = qMax(tabularWidth(metrics, text), metrics.horizontalAdvance(text));
    if (!unit.isEmpty())
        width += UnitGap + small.horizontalAdvance(unit);
    width = qMax(width, small.horizontalAdvance(second));
    if (!badge.text.isEmpty())
        width = qMax(width, small.horizontalAdvance(badge.text) + 2 * BadgePadding + 2);
    return {width + 2 * Padding, rowHeight(option.font, !second.isEmpty())};
}

} // namespace tally::ui

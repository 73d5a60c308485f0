// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inventory/tracewords.h"

#include <QFont>
#include <QGraphicsItem>
#include <QPainterPath>

namespace tally::ui
{

struct Tokens;

/// How the drawing is to look at the moment: on the screen as the theme, on paper always light.
struct TraceStyle {
    const Tokens *tokens = nullptr;
    QFont font;
    bool onPaper = false; ///< no focus ring
};

/// One node of the drawing. What it is shows in its outline and in a word: items are boxes with square corners, jobs
/// have pointed sides, events are pills.
class TraceItem final : public QGraphicsItem
{
public:
    /// `style` must outlive the item.
    TraceItem(TraceLabel label, const TraceStyle &style);
    [[nodiscard]] static QSize sizeFor(const TraceLabel &label, const QFont &font);

    [[nodiscard]] const TraceLabel &label() const { return m_label; }
    [[nodiscard]] QSize size() const { return m_size; }
    void setCurrent(bool current, bool focused);
    /// Whether the point, in the item's coordinates, is on the words that offer more.
    [[nodiscard]] bool offersMoreAt(const QPointF &point) const;

    [[nodiscard]] QRectF boundingRect() const override;
    [[nodiscard]] QPainterPath shape() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    [[nodiscard]] QPainterPath outline(qreal grown) const;
    void paintWords(QPainter &painter) const;
    TraceLabel m_label;
    const TraceStyle &m_style;
    QSize m_size;
    bool m_current = false;
    bool m_focused = false;
};

} // namespace tally::ui

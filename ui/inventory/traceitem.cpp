// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/traceitem.h"

#include "ui/shell/tokens.h"

#include <QFontInfo>
#include <QFontMetrics>
#include <QPainter>

namespace tally::ui
{
namespace
{

using resources::FlowKind;

constexpr int MostWidth = 230;
constexpr int LeastWidth = 96;
constexpr int Side = 12;   ///< between outline and words
constexpr int Point = 10;  ///< how far a job's sides come to a point
constexpr int Rim = 7;     ///< above and below the words
constexpr int RingGap = 4; ///< between outline and focus ring

QFont small(const QFont &base)
{
    QFont font = base;
    font.setPixelSize(qMax(9, QFontInfo(base).pixelSize() - 2));
    return font;
}

QFont strong(const QFont &base)
{
    QFont font = base;
    font.setWeight(QFont::DemiBold);
    return font;
}

/// The word for what it is, with the start marked; events say what they are by their title.
QString caption(const TraceLabel &label)
{
    QString words = label.kind == FlowKind::Event ? label.item : label.kindWord;
    return label.isStart ? QStringLiteral("● ") + words : words;
}

int sideOf(FlowKind kind)
{
    return kind == FlowKind::Resource ? Side : Side + Point;
}

struct Line {
    QString text;
    QFont font;
    QColor colour;
};

} // namespace

TraceItem::TraceItem(TraceLabel label, const TraceStyle &style)
    : m_label(std::move(label))
    , m_style(style)
    , m_size(sizeFor(m_label, style.font))
{
    setAcceptHoverEvents(true);
    setToolTip(m_label.spoken());
}

QSize TraceItem::sizeFor(const TraceLabel &label, const QFont &font)
{
    const QFontMetrics large(strong(font));
    const QFontMetrics lower(small(font));
    int width = qMax(large.horizontalAdvance(label.title), lower.horizontalAdvance(label.second));
    width = qMax(width, lower.horizontalAdvance(caption(label)));
    width = qMax(width, lower.horizontalAdvance(label.more));
    int height = 2 * Rim + large.height();
    for (const QString &line : {caption(label), label.second, label.more})
        height += line.isEmpty() ? 0 : lower.height();
    return {qBound(LeastWidth, width + 2 * sideOf(label.kind) + 2, MostWidth + 2 * sideOf(label.kind)), height};
}

void TraceItem::setCurrent(bool current, bool focused)
{
    m_current = current;
    m_focused = focused;
    setZValue(current ? 2 : 1);
    update();
}

bool TraceItem::offersMoreAt(const QPointF &point) const
{
    return !m_label.more.isEmpty() && point.y() > m_size.height() - Rim - QFontMetrics(small(m_style.font)).height();
}

QRectF TraceItem::boundingRect() const
{
    const int margin = RingGap + 2;
    return QRectF(QPointF(0, 0), m_size).adjusted(-margin, -margin, margin, margin);
}

QPainterPath TraceItem::shape() const
{
    return outline(0);
}

QPainterPath TraceItem::outline(qreal grown) const
{
    const QRectF box = QRectF(QPointF(0, 0), m_size).adjusted(-grown, -grown, grown, grown);
    QPainterPath path;
    if (m_label.kind == FlowKind::Resource) {
        path.addRoundedRect(box, 3 + grown, 3 + grown);
    } else if (m_label.kind == FlowKind::Event) {
        const qreal radius = qMin(box.height() / 2, qreal(22) + grown);
        path.addRoundedRect(box, radius, radius);
    } else {
        const qreal middle = box.center().y();
        path.moveTo(box.left(), middle);
        path.lineTo(box.left() + Point, box.top());
        path.lineTo(box.right() - Point, box.top());
        path.lineTo(box.right(), middle);
        path.lineTo(box.right() - Point, box.bottom());
        path.lineTo(box.left() + Point, box.bottom());
        path.closeSubpath();
    }
    return path;
}

void TraceItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const Tokens &tokens = *m_style.tokens;
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_current && !m_style.onPaper) {
        painter->setPen(QPen(m_focused ? tokens.accent : tokens.control, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawPath(outline(RingGap));
    }
    const bool isJob = m_label.kind == FlowKind::Process;
    const bool isEvent = m_label.kind == FlowKind::Event;
    painter->setPen(QPen(m_label.isStart || isJob ? tokens.accent : tokens.control, m_label.isStart ? 2 : 1));
    painter->setBrush(isJob ? tokens.accentTint : isEvent ? tokens.neutralTint : tokens.panel);
    painter->drawPath(outline(0));
    paintWords(*painter);
}

void TraceItem::paintWords(QPainter &painter) const
{
    const Tokens &tokens = *m_style.tokens;
    const QFont lower = small(m_style.font);
    const Line lines[] = {{caption(m_label), lower, tokens.dimSelected},
                          {m_label.title, strong(m_style.font), tokens.text},
                          {m_label.second, lower, tokens.dimSelected},
                          {m_label.more, lower, tokens.accent}};
    const int side = sideOf(m_label.kind);
    const int width = m_size.width() - 2 * side;
    int y = Rim;
    for (const Line &line : lines) {
        if (line.text.isEmpty())
            continue;
        painter.setFont(line.font);
        painter.setPen(line.colour);
        const QFontMetrics metrics(line.font);
        painter.drawText(QRect(side, y, width + 2, metrics.height()), Qt::AlignLeading | Qt::AlignVCenter,
                         metrics.elidedText(line.text, Qt::ElideRight, width + 2));
        y += metrics.height();
    }
}

} // namespace tally::ui

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/barview.h"

#include "ui/common/figures.h"
#include "ui/shell/tokens.h"

#include <algorithm>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>

namespace tally::ui
{
namespace
{

constexpr qreal BarWidth = 0.66;
constexpr qreal Headroom = 1.22; ///< room for the figures beyond the longest bar
constexpr int FigureGap = 2;

const Tokens &tokens()
{
    return Tokens::of(QGuiApplication::palette());
}

} // namespace

BarView::BarView(const std::vector<Bars> &bars, const QStringList &labels, QWidget *parent)
    : QChartView(plainChart(), parent)
    , m_bars(bars)
    , m_labels(labels)
    , m_series(new QStackedBarSeries)
{
    stylePlainView(*this, tokens());
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    addBars();
    addAxes();
}

void BarView::addBars()
{
    for (const Bars &row : m_bars) {
        auto *set = new QBarSet(row.name, m_series);
        const QColor colour = tokens().series.at(static_cast<std::size_t>(row.colour));
        set->setColor(colour);
        set->setBorderColor(colour);
        set->setSelectedColor(tokens().text);
        for (const Decimal value : row.values)
            set->append(row.below ? -chartPoint(value) : chartPoint(value));
        m_series->append(set);
    }
    m_series->setBarWidth(BarWidth);
    chart()->addSeries(m_series);
}

void BarView::addAxes()
{
    // The axes only place the bars: their labels are drawn here, where one may be wider than its bar.
    auto *across = new QBarCategoryAxis;
    for (int place = 0; place < places(); ++place)
        across->append(QString::number(place));
    across->setGridLineVisible(false);
    across->setLineVisible(false);
    across->setLabelsVisible(false);
    auto *up = new QValueAxis;
    qreal lowest = 0;
    qreal highest = 0;
    for (const QBarSet *set : m_series->barSets())
        for (int i = 0; i < set->count(); ++i) {
            lowest = qMin(lowest, set->at(i));
            highest = qMax(highest, set->at(i));
        }
    const qreal span = qMax(highest - lowest, qreal(1));
    up->setRange(lowest < 0 ? lowest - span * (Headroom - 1) / 2 : 0, highest + span * (Headroom - 1) / 2);
    up->setLabelsVisible(false);
    up->setGridLineVisible(false);
    up->setLineVisible(false);
    chart()->addAxis(across, Qt::AlignBottom);
    chart()->addAxis(up, Qt::AlignLeft);
    m_series->attachAxis(across);
    m_series->attachAxis(up);
    const QFontMetrics metrics(chartFont(font()));
    int names = 0;
    for (const Bars &row : m_bars)
        names = qMax(names, metrics.horizontalAdvance(row.name));
    chart()->setMargins(QMargins(names, 4, 0, metrics.height() + FigureGap));
}

int BarView::places() const
{
    return m_bars.empty() ? 0 : static_cast<int>(m_bars.front().values.size());
}

int BarView::placeAt(const QPoint &where) const
{
    if (!chart()->plotArea().contains(mapToScene(where)))
        return -1;
    const qreal across = chart()->mapToValue(mapToScene(where), m_series).x();
    return std::clamp(qRound(across), 0, places() - 1);
}

void BarView::point(int place)
{
    if (place == m_place)
        return;
    m_place = place;
    for (QBarSet *set : m_series->barSets()) {
        set->deselectAllBars();
        if (place >= 0)
            set->selectBar(place);
    }
    viewport()->update();
    Q_EMIT pointed(place);
}

void BarView::drawForeground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawForeground(painter, rect);
    const QRectF plot = chart()->plotArea();
    const qreal zero = chart()->mapToPosition({0, 0}, m_series).y();
    painter->setPen(tokens().control);
    painter->drawLine(QPointF(plot.left(), zero), QPointF(plot.right(), zero));
    painter->setFont(chartFont(font()));
    for (const Bars &row : m_bars) {
        for (int place = 0; place < places(); ++place)
            drawFigure(*painter, row, place);
        const int line = painter->fontMetrics().height();
        painter->setPen(tokens().dim);
        painter->drawText(QRectF(0, row.below ? zero + FigureGap : zero - FigureGap - line, plot.left(), line),
                          Qt::AlignLeft | Qt::AlignVCenter, row.name);
    }
    drawLabels(*painter);
}

QRectF BarView::labelBox(int place, const QFontMetrics &metrics) const
{
    const QRectF plot = chart()->plotArea();
    const qreal width = metrics.horizontalAdvance(m_labels.value(place));
    const qreal middle = chart()->mapToPosition({qreal(place), 0}, m_series).x();
    const qreal left = qBound(plot.left(), middle - width / 2, plot.right() - width);
    return {left, plot.bottom() + FigureGap, width + 1, qreal(metrics.height())};
}

/// Whether every so-manieth label, from the newest back, has room beside the next.
bool BarView::hasRoomForEvery(int step, const QFontMetrics &metrics) const
{
    for (int place = places() - 1; place - step >= 0; place -= step)
        if (labelBox(place - step, metrics).right() + metrics.averageCharWidth() > labelBox(place, metrics).left())
            return false;
    return true;
}

void BarView::drawLabels(QPainter &painter) const
{
    const QFontMetrics metrics = painter.fontMetrics();
    int step = 1;
    while (step < places() && !hasRoomForEvery(step, metrics))
        ++step;
    painter.setPen(tokens().dim);
    for (int place = places() - 1; place >= 0; place -= step)
        painter.drawText(labelBox(place, metrics), Qt::AlignCenter, m_labels.value(place));
}

void BarView::drawFigure(QPainter &painter, const Bars &bars, int place) const
{
    const Decimal value = bars.values[static_cast<std::size_t>(place)];
    if (value.isZero())
        return;
    const qreal height = bars.below ? -chartPoint(value) : chartPoint(value);
    const QPointF end = chart()->mapToPosition({qreal(place), height}, m_series);
    const QString text = figure(value);
    const QFontMetrics metrics = painter.fontMetrics();
    const qreal room = chart()->plotArea().width() / qMax(1, places());
    // Where figures would run into each other only the newest and the one pointed at are told.
    if (metrics.horizontalAdvance(text) > room && place != places() - 1 && place != m_place)
        return;
    const qreal top = bars.below ? end.y() + FigureGap : end.y() - FigureGap - metrics.height();
    const QRectF box(end.x() - room, top, 2 * room, metrics.height());
    painter.setPen(place == m_place ? tokens().text : tokens().dim);
    painter.drawText(box, Qt::AlignCenter, text);
}

void BarView::keyPressEvent(QKeyEvent *event)
{
    const int last = places() - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return point(m_place < 0 ? last : qMax(0, m_place - 1));
    case Qt::Key_Right:
        return point(m_place < 0 ? last : qMin(last, m_place + 1));
    case Qt::Key_Home:
        return point(0);
    case Qt::Key_End:
        return point(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_place >= 0)
            Q_EMIT opened(m_place);
        return;
    default:
        QChartView::keyPressEvent(event);
    }
}

void BarView::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    point(-1);
}

void BarView::mouseMoveEvent(QMouseEvent *event)
{
    QChartView::mouseMoveEvent(event);
    point(placeAt(event->pos()));
}

void BarView::mouseReleaseEvent(QMouseEvent *event)
{
    QChartView::mouseReleaseEvent(event);
    if (const int place = placeAt(event->pos()); place >= 0 && event->button() == Qt::LeftButton)
        Q_EMIT opened(place);
}

void BarView::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    point(-1);
}

} // namespace tally::ui

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/movementchart.h"

#include "ui/common/figures.h"
#include "ui/shell/tokens.h"

#include <QDateTime>
#include <QEvent>
#include <QGraphicsLayout>
#include <QGuiApplication>
#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QDateTimeAxis>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>
#include <QVBoxLayout>

namespace tally::ui
{
namespace
{

constexpr int Height = 150;
constexpr qint64 DayMs = 24LL * 3600 * 1000;
constexpr int LabelPixels = 10;

/// A chart's points are pixels in the end, so floating point is in its place here and nowhere else.
qreal point(Decimal value)
{
    return qreal(value.micros()) / 1e6;
}

qint64 timeOf(const resources::MovementRow &movement)
{
    const QDate day = dayOf(movement.at);
    const QDateTime exact = QDateTime::fromString(movement.at, Qt::ISODate);
    if (movement.at.size() > 10 && exact.isValid())
        return exact.toMSecsSinceEpoch();
    return day.isValid() ? day.startOfDay().toMSecsSinceEpoch() : movement.place.t.ms();
}

QLineSeries *stepsOf(const std::vector<resources::MovementRow> &movements)
{
    auto *series = new QLineSeries;
    const resources::MovementRow &first = movements.front();
    const Decimal before = Decimal::fromMicros(first.onhandAfter.micros() - first.onhandDelta.micros());
    qint64 last = timeOf(first);
    qreal level = point(before);
    series->append(qreal(last), level);
    for (const resources::MovementRow &movement : movements) {
        last = qMax(last, timeOf(movement)); // a late entry is drawn where it was learnt of
        series->append(qreal(last), level);
        level = point(movement.onhandAfter);
        series->append(qreal(last), level);
    }
    const qint64 end = qMax(QDateTime::currentMSecsSinceEpoch(), last);
    series->append(qreal(end - last > 90 * DayMs ? last + 14 * DayMs : end), level);
    return series;
}

void styleAxis(QAbstractAxis *axis, const Tokens &tokens, const QFont &font)
{
    axis->setLabelsFont(font);
    axis->setLabelsColor(tokens.dim);
    axis->setLinePenColor(tokens.line);
    axis->setGridLineColor(tokens.line);
}

} // namespace

MovementChart::MovementChart(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(Height);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void MovementChart::setMovements(const std::vector<resources::MovementRow> &movements, const StockRow &row)
{
    m_movements = movements;
    m_row = row;
    rebuild();
}

void MovementChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        rebuild();
}

void MovementChart::rebuild()
{
    delete m_view;
    m_view = nullptr;
    setVisible(m_movements.size() > 1);
    if (m_movements.size() < 2)
        return;
    const Tokens &tokens = Tokens::of(QGuiApplication::palette());
    auto *chart = new QChart;
    QLineSeries *series = stepsOf(m_movements);
    series->setPen(QPen(tokens.series[1], 2));
    chart->addSeries(series);
    chart->legend()->hide();
    chart->setBackgroundVisible(false);
    chart->setMargins(QMargins(0, 4, 0, 0));
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    QFont labels = font();
    labels.setPixelSize(LabelPixels);
    auto *time = new QDateTimeAxis;
    const qreal span = series->points().constLast().x() - series->points().constFirst().x();
    time->setFormat(span > 60.0 * DayMs ? QStringLiteral("MMM") : QStringLiteral("d MMM"));
    time->setTickCount(4);
    time->setGridLineVisible(false);
    auto *level = new QValueAxis;
    level->setLabelFormat(QStringLiteral("%.6g"));
    chart->addAxis(time, Qt::AlignBottom);
    chart->addAxis(level, Qt::AlignLeft);
    series->attachAxis(time);
    series->attachAxis(level);
    qreal lowest = 0;
    qreal highest = 0;
    for (const QPointF &p : series->points()) {
        lowest = qMin(lowest, p.y());
        highest = qMax(highest, p.y());
    }
    level->setRange(lowest, highest > lowest ? highest : lowest + 1);
    level->setTickCount(4);
    level->applyNiceNumbers();
    styleAxis(time, tokens, labels);
    styleAxis(level, tokens, labels);
    auto *view = new QChartView(chart, this);
    view->setRenderHint(QPainter::Antialiasing);
    view->setFrameShape(QFrame::NoFrame);
    view->setBackgroundBrush(tokens.panel);
    view->setFocusPolicy(Qt::NoFocus);
    view->setAccessibleName(tr("On hand over time, now %1").arg(m_row.amountOf(m_movements.back().onhandAfter)));
    connect(series, &QLineSeries::hovered, view, [view, row = m_row](const QPointF &p, bool on) {
        const QDate day = QDateTime::fromMSecsSinceEpoch(qint64(p.x())).date();
        view->setToolTip(on ? tr("%1: %2").arg(dayText(day), row.amountOf(Decimal::fromMicros(qRound64(p.y() * 1e6))))
                            : QString());
    });
    m_view = view;
    layout()->addWidget(view);
}

} // namespace tally::ui

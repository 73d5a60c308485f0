// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/movementchart.h"

#include "ui/common/figures.h"
#include "ui/common/plainchart.h"
#include "ui/shell/tokens.h"

#include <cmath>
#include <QDateTime>
#include <QEvent>
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
    qreal level = chartPoint(before);
    series->append(qreal(last), level);
    for (const resources::MovementRow &movement : movements) {
        last = qMax(last, timeOf(movement)); // a late entry is drawn where it was learnt of
        series->append(qreal(last), level);
        level = chartPoint(movement.onhandAfter);
        series->append(qreal(last), level);
    }
    const qint64 end = qMax(QDateTime::currentMSecsSinceEpoch(), last);
    series->append(qreal(end - last > 90 * DayMs ? last + 14 * DayMs : end), level);
    return series;
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
        QMetaObject::invokeMethod(this, &MovementChart::rebuild, Qt::QueuedConnection); // Qt still walks the widgets
}

void MovementChart::rebuild()
{
    delete m_view;
    m_view = nullptr;
    setVisible(m_movements.size() > 1);
    if (m_movements.size() < 2)
        return;
    const Tokens &tokens = Tokens::of(QGuiApplication::palette());
    QChart *chart = plainChart();
    QLineSeries *series = stepsOf(m_movements);
    series->setPen(QPen(tokens.series[1], 2));
    chart->addSeries(series);
    auto *time = new QDateTimeAxis;
    const qreal span = series->points().constLast().x() - series->points().constFirst().x();
    time->setFormat(span > 300.0 * DayMs  ? QStringLiteral("MMM yyyy")
                    : span > 60.0 * DayMs ? QStringLiteral("MMM")
                                          : QStringLiteral("d MMM"));
    time->setTickCount(4);
    time->setGridLineVisible(false);
    auto *level = new QValueAxis;
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
    level->setTickCount(highest - lowest <= 1 && m_row.stock.unit == u"one" ? 2 : 4); // no half a piece
    level->applyNiceNumbers();
    // Grouped as the locale does, with as many decimals as the steps between the lines have.
    chart->setLocale(QLocale());
    chart->setLocalizeNumbers(true);
    const qreal step = (level->max() - level->min()) / (level->tickCount() - 1);
    const int decimals = step >= 1 ? 0 : qMin(6, static_cast<int>(std::ceil(-std::log10(step))));
    const QString sign = QString(m_row.sign).replace(u'%', QStringLiteral("%%"));
    level->setLabelFormat(QStringLiteral("%.%1f").arg(decimals) % QChar(QChar::Nbsp) % sign);
    styleAxis(*time, tokens, font());
    styleAxis(*level, tokens, font());
    auto *view = new QChartView(chart, this);
    stylePlainView(*view, tokens);
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

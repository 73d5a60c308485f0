// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/plainchart.h"

#include "ui/shell/tokens.h"

#include <QGraphicsLayout>
#include <QtCharts/QAbstractAxis>
#include <QtCharts/QChartView>
#include <QtCharts/QLegend>

namespace tally::ui
{
namespace
{

constexpr int LabelPixels = 10;

} // namespace

QChart *plainChart()
{
    auto *chart = new QChart;
    chart->legend()->hide();
    chart->setBackgroundVisible(false);
    chart->setMargins(QMargins(0, 4, 0, 0));
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    return chart;
}

void stylePlainView(QChartView &view, const Tokens &tokens)
{
    view.setRenderHint(QPainter::Antialiasing);
    view.setFrameShape(QFrame::NoFrame);
    view.viewport()->setFocusPolicy(Qt::NoFocus); // one stop for Tab is enough: the view itself
    view.setBackgroundBrush(tokens.panel);
}

void styleAxis(QAbstractAxis &axis, const Tokens &tokens, const QFont &font)
{
    axis.setLabelsFont(chartFont(font));
    axis.setLabelsColor(tokens.dim);
    axis.setLinePenColor(tokens.line);
    axis.setGridLineColor(tokens.line);
}

QFont chartFont(const QFont &font)
{
    QFont small = font;
    small.setPixelSize(LabelPixels);
    return small;
}

qreal chartPoint(Decimal value)
{
    return qreal(value.micros()) / 1e6;
}

} // namespace tally::ui

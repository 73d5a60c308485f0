// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/chartcard.h"
#include "ui/common/plainchart.h"

#include <QtCharts/QChartView>

class QAbstractBarSeries;
class QBarSet;

namespace tally::ui
{

/// The bars of a ChartCard with their figures drawn at them, and one place that is pointed at by mouse or keys.
class BarView final : public QChartView
{
    Q_OBJECT
public:
    BarView(const std::vector<Bars> &bars, const QStringList &labels, QWidget *parent);

Q_SIGNALS:
    /// −1 when nothing is pointed at any more.
    void pointed(int place);
    void opened(int place);

protected:
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void addBars();
    void addAxes();
    void point(int place);
    [[nodiscard]] int placeAt(const QPoint &where) const;
    [[nodiscard]] int places() const;
    void drawFigure(QPainter &painter, const Bars &bars, int place) const;
    void drawLabels(QPainter &painter) const;
    [[nodiscard]] QRectF labelBox(int place, const QFontMetrics &metrics) const;
    [[nodiscard]] bool hasRoomForEvery(int step, const QFontMetrics &metrics) const;

    std::vector<Bars> m_bars;
    QStringList m_labels;
    QAbstractBarSeries *m_series;
    int m_place = -1;
};

} // namespace tally::ui

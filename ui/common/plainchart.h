// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"

#include <QFont>
#include <QtCharts/QChart>

class QAbstractAxis;
class QChartView;

namespace tally::ui
{

struct Tokens;

/// How every chart looks: no legend, no frame, quiet axes. Charts differ in what they show, not in how.
[[nodiscard]] QChart *plainChart();
void stylePlainView(QChartView &view, const Tokens &tokens);
/// Small dim labels and thin lines; `font` is the widget's own.
void styleAxis(QAbstractAxis &axis, const Tokens &tokens, const QFont &font);
[[nodiscard]] QFont chartFont(const QFont &font);
/// A chart's points are pixels in the end, so floating point is in its place here and nowhere else.
[[nodiscard]] qreal chartPoint(Decimal value);

} // namespace tally::ui

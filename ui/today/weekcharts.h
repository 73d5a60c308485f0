// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/activityquery.h"

#include <QWidget>

namespace tally::ui
{

class ChartCard;

/// The last weeks in bars: hours worked, and goods in and out. A bar opens the newest entry behind it. In a young book
/// the weeks begin with the first in which anything happened, though never fewer than a handful; where there is nothing
/// to draw, a sentence says what will be.
class WeekCharts final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int Weeks = 12;
    explicit WeekCharts(QWidget *parent = nullptr);
    void setWeeks(std::vector<book::WeekRow> weeks);

Q_SIGNALS:
    void entryChosen(tally::RecordKey entry);

private:
    void showHours();
    void showFlow();
    std::vector<book::WeekRow> m_weeks;
    ChartCard *m_hours;
    ChartCard *m_flow;
};

} // namespace tally::ui

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/weekcharts.h"

#include "ui/common/chartcard.h"
#include "ui/common/figures.h"

#include <algorithm>
#include <QVBoxLayout>

namespace tally::ui
{
namespace
{

constexpr int WorkColour = 1;
constexpr int InColour = 0;
constexpr int OutColour = 2;
constexpr std::ptrdiff_t FewestWeeks = 4; ///< a single bar as wide as the card says nothing

bool hasHours(const book::WeekRow &week)
{
    return !week.hours.isZero();
}

bool hasFlow(const book::WeekRow &week)
{
    return week.in != 0 || week.out != 0;
}

} // namespace

WeekCharts::WeekCharts(QWidget *parent)
    : QWidget(parent)
    , m_hours(new ChartCard(tr("Hours worked per week"), this))
    , m_flow(new ChartCard(tr("Goods in and out per week"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_hours, 1);
    column->addWidget(m_flow, 1);
    const auto open = [this](RecordKey entry) {
        if (entry)
            Q_EMIT entryChosen(entry);
    };
    connect(m_hours, &ChartCard::opened, this,
            [this, open](int place) { open(m_weeks.at(static_cast<std::size_t>(place)).newestWork); });
    connect(m_flow, &ChartCard::opened, this,
            [this, open](int place) { open(m_weeks.at(static_cast<std::size_t>(place)).newestFlow); });
}

void WeekCharts::setWeeks(std::vector<book::WeekRow> weeks)
{
    m_weeks = std::move(weeks);
    const auto first = std::find_if(m_weeks.begin(), m_weeks.end(),
                                    [](const book::WeekRow &week) { return hasHours(week) || hasFlow(week); });
    const auto fewest = m_weeks.end() - std::min(FewestWeeks, std::ssize(m_weeks));
    m_weeks.erase(m_weeks.begin(), std::min(first, fewest));
    showHours();
    showFlow();
}

void WeekCharts::showHours()
{
    if (std::none_of(m_weeks.begin(), m_weeks.end(), hasHours))
        return m_hours->setNothing(tr("No hours were logged in these weeks. Say above what you did, and a bar grows."));
    Bars hours{{}, WorkColour, false, {}};
    QStringList labels;
    QStringList words;
    for (const book::WeekRow &week : m_weeks) {
        hours.values.push_back(week.hours.isNegative() ? Decimal() : week.hours);
        labels.append(dayText(week.monday));
        words.append(tr("Week of %1: %2").arg(dayText(week.monday), amount(week.hours, QStringLiteral("hour"))));
    }
    const QString now = m_weeks.empty() ? QString() : amount(m_weeks.back().hours, QStringLiteral("hour"));
    m_hours->setBars({std::move(hours)}, labels, words, tr("this week %1").arg(now));
}

void WeekCharts::showFlow()
{
    if (std::none_of(m_weeks.begin(), m_weeks.end(), hasFlow))
        return m_flow->setNothing(
            tr("No goods came or went in these weeks. What is recorded in the inventory shows here."));
    Bars in{tr("in"), InColour, false, {}};
    Bars out{tr("out"), OutColour, true, {}};
    QStringList labels;
    QStringList words;
    for (const book::WeekRow &week : m_weeks) {
        in.values.push_back(Decimal::whole(week.in));
        out.values.push_back(Decimal::whole(week.out));
        labels.append(dayText(week.monday));
        words.append(tr("Week of %1: %2 in, %3 out")
                         .arg(dayText(week.monday), figure(in.values.back()), figure(out.values.back())));
    }
    m_flow->setBars({std::move(in), std::move(out)}, labels, words, tr("number of events"));
}

} // namespace tally::ui

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/production/plan.h"

#include "core/production/explosion.h"

#include <algorithm>
#include <QCoreApplication>

namespace tally::production
{

namespace
{

Outcome check(const PlanningFacts &facts, const PlanRequest &request)
{
    if (request.quantity <= Decimal())
        return refused("plan.quantity",
                       QT_TRANSLATE_NOOP("Error", "A plan needs a quantity greater than zero; nothing was planned."));
    if (request.due.isValid() == request.from.isValid() || !request.today.isValid())
        return misused("plan.dates",
                       QT_TRANSLATE_NOOP("Error", "A plan needs either the day it is due or the day it may begin."));
    const bool isKnown = std::any_of(facts.specifications.begin(), facts.specifications.end(),
                                     [&](const auto &row) { return row.key == request.item; });
    if (!isKnown)
        return refused("plan.item", QT_TRANSLATE_NOOP("Error", "There is no item “%1” to plan."),
                       {toText(request.item)});
    return {};
}

/// Turns needs into rows with dates.
class PlanWriter
{
public:
    PlanWriter(const ProductStructure &structure, const Explosion &explosion, const PlanRequest &request)
        : m_structure(structure)
        , m_explosion(explosion)
        , m_request(request)
        , m_demanded(structure.roots().front())
    {
        if (request.from.isValid())
            m_starts = explosion.startsFrom(structure, beginOf(request.from));
    }

    Result<PlanResult> write()
    {
        for (std::size_t node = 0; node < m_structure.nodes().size(); ++node) {
            std::size_t place = m_explosion.firstOf(node);
            for (const Need &need : m_explosion.needsOf(node))
                addRow(node, need, place++);
        }
        m_result.earliest = earliest();
        m_isTooFar = m_isTooFar || !isWritable(m_result.earliest);
        if (m_isTooFar)
            return refused("plan.tooFar",
                           QT_TRANSLATE_NOOP("Error", "The plan would reach beyond the years 1 to 9999; nothing was "
                                                      "planned."));
        m_result.warnings = m_structure.warnings();
        return std::move(m_result);
    }

private:
    struct Days {
        QDate start;
        QDate end;
        std::int64_t late = 0;
    };

    void addRow(std::size_t number, const Need &need, std::size_t place)
    {
        if (need.missing().isZero())
            return;
        const PlanNode &node = m_structure.nodes()[number];
        const Days days = daysOf(node, need, place);
        if (node.process)
            m_result.make.push_back({node.item, node.stage, node.process->key, need.required, need.netted,
                                     need.missing(), node.unit, node.batch, days.start, days.end, days.late,
                                     number == m_demanded});
        else
            m_result.buy.push_back(
                {node.item, need.required, need.netted, need.missing(), node.unit, days.start, days.late});
    }

    /// Backward, midnight belongs to the day before it; forward, to the day after: a step of one day fills one day.
    Days daysOf(const PlanNode &node, const Need &need, std::size_t place)
    {
        Days days;
        if (m_starts.empty()) {
            days.start = QDate::fromJulianDay(dayEndingAt(need.due - node.seconds));
            days.end = QDate::fromJulianDay(dayEndingAt(need.due));
        } else {
            days.start = QDate::fromJulianDay(dayContaining(m_starts[place]));
            days.end = QDate::fromJulianDay(dayContaining(m_starts[place] + node.seconds));
        }
        m_isTooFar = m_isTooFar || !isWritable(days.start) || !isWritable(days.end);
        days.late = std::max<std::int64_t>(0, days.start.daysTo(m_request.today));
        return days;
    }

    [[nodiscard]] QDate earliest() const
    {
        const Moment today = beginOf(m_request.today);
        const auto starts = m_explosion.startsFrom(m_structure, today);
        Moment ready = today;
        std::size_t place = m_explosion.firstOf(m_demanded);
        for (const Need &need : m_explosion.needsOf(m_demanded)) {
            if (!need.missing().isZero())
                ready = std::max(ready, starts[place] + m_structure.nodes()[m_demanded].seconds);
            ++place;
        }
        return QDate::fromJulianDay(dayContaining(ready));
    }

    static bool isWritable(QDate day)
    {
        constexpr int LastYear = 9999;
        return day.isValid() && day.year() >= 1 && day.year() <= LastYear;
    }

    const ProductStructure &m_structure;
    const Explosion &m_explosion;
    const PlanRequest &m_request;
    std::uint32_t m_demanded;
    std::vector<Moment> m_starts; ///< empty when planning backward
    PlanResult m_result;
    bool m_isTooFar = false;
};

} // namespace

Result<PlanResult> makePlan(const PlanningFacts &facts, const PlanRequest &request, const UnitTable &units)
{
    TALLY_CHECK(check(facts, request));
    TALLY_TRY(const ProductStructure structure, ProductStructure::build(facts, std::span(&request.item, 1), units));
    const std::uint32_t root = structure.roots().front();
    const Moment due = request.due.isValid() ? endOf(request.due) : endOf(request.from) + structure.longestWay(root);
    const Demand demand{root, request.quantity, due};
    TALLY_TRY(const Explosion explosion, Explosion::explode(structure, std::span(&demand, 1)));
    return PlanWriter(structure, explosion, request).write();
}

} // namespace tally::production

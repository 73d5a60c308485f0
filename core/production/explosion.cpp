// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/production/explosion.h"

#include <algorithm>

namespace tally::production
{

namespace
{

bool isEarlier(const Need &a, const Need &b)
{
    return a.due < b.due;
}

/// Gathers what its users need of one node, in the order they come.
Outcome gather(const ProductStructure &structure, const Explosion &explosion, std::size_t node,
               std::vector<Need> &needs)
{
    for (const PlanUse &use : structure.usesOf(node)) {
        const std::int64_t duration = structure.nodes()[use.parent].seconds;
        for (const Need &made : explosion.needsOf(use.parent)) {
            if (made.missing().isZero())
                continue;
            TALLY_TRY(const Decimal required, use.perUnit.of(made.missing()));
            if (!required.isZero())
                needs.push_back({made.due - duration, required, Decimal()});
        }
    }
    return {};
}

/// One need per day, earliest first.
Outcome mergeDays(std::vector<Need> &needs)
{
    if (!std::is_sorted(needs.begin(), needs.end(), isEarlier))
        std::sort(needs.begin(), needs.end(), isEarlier);
    std::size_t days = 0;
    for (const Need &need : needs) {
        if (days > 0 && dayEndingAt(needs[days - 1].due) == dayEndingAt(need.due)) {
            TALLY_TRY(needs[days - 1].required, add(needs[days - 1].required, need.required));
        } else {
            needs[days++] = need;
        }
    }
    needs.resize(days);
    return {};
}

/// Hands free stock to needs, earliest first.
Outcome net(const PlanNode &node, std::span<Need> needs)
{
    if (!node.isNetted || node.onhand <= Decimal())
        return {};
    Decimal free = node.onhand;
    auto taking = node.takings.begin();
    for (Need &need : needs) {
        for (; taking != node.takings.end() && taking->day <= dayEndingAt(need.due); ++taking) {
            TALLY_TRY(free, subtract(free, taking->quantity));
        }
        need.netted = std::clamp(free, Decimal(), need.required);
        TALLY_TRY(free, subtract(free, need.netted));
    }
    return {};
}

} // namespace

Result<Explosion> Explosion::explode(const ProductStructure &structure, std::span<const Demand> demands)
{
    std::vector<Demand> wanted(demands.begin(), demands.end());
    std::stable_sort(wanted.begin(), wanted.end(), [](const Demand &a, const Demand &b) { return a.node < b.node; });
    auto demand = wanted.begin();
    Explosion explosion;
    explosion.m_begin.reserve(structure.nodes().size() + 1);
    explosion.m_begin.push_back(0);
    std::vector<Need> needs;
    for (std::size_t node = 0; node < structure.nodes().size(); ++node) {
        needs.clear();
        for (; demand != wanted.end() && demand->node == node; ++demand)
            needs.push_back({demand->due, demand->quantity, Decimal()});
        TALLY_CHECK(gather(structure, explosion, node, needs));
        TALLY_CHECK(mergeDays(needs));
        TALLY_CHECK(net(structure.nodes()[node], needs));
        explosion.m_needs.insert(explosion.m_needs.end(), needs.begin(), needs.end());
        explosion.m_begin.push_back(explosion.m_needs.size());
    }
    return explosion;
}

/// Both lists of needs go by day, so one walk along them finds which need of the node serves which of its user.
void Explosion::delay(const ProductStructure &structure, std::size_t node, std::uint32_t user,
                      std::vector<Moment> &starts) const
{
    const auto needs = needsOf(node);
    const auto made = needsOf(user);
    std::size_t own = 0;
    for (std::size_t i = 0; i < made.size(); ++i) {
        const std::int64_t day = dayEndingAt(made[i].due - structure.nodes()[user].seconds);
        while (own < needs.size() && dayEndingAt(needs[own].due) < day)
            ++own;
        const bool waits = own < needs.size() && dayEndingAt(needs[own].due) == day && !made[i].missing().isZero() &&
                           !needs[own].missing().isZero();
        Moment &start = starts[m_begin[user] + i];
        if (waits)
            start = std::max(start, starts[m_begin[node] + own] + structure.nodes()[node].seconds);
    }
}

std::vector<Moment> Explosion::startsFrom(const ProductStructure &structure, Moment begin) const
{
    std::vector<Moment> starts(m_needs.size(), begin);
    for (std::size_t node = structure.nodes().size(); node-- > 0;) {
        for (const PlanUse &use : structure.usesOf(node))
            delay(structure, node, use.parent, starts);
    }
    return starts;
}

} // namespace tally::production

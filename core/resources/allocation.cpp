// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/allocation.h"

#include <algorithm>

namespace tally::resources
{

namespace
{

/// The most of `rest` that a promise not the last of its kind takes; `rest` may be negative in a correction.
Decimal capped(const Quantity &rest, const Quantity &wanted, const UnitTable &units)
{
    const auto most = units.convert(wanted.value, wanted.unit, rest.unit);
    if (!most)
        return rest.value;
    return rest.value.isNegative() ? std::max(rest.value, -*most) : std::min(rest.value, *most);
}

bool isLastOfKind(std::span<const Wanted> wanted, std::size_t place)
{
    const auto later = wanted.subspan(place + 1);
    return std::none_of(later.begin(), later.end(),
                        [&](const Wanted &other) { return other.isEffort == wanted[place].isEffort; });
}

} // namespace

std::vector<Decimal> allocate(const Brought &brought, std::span<const Wanted> wanted, const UnitTable &units)
{
    Brought rest = brought;
    std::vector<Decimal> shares(wanted.size());
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        std::optional<Quantity> &left = wanted[i].isEffort ? rest.effort : rest.resource;
        if (!left || wanted[i].quantity.unit.isEmpty())
            continue;
        const Decimal taken = isLastOfKind(wanted, i) ? left->value : capped(*left, wanted[i].quantity, units);
        const auto share = units.convert(taken, left->unit, wanted[i].quantity.unit);
        if (!share)
            continue;
        shares[i] = *share;
        left->value = Decimal::fromMicros(left->value.micros() - taken.micros());
    }
    return shares;
}

} // namespace tally::resources

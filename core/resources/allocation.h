// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/unit.h"

#include <optional>
#include <span>
#include <vector>

namespace tally::resources
{

/// What an act brings towards promises: an event's or a commitment's own quantities.
struct Brought {
    std::optional<Quantity> resource;
    std::optional<Quantity> effort;
};

/// What one promise asks for.
struct Wanted {
    Quantity quantity; ///< unit empty if it names no quantity
    bool isEffort = false;
};

/// How much of an act counts for each of the promises it names, each in the promise's own unit. In the order named,
/// every promise but the last of its kind takes at most what it asks for; the last takes the rest, so that nothing gets
/// lost. What cannot be converted counts nothing. Depends on nothing but its arguments, so every desk finds the same.
[[nodiscard]] std::vector<Decimal> allocate(const Brought &brought, std::span<const Wanted> wanted,
                                            const UnitTable &units);

} // namespace tally::resources

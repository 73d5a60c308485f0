// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <cstdint>
#include <QString>

namespace tally::resources
{

/// When an event happened, as a clock reading to compare with others: the moment it tells; where it tells a day only,
/// the moment it was recorded if that was on this day, else the day's last moment by this computer's clock. Without
/// either the moment it was recorded. So what was entered after a shelf was counted does not come before the count
/// unless it says so.
[[nodiscard]] Hlc eventMoment(const QString &at, Hlc recorded);

/// RFC 3339 in UTC, as bodies have it.
[[nodiscard]] QString momentText(std::int64_t ms);

} // namespace tally::resources

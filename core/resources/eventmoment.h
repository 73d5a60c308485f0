// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <cstdint>
#include <QDate>
#include <QString>
#include <string_view>

namespace tally::resources
{

/// When an event happened, as a clock reading to compare with others: the moment it tells; where it tells a day only,
/// the moment it was recorded if that was on this day, else the day's last moment by this computer's clock. Without
/// either the moment it was recorded. So what was entered after a shelf was counted does not come before the count
/// unless it says so.
[[nodiscard]] Hlc eventMoment(const QString &at, Hlc recorded);

/// The day that a time as recorded begins with ("2026-03-14T09:00:00Z"); invalid if it begins with none.
[[nodiscard]] QDate dayToldBy(std::string_view time);
[[nodiscard]] QDate dayToldBy(const QString &time);

/// RFC 3339 in UTC, as bodies have it.
[[nodiscard]] QString momentText(std::int64_t ms);

} // namespace tally::resources

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <QDate>

namespace tally::production
{

/// Seconds of local time counted from the beginning of Julian day 0, without daylight saving: a plan knows days, and
/// durations that are parts of days.
using Moment = std::int64_t;

inline constexpr Moment SecondsPerDay = 86'400;

[[nodiscard]] constexpr std::int64_t dayContaining(Moment moment)
{
    return moment >= 0 ? moment / SecondsPerDay : -((-moment + SecondsPerDay - 1) / SecondsPerDay);
}
/// Midnight belongs to the day it ends: what is due on a day may take all of it.
[[nodiscard]] constexpr std::int64_t dayEndingAt(Moment moment)
{
    return dayContaining(moment - 1);
}
[[nodiscard]] inline Moment beginOf(QDate day)
{
    return day.toJulianDay() * SecondsPerDay;
}
[[nodiscard]] inline Moment endOf(QDate day)
{
    return beginOf(day) + SecondsPerDay;
}

} // namespace tally::production

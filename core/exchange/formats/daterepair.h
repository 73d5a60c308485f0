// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tally::exchange
{

/// A date or date-time as other programs write it ("2018-10-14T8:00:00-5:00"), as RFC 3339 writes it
/// ("2018-10-14T08:00:00-05:00"); the same text if nothing is wrong with it. A missing offset is read as UTC, an offset
/// of
/// "-0:00" as Z. None if it is no date that ever was.
[[nodiscard]] std::optional<std::string> repairedDate(std::string_view text);

} // namespace tally::exchange

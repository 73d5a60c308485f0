// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <QString>

namespace tally::ui
{

/// How long ago a moment was, as it stands within a sentence: "just now", "5 minutes ago", "3 days ago", and the day
/// itself after a month. Both are milliseconds since 1970 UTC.
[[nodiscard]] QString agoText(std::int64_t thenMs, std::int64_t nowMs);

} // namespace tally::ui

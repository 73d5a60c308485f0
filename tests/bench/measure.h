// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <functional>
#include <string>

namespace tally::bench
{

/// CPU time (user and system) and memory of this process or of the children it has waited for.
struct Usage {
    std::int64_t cpuMicros = 0;
    std::int64_t peakKiB = 0;
};

[[nodiscard]] Usage ownUsage();
[[nodiscard]] Usage childUsage();

/// CPU microseconds `work` takes in this process.
[[nodiscard]] std::int64_t cpuMicrosOf(const std::function<void()> &work);

/// One line of the result: what, how much CPU in all and per item, the floor measured beside it, and the budget if
/// there is one.
[[nodiscard]] Json line(const std::string &name, std::int64_t items, std::int64_t cpuMicros,
                        const std::string &floorName, std::int64_t floorMicros, std::int64_t budgetMicros);

/// Writes it to standard output as one line of JSON.
void printLine(const Json &line);

} // namespace tally::bench

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace tally::exchange
{

/// Bounds on what a bundle may ask of the machine that reads it.
struct BundleLimits {
    std::int64_t bytesIn = std::int64_t{2} << 30;
    std::int64_t bytesOut = std::int64_t{8} << 30;
    std::int64_t ratio = 100; ///< expanded to packed bytes of one file; files up to 64 KiB are not measured
    std::int64_t files = 100'000;
    std::int64_t entries = 50'000'000;
};

} // namespace tally::exchange

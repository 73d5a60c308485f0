// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace tally::book
{

/// The demo's own source of variety: SplitMix64 (Steele, Lea, Flood 2014). Unlike the distributions of the standard
/// library it gives the same numbers with every compiler, so the demo is the same everywhere. Never for secrets.
class DemoDice
{
public:
    explicit constexpr DemoDice(std::uint64_t seed)
        : m_state(seed)
    {
    }
    /// From `low` to `high`, both included; the tiny bias of the remainder does not matter here.
    constexpr int between(int low, int high)
    {
        return low + static_cast<int>(next() % static_cast<std::uint64_t>(high - low + 1));
    }
    constexpr bool chance(int percent) { return between(1, 100) <= percent; }

private:
    constexpr std::uint64_t next()
    {
        m_state += 0x9E3779B97F4A7C15U;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31);
    }
    std::uint64_t m_state;
};

} // namespace tally::book

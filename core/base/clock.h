// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace tally
{

/// A hybrid logical clock reading (Kulkarni et al. 2014): 48 bits of milliseconds since 1970 UTC and a 16-bit counter,
/// in one integer whose order is the clock's order. Text: `%012x-%04x`.
struct Hlc {
    std::int64_t raw = 0;
    [[nodiscard]] static constexpr Hlc of(std::int64_t ms, int counter) { return {(ms << 16) | counter}; }
    [[nodiscard]] constexpr std::int64_t ms() const { return raw >> 16; }
    [[nodiscard]] constexpr int counter() const { return static_cast<int>(raw & 0xffff); }
    friend constexpr auto operator<=>(Hlc, Hlc) = default;
};

[[nodiscard]] std::string format(Hlc t);
/// Error "hlc.malformed".
[[nodiscard]] Result<Hlc> parseHlc(std::string_view text);

/// Where "now" comes from; tests and `--now` give a fixed one.
class TimeSource
{
public:
    virtual ~TimeSource() = default;
    [[nodiscard]] virtual std::int64_t nowMs() const = 0; ///< milliseconds since 1970 UTC
};

class SystemTime final : public TimeSource
{
public:
    [[nodiscard]] std::int64_t nowMs() const override;
};

/// Stands still until told otherwise; `advance` moves it.
class FixedTime final : public TimeSource
{
public:
    explicit FixedTime(std::int64_t ms)
        : m_ms(ms)
    {
    }
    [[nodiscard]] std::int64_t nowMs() const override { return m_ms; }
    void advance(std::int64_t ms) { m_ms += ms; }

private:
    std::int64_t m_ms;
};

/// Hands out strictly increasing readings that never fall behind what was observed, whatever the wall clock does.
class HybridClock
{
public:
    explicit HybridClock(const TimeSource &source)
        : m_source(source)
    {
    }
    /// The next reading: max(wall clock, last) with the counter raised when the wall clock did not move on.
    [[nodiscard]] Hlc tick();
    /// Takes note of a reading seen in a stored or received entry.
    void observe(Hlc seen);
    [[nodiscard]] Hlc last() const { return m_last; }

private:
    const TimeSource &m_source;
    Hlc m_last;
};

} // namespace tally

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <QCoreApplication>

namespace tally
{

namespace
{

/// Readings from the year 4199 on are refused. The bound leaves the clock so much room that no reading from outside can
/// push it to the end of its range, where it could not go on.
constexpr std::int64_t MaxMs = (std::int64_t{1} << 46) - 1;

constexpr std::size_t MsDigits = 12;
constexpr std::size_t CounterDigits = 4;

char hexDigit(std::int64_t value)
{
    return "0123456789abcdef"[value & 0xf];
}

bool isLowerHex(std::string_view text)
{
    return text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

std::int64_t hexValue(std::string_view digits)
{
    std::int64_t value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
    return value;
}

auto malformed(std::string_view text)
{
    return refused("hlc.malformed", QT_TRANSLATE_NOOP("Error", "“%1” is not the time of an entry."),
                   {QString::fromUtf8(text.data(), static_cast<qsizetype>(std::min<std::size_t>(text.size(), 60)))});
}

} // namespace

std::string format(Hlc t)
{
    std::string text(MsDigits + 1 + CounterDigits, '-');
    for (std::size_t i = 0; i < MsDigits; ++i)
        text[i] = hexDigit(t.ms() >> (4 * (MsDigits - 1 - i)));
    for (std::size_t i = 0; i < CounterDigits; ++i)
        text[MsDigits + 1 + i] = hexDigit(t.counter() >> (4 * (CounterDigits - 1 - i)));
    return text;
}

Result<Hlc> parseHlc(std::string_view text)
{
    if (text.size() != MsDigits + 1 + CounterDigits || text[MsDigits] != '-')
        return malformed(text);
    const std::string_view ms = text.substr(0, MsDigits);
    const std::string_view counter = text.substr(MsDigits + 1);
    if (!isLowerHex(ms) || !isLowerHex(counter) || hexValue(ms) > MaxMs)
        return malformed(text);
    return Hlc::of(hexValue(ms), static_cast<int>(hexValue(counter)));
}

std::int64_t SystemTime::nowMs() const
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

Hlc HybridClock::tick()
{
    const std::int64_t wall = std::clamp(m_source.nowMs(), std::int64_t{0}, MaxMs);
    // A full counter carries into the milliseconds, which keeps the order.
    m_last = wall > m_last.ms() ? Hlc::of(wall, 0) : Hlc{m_last.raw + 1};
    return m_last;
}

void HybridClock::observe(Hlc seen)
{
    m_last = std::max(m_last, seen);
}

} // namespace tally

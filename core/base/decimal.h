// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <compare>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tally
{

/// How a result that does not fit six decimals is rounded. Named at every place that rounds (DESIGN §3.5).
enum class Rounding {
    Exact,    ///< refuse instead of rounding
    HalfEven, ///< banker's rounding, for prices and averages
    Down,     ///< toward zero, for shares that must not exceed the whole
    Up        ///< away from zero, for quantities that must suffice
};

/// An amount: an integer number of millionths of its unit, at most 12 digits before and 6 after the point. Never built
/// from a floating-point number; every operation that could overflow returns a Result.
class Decimal
{
public:
    constexpr Decimal() = default;
    /// `micros` are millionths of the unit; the caller knows them to be in range (|micros| < 10^18).
    [[nodiscard]] static constexpr Decimal fromMicros(std::int64_t micros) { return Decimal(micros); }
    /// Whole units, |units| < 10^12.
    [[nodiscard]] static constexpr Decimal whole(std::int64_t units) { return Decimal(units * 1'000'000); }

    [[nodiscard]] constexpr std::int64_t micros() const { return m_micros; }
    [[nodiscard]] constexpr bool isZero() const { return m_micros == 0; }
    [[nodiscard]] constexpr bool isNegative() const { return m_micros < 0; }
    [[nodiscard]] constexpr Decimal operator-() const { return Decimal(-m_micros); }

    friend constexpr auto operator<=>(Decimal, Decimal) = default;
    friend constexpr bool operator==(Decimal, Decimal) = default;

    static constexpr std::int64_t MaxMicros = 999'999'999'999'999'999;

private:
    explicit constexpr Decimal(std::int64_t micros)
        : m_micros(micros)
    {
    }
    std::int64_t m_micros = 0;
};

/// Reads the canonical text of FORMATS §1, `-?(0|[1-9][0-9]{0,11})(\.[0-9]{0,5}[1-9])?` and never "-0".
/// Error "decimal.malformed" or "decimal.range".
[[nodiscard]] Result<Decimal> parseCanonical(std::string_view text);
/// Reads what people and other programs write: leading "+", trailing zeros ("8.00"), exponents ("1e3", exact only).
/// Point as decimal sign, no grouping. Error "decimal.malformed", "decimal.range", or "decimal.tooFine" when more than
/// six decimals would be lost.
[[nodiscard]] Result<Decimal> parseLenient(std::string_view text);
/// Canonical text: no exponent, no trailing zeros, "0" for zero.
[[nodiscard]] std::string format(Decimal value);

/// Checked arithmetic; error "decimal.range" beyond 12 digits before the point.
[[nodiscard]] Result<Decimal> add(Decimal a, Decimal b);
[[nodiscard]] Result<Decimal> subtract(Decimal a, Decimal b);
/// a·b and a·numerator/denominator, computed in 128 bits and rounded once. Error "decimal.range", "decimal.inexact"
/// with Rounding::Exact, "decimal.divideByZero".
[[nodiscard]] Result<Decimal> multiply(Decimal a, Decimal b, Rounding rounding);
[[nodiscard]] Result<Decimal> scale(Decimal a, Decimal numerator, Decimal denominator, Rounding rounding);

/// Splits `total` in proportion to `weights` into multiples of `step`, so that the parts add up to it exactly (largest
/// remainder, Hamilton's method; ties go to the earlier weight). Weights are not negative. Error "split.noWeight" if
/// none is positive, "split.negativeWeight", "split.step" if `total` is not a multiple of `step` or `step` is not
/// positive.
[[nodiscard]] Result<std::vector<Decimal>> split(Decimal total, std::span<const Decimal> weights, Decimal step);

} // namespace tally

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"

#include <numeric>

namespace tally::production
{

/// How much of one thing goes with how much of another: an exact fraction in lowest terms, never negative.
class Proportion
{
public:
    constexpr Proportion() = default;
    /// `part` for each `whole`; `part` is not negative, `whole` is positive.
    constexpr Proportion(Decimal part, Decimal whole)
        : m_numerator(part.micros() / std::gcd(part.micros(), whole.micros()))
        , m_denominator(whole.micros() / std::gcd(part.micros(), whole.micros()))
    {
    }

    /// What goes with `amount`, which is not negative; rounded up to a millionth, since needs must be met. Error
    /// "decimal.range".
    [[nodiscard]] Result<Decimal> of(Decimal amount) const
    {
        std::int64_t product = 0;
        if (__builtin_mul_overflow(amount.micros(), m_numerator, &product) || product > Decimal::MaxMicros)
            return scale(amount, Decimal::fromMicros(m_numerator), Decimal::fromMicros(m_denominator), Rounding::Up);
        return Decimal::fromMicros(product / m_denominator + (product % m_denominator != 0 ? 1 : 0));
    }

private:
    std::int64_t m_numerator = 0;
    std::int64_t m_denominator = 1;
};

} // namespace tally::production

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/decimal.h"

#include <algorithm>
#include <QCoreApplication>

namespace tally
{

namespace
{

__extension__ using Wide = __int128;

constexpr std::size_t WholeDigits = 12;
constexpr std::size_t FractionDigits = 6;
constexpr std::int64_t MicrosPerUnit = 1'000'000;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool allDigits(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), isDigit);
}

/// The text as it appears in a message; a megabyte of garbage is not shown whole.
QStringList shown(std::string_view text)
{
    constexpr std::size_t Enough = 60;
    return {QString::fromUtf8(text.data(), static_cast<qsizetype>(std::min(text.size(), Enough)))};
}

auto malformed(std::string_view text)
{
    return refused("decimal.malformed", QT_TRANSLATE_NOOP("Error", "“%1” is not a number."), shown(text));
}

auto outOfRange(std::string_view text)
{
    return refused("decimal.range", QT_TRANSLATE_NOOP("Error", "“%1” has more than 12 digits before the point."),
                   shown(text));
}

auto resultOutOfRange()
{
    return refused(
        "decimal.range",
        QT_TRANSLATE_NOOP("Error", "The result has more than 12 digits before the point; nothing was changed."));
}

Result<Decimal> checked(Wide micros)
{
    if (micros > Decimal::MaxMicros || micros < -Decimal::MaxMicros)
        return resultOutOfRange();
    return Decimal::fromMicros(static_cast<std::int64_t>(micros));
}

/// What rounding adds to the truncated quotient: 0, or one in the direction of the exact result.
int roundingStep(Wide quotient, Wide remainder, Wide divisor, Rounding rounding)
{
    const int away = (remainder < 0) == (divisor < 0) ? 1 : -1;
    const Wide twice = 2 * (remainder < 0 ? -remainder : remainder);
    const Wide whole = divisor < 0 ? -divisor : divisor;
    switch (rounding) {
    case Rounding::HalfEven:
        return twice > whole || (twice == whole && quotient % 2 != 0) ? away : 0;
    case Rounding::Up:
        return away;
    case Rounding::Down:
    case Rounding::Exact:
        break;
    }
    return 0;
}

Result<Decimal> divide(Wide dividend, Wide divisor, Rounding rounding)
{
    const Wide quotient = dividend / divisor;
    const Wide remainder = dividend % divisor;
    if (remainder == 0)
        return checked(quotient);
    if (rounding == Rounding::Exact)
        return refused("decimal.inexact",
                       QT_TRANSLATE_NOOP("Error", "The result needs more than six decimals; nothing was rounded."));
    return checked(quotient + roundingStep(quotient, remainder, divisor, rounding));
}

/// Digits of at most 12 + 6 places, `fraction` filled up to six.
std::int64_t inMicros(std::string_view whole, std::string_view fraction)
{
    std::int64_t micros = 0;
    for (const char c : whole)
        micros = micros * 10 + (c - '0');
    for (std::size_t i = 0; i < FractionDigits; ++i)
        micros = micros * 10 + (i < fraction.size() ? fraction[i] - '0' : 0);
    return micros;
}

/// A number taken apart as it is written: sign, digits before and after the point, power of ten.
struct Written {
    bool negative = false;
    std::string_view whole;
    std::string_view fraction;
    bool hasPoint = false;
    std::int64_t exponent = 0;
};

/// Any exponent beyond this is out of range or too fine for any text that fits in memory.
constexpr std::int64_t ExponentCap = std::int64_t{1} << 40;

bool readExponent(std::string_view text, std::int64_t &exponent)
{
    const bool negative = text.starts_with('-');
    if (negative || text.starts_with('+'))
        text.remove_prefix(1);
    if (text.empty() || !allDigits(text))
        return false;
    exponent = 0;
    for (const char c : text)
        exponent = std::min(exponent * 10 + (c - '0'), ExponentCap);
    if (negative)
        exponent = -exponent;
    return true;
}

void splitAtPoint(std::string_view digits, Written &written)
{
    const std::size_t point = digits.find('.');
    written.hasPoint = point != std::string_view::npos;
    written.whole = digits.substr(0, point);
    written.fraction = written.hasPoint ? digits.substr(point + 1) : std::string_view();
}

bool takeApart(std::string_view text, Written &written)
{
    written.negative = text.starts_with('-');
    if (written.negative || text.starts_with('+'))
        text.remove_prefix(1);
    const std::size_t e = text.find_first_of("eE");
    if (e != std::string_view::npos && !readExponent(text.substr(e + 1), written.exponent))
        return false;
    splitAtPoint(text.substr(0, e), written);
    return allDigits(written.whole) && allDigits(written.fraction) &&
           written.whole.size() + written.fraction.size() > 0;
}

} // namespace

Result<Decimal> parseCanonical(std::string_view text)
{
    Written written;
    written.negative = text.starts_with('-');
    splitAtPoint(text.substr(written.negative ? 1 : 0), written);
    const auto &[negative, whole, fraction, hasPoint, exponent] = written;
    if (whole.empty() || !allDigits(whole) || (whole.size() > 1 && whole[0] == '0'))
        return malformed(text);
    if (hasPoint &&
        (fraction.empty() || fraction.size() > FractionDigits || fraction.back() == '0' || !allDigits(fraction)))
        return malformed(text);
    if (whole.size() > WholeDigits)
        return outOfRange(text);
    const std::int64_t micros = inMicros(whole, fraction);
    if (negative && micros == 0)
        return malformed(text);
    return Decimal::fromMicros(negative ? -micros : micros);
}

Result<Decimal> parseLenient(std::string_view text)
{
    Written written;
    if (!takeApart(text, written))
        return malformed(text);
    std::string digits(written.whole);
    digits += written.fraction;
    const std::size_t first = digits.find_first_not_of('0');
    if (first == std::string::npos)
        return Decimal();
    const std::size_t last = digits.find_last_not_of('0');
    // Places are counted from the point: 0 is the ones, -6 the millionths.
    const auto place = [&](std::size_t i) {
        return static_cast<std::int64_t>(written.whole.size()) - 1 - static_cast<std::int64_t>(i) + written.exponent;
    };
    if (place(first) >= static_cast<std::int64_t>(WholeDigits))
        return outOfRange(text);
    if (place(last) < -static_cast<std::int64_t>(FractionDigits))
        return refused("decimal.tooFine",
                       QT_TRANSLATE_NOOP("Error", "“%1” has more than six decimals; it was not rounded."), shown(text));
    std::int64_t micros = 0;
    for (std::size_t i = first; i <= last; ++i)
        micros = micros * 10 + (digits[i] - '0');
    for (std::int64_t p = place(last); p > -static_cast<std::int64_t>(FractionDigits); --p)
        micros *= 10;
    return Decimal::fromMicros(written.negative ? -micros : micros);
}

std::string format(Decimal value)
{
    const auto size = static_cast<std::uint64_t>(value.micros());
    const std::uint64_t magnitude = value.isNegative() ? 0 - size : size;
    std::string text(value.isNegative() ? "-" : "");
    text += std::to_string(magnitude / MicrosPerUnit);
    const std::uint64_t fraction = magnitude % MicrosPerUnit;
    if (fraction == 0)
        return text;
    std::string decimals = std::to_string(MicrosPerUnit + static_cast<std::int64_t>(fraction));
    decimals[0] = '.';
    decimals.erase(decimals.find_last_not_of('0') + 1);
    text += decimals;
    return text;
}

Result<Decimal> add(Decimal a, Decimal b)
{
    return checked(Wide{a.micros()} + b.micros());
}

Result<Decimal> subtract(Decimal a, Decimal b)
{
    return checked(Wide{a.micros()} - b.micros());
}

Result<Decimal> multiply(Decimal a, Decimal b, Rounding rounding)
{
    return divide(Wide{a.micros()} * b.micros(), MicrosPerUnit, rounding);
}

Result<Decimal> scale(Decimal a, Decimal numerator, Decimal denominator, Rounding rounding)
{
    if (denominator.isZero())
        return refused("decimal.divideByZero", QT_TRANSLATE_NOOP("Error", "A division by zero was refused."));
    return divide(Wide{a.micros()} * numerator.micros(), denominator.micros(), rounding);
}

} // namespace tally

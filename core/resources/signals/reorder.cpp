// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/signals/reorder.h"

#include <algorithm>

namespace tally::resources
{

namespace
{

constexpr int WeekDays = 7;
constexpr int MonthDays = 30;
/// Cover beyond this is told as this: ten years.
constexpr std::int64_t MostCover = 3650;
constexpr std::int64_t MostFigures = 1000;    ///< a worked out amount has fewer than so many steps
constexpr std::int64_t CoarsestStep = 10'000; ///< micros: a hundredth

Result<Decimal> wholeUp(Decimal value)
{
    const std::int64_t whole = value.micros() / 1'000'000;
    const bool isExact = whole * 1'000'000 == value.micros();
    return add(Decimal::whole(whole), isExact || value.isNegative() ? Decimal() : Decimal::whole(1));
}

/// To three figures, and no coarser than hundredths: forecasts know no more, and nobody orders by the millionth.
Result<Decimal> figuresUp(Decimal value)
{
    std::int64_t step = 1;
    while (step < CoarsestStep && value.micros() / step >= MostFigures)
        step *= 10;
    const std::int64_t over = value.micros() % step;
    return over <= 0 ? Result<Decimal>(value) : add(value, Decimal::fromMicros(step - over));
}

Result<Decimal> overDays(Decimal perWeek, int days, Rounding rounding)
{
    return scale(perWeek, Decimal::whole(days), Decimal::whole(WeekDays), rounding);
}

bool isCounted(const ReorderRule &rule)
{
    return rule.unit == u"one" || rule.unit.isEmpty();
}

Result<Decimal> roundedUp(const ReorderRule &rule, Decimal amount)
{
    return isCounted(rule) ? wholeUp(amount) : figuresUp(amount);
}

Result<std::optional<Decimal>> pointOf(const ReorderRule &rule, Decimal perWeek)
{
    if (rule.point)
        return rule.point;
    if (!rule.leadDays || perWeek.isZero())
        return std::optional<Decimal>();
    TALLY_TRY(const Decimal used, overDays(perWeek, *rule.leadDays, Rounding::Up));
    TALLY_TRY(Decimal point, add(used, rule.safety.value_or(Decimal())));
    TALLY_TRY(point, roundedUp(rule, point));
    return std::optional(point);
}

Result<std::optional<int>> coverOf(Decimal free, Decimal perWeek)
{
    if (perWeek.isZero())
        return std::optional<int>();
    if (free <= Decimal())
        return std::optional(0);
    const auto days = scale(free, Decimal::whole(WeekDays), perWeek, Rounding::Down);
    const std::int64_t whole = days ? days->micros() / 1'000'000 : MostCover;
    return std::optional(static_cast<int>(std::min(whole, MostCover)));
}

/// How much brings `position` above the reorder point.
Result<Decimal> amountOf(const ReorderRule &rule, Decimal missing, Decimal perWeek)
{
    if (rule.quantity && *rule.quantity > Decimal()) {
        TALLY_TRY(const Decimal times, scale(missing, Decimal::whole(1), *rule.quantity, Rounding::Up));
        TALLY_TRY(const Decimal whole, wholeUp(times));
        return multiply(std::max(whole, Decimal::whole(1)), *rule.quantity, Rounding::Up);
    }
    TALLY_TRY(const Decimal month, overDays(perWeek, MonthDays, Rounding::Up));
    TALLY_TRY(const Decimal amount, add(missing, month));
    return roundedUp(rule, amount);
}

} // namespace

Result<ReorderSignal> reorderSignal(const ReorderRule &rule, const ItemStanding &standing, QDate today)
{
    ReorderSignal found;
    TALLY_TRY(found.demand, forecast(standing.weeks));
    const Decimal perWeek = found.demand.perPeriod;
    TALLY_TRY(found.point, pointOf(rule, perWeek));
    found.isPointTold = rule.point.has_value();
    TALLY_TRY(found.coverDays, coverOf(standing.free, perWeek));
    if (found.coverDays && *found.coverDays < MostCover)
        found.neededBy = today.addDays(*found.coverDays);
    TALLY_TRY(const Decimal position, add(standing.free, standing.onOrder));
    if (!found.point || position > *found.point)
        return found;
    TALLY_TRY(const Decimal missing, subtract(*found.point, position));
    TALLY_TRY(const Decimal amount, amountOf(rule, missing, perWeek));
    if (amount > Decimal())
        found.order = amount;
    return found;
}

} // namespace tally::resources

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/signals/demand.h"

#include <algorithm>

namespace tally::resources
{

namespace
{

__extension__ using Wide = __int128;

constexpr Decimal One = Decimal::whole(1);
/// Cuts of the scheme, as hundredths.
constexpr int AdiCut = 132;
constexpr int VariationCut = 49;
/// Sizes beyond this are halved together before they are squared; ratios stay what they are.
constexpr std::int64_t LargestSize = std::int64_t{1} << 40;
/// Mean intervals without demand after which an item counts as falling out of use.
constexpr std::int64_t IdleIntervals = 3;

struct Sizes {
    std::int64_t count = 0;
    Wide sum = 0;
    Wide squares = 0;
};

Sizes sizesOf(std::span<const Decimal> demand)
{
    Decimal largest;
    for (const Decimal size : demand)
        largest = std::max(largest, size);
    int shift = 0;
    while ((largest.micros() >> shift) > LargestSize)
        ++shift;
    Sizes sizes;
    for (const Decimal size : demand) {
        if (size <= Decimal())
            continue;
        const Wide scaled = size.micros() >> shift;
        ++sizes.count;
        sizes.sum += scaled;
        sizes.squares += scaled * scaled;
    }
    return sizes;
}

/// `from` moved towards `to` by the share `by`.
Result<Decimal> moved(Decimal from, Decimal to, Decimal by)
{
    TALLY_TRY(const Decimal gap, subtract(to, from));
    TALLY_TRY(const Decimal step, multiply(gap, by, Rounding::HalfEven));
    return add(from, step);
}

/// Smoothed size and interval after the last demand; the interval is zero without any.
struct Pace {
    Decimal size;
    Decimal interval;
};

Result<Pace> paceOf(std::span<const Decimal> demand, Decimal alpha)
{
    Pace pace;
    std::int64_t since = 0;
    for (const Decimal asked : demand) {
        ++since;
        if (asked <= Decimal())
            continue;
        if (pace.interval.isZero()) {
            pace = {asked, Decimal::whole(since)};
        } else {
            TALLY_TRY(pace.size, moved(pace.size, asked, alpha));
            TALLY_TRY(pace.interval, moved(pace.interval, Decimal::whole(since), alpha));
        }
        since = 0;
    }
    return pace;
}

/// Whether the pause since the last demand is long against the mean interval before it.
bool isFallingOut(std::span<const Decimal> demand, int occasions)
{
    std::int64_t idle = 0;
    for (auto asked = demand.rbegin(); asked != demand.rend() && *asked <= Decimal(); ++asked)
        ++idle;
    return idle * occasions > IdleIntervals * (static_cast<std::int64_t>(demand.size()) - idle);
}

} // namespace

DemandPattern patternOf(std::span<const Decimal> demand)
{
    const Sizes sizes = sizesOf(demand);
    if (sizes.count == 0)
        return DemandPattern::None;
    const bool isRare = 100 * static_cast<std::int64_t>(demand.size()) >= AdiCut * sizes.count;
    // CV² = (n·Σx² − (Σx)²) / (Σx)², with the variance of the whole population.
    const Wide square = sizes.sum * sizes.sum;
    const bool varies = 100 * (sizes.count * sizes.squares - square) >= VariationCut * square;
    if (isRare)
        return varies ? DemandPattern::Lumpy : DemandPattern::Intermittent;
    return varies ? DemandPattern::Erratic : DemandPattern::Smooth;
}

Result<Decimal> croston(std::span<const Decimal> demand, const Smoothing &smoothing)
{
    TALLY_TRY(const Pace pace, paceOf(demand, smoothing.size));
    if (pace.interval.isZero())
        return Decimal();
    return scale(pace.size, One, pace.interval, Rounding::HalfEven);
}

Result<Decimal> sba(std::span<const Decimal> demand, const Smoothing &smoothing)
{
    TALLY_TRY(const Pace pace, paceOf(demand, smoothing.size));
    if (pace.interval.isZero())
        return Decimal();
    TALLY_TRY(const Decimal twice, subtract(Decimal::whole(2), smoothing.size));
    TALLY_TRY(const Decimal interval, add(pace.interval, pace.interval));
    return scale(pace.size, twice, interval, Rounding::HalfEven);
}

Result<Decimal> tsb(std::span<const Decimal> demand, const Smoothing &smoothing)
{
    Decimal size;
    Decimal likelihood;
    std::int64_t before = 0;
    for (const Decimal asked : demand) {
        ++before;
        const bool isAsked = asked > Decimal();
        if (size.isZero()) {
            if (!isAsked)
                continue;
            size = asked;
            TALLY_TRY(likelihood, scale(One, One, Decimal::whole(before), Rounding::HalfEven));
            continue;
        }
        TALLY_TRY(likelihood, moved(likelihood, isAsked ? One : Decimal(), smoothing.likelihood));
        if (isAsked) {
            TALLY_TRY(size, moved(size, asked, smoothing.size));
        }
    }
    return multiply(size, likelihood, Rounding::HalfEven);
}

Result<Forecast> forecast(std::span<const Decimal> demand, const Smoothing &smoothing)
{
    Forecast found;
    found.pattern = patternOf(demand);
    if (found.pattern == DemandPattern::None)
        return found;
    found.occasions = static_cast<int>(sizesOf(demand).count);
    if (isFallingOut(demand, found.occasions)) {
        found.method = ForecastMethod::Tsb;
        TALLY_TRY(found.perPeriod, tsb(demand, smoothing));
    } else if (found.pattern == DemandPattern::Smooth) {
        found.method = ForecastMethod::Croston;
        TALLY_TRY(found.perPeriod, croston(demand, smoothing));
    } else {
        found.method = ForecastMethod::Sba;
        TALLY_TRY(found.perPeriod, sba(demand, smoothing));
    }
    return found;
}

} // namespace tally::resources

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"

#include <span>

namespace tally::resources
{

/// How an item is asked for, by the scheme of Syntetos, Boylan and Croston (2005): the mean interval between periods
/// with demand (ADI, cut at 1.32) and the squared coefficient of variation of their sizes (CV², cut at 0.49).
enum class DemandPattern { None, Smooth, Erratic, Intermittent, Lumpy };

/// What a forecast was made with (sources and worked figures: core/resources/README.md).
enum class ForecastMethod {
    None,
    Croston, ///< size over interval, both smoothed when there is demand
    Sba,     ///< Croston's times 1 − α/2, without its bias
    Tsb      ///< size times likelihood; the likelihood falls while nothing is asked for
};

/// Smoothing constants, between 0 and 1. One in ten is what the literature uses for slow-moving stock.
struct Smoothing {
    Decimal size = Decimal::fromMicros(100'000);       ///< α of sizes and intervals
    Decimal likelihood = Decimal::fromMicros(100'000); ///< β of TSB
};

/// What is expected per period from now on.
struct Forecast {
    DemandPattern pattern = DemandPattern::None;
    ForecastMethod method = ForecastMethod::None;
    Decimal perPeriod;
    int occasions = 0; ///< periods with demand
};

/// `demand` is one amount per period, oldest first, none negative. Compared exactly, in integers.
[[nodiscard]] DemandPattern patternOf(std::span<const Decimal> demand);

/// The three forecasts. Each step is rounded half to even to millionths of the unit. Zero without any demand. Error
/// "decimal.range".
[[nodiscard]] Result<Decimal> croston(std::span<const Decimal> demand, const Smoothing &smoothing = {});
[[nodiscard]] Result<Decimal> sba(std::span<const Decimal> demand, const Smoothing &smoothing = {});
[[nodiscard]] Result<Decimal> tsb(std::span<const Decimal> demand, const Smoothing &smoothing = {});

/// Croston for smooth demand, SBA for the other patterns; TSB once nothing was asked for over three mean intervals, as
/// the first two never forget an item that is no longer wanted.
[[nodiscard]] Result<Forecast> forecast(std::span<const Decimal> demand, const Smoothing &smoothing = {});

} // namespace tally::resources

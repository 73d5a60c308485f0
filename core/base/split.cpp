// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/decimal.h"

#include <algorithm>
#include <numeric>
#include <QCoreApplication>

namespace tally
{

namespace
{

__extension__ using Wide = __int128;

struct Share {
    std::int64_t steps; ///< whole steps of the exact share
    Wide remainder;     ///< what is left of it, in units of (step ÷ sum of weights)
};

Result<Wide> sumOf(std::span<const Decimal> weights)
{
    Wide sum = 0;
    for (const Decimal weight : weights) {
        if (weight.isNegative())
            return refused("split.negativeWeight",
                           QT_TRANSLATE_NOOP("Error", "A weight is negative; nothing was split."));
        sum += weight.micros();
    }
    if (sum == 0)
        return refused("split.noWeight",
                       QT_TRANSLATE_NOOP("Error", "No weight is greater than zero; nothing was split."));
    return sum;
}

std::vector<Share> exactShares(std::int64_t steps, std::span<const Decimal> weights, Wide sum)
{
    std::vector<Share> shares;
    shares.reserve(weights.size());
    for (const Decimal weight : weights) {
        const Wide product = Wide{steps} * weight.micros();
        shares.push_back({static_cast<std::int64_t>(product / sum), product % sum});
    }
    return shares;
}

/// Gives the steps that rounding down left over to the largest remainders, the earlier one first among equals. Fewer
/// steps are left than there are remainders above zero, so a weight of zero never gets one.
void giveRest(std::vector<Share> &shares, std::int64_t steps)
{
    for (const Share &share : shares)
        steps -= share.steps;
    std::vector<std::size_t> order(shares.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return shares[a].remainder > shares[b].remainder; });
    for (std::size_t i = 0; i < static_cast<std::size_t>(steps); ++i)
        ++shares[order[i]].steps;
}

} // namespace

Result<std::vector<Decimal>> split(Decimal total, std::span<const Decimal> weights, Decimal step)
{
    if (step.micros() <= 0 || total.micros() % step.micros() != 0)
        return refused("split.step",
                       QT_TRANSLATE_NOOP("Error", "%1 cannot be split into steps of %2; nothing was split."),
                       {QString::fromStdString(format(total)), QString::fromStdString(format(step))});
    TALLY_TRY(const Wide sum, sumOf(weights));
    // A reversal must undo every part exactly, so a negative total is split as its opposite.
    const std::int64_t sign = total.isNegative() ? -1 : 1;
    const std::int64_t steps = sign * (total.micros() / step.micros());
    std::vector<Share> shares = exactShares(steps, weights, sum);
    giveRest(shares, steps);
    std::vector<Decimal> parts;
    parts.reserve(shares.size());
    for (const Share &share : shares)
        parts.push_back(Decimal::fromMicros(sign * share.steps * step.micros()));
    return parts;
}

} // namespace tally

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/unit.h"
#include "core/resources/resourcerow.h"

#include <functional>
#include <QDate>
#include <vector>

namespace tally::book
{

/// Too little of something for what it is promised to.
struct Shortage {
    RecordKey spec;
    Quantity missing;   ///< at the worst moment, if nothing comes in
    QDate from;         ///< the first day it does not suffice
    RecordKey promise;  ///< the promise that cannot be kept then
    RecordKey resource; ///< the record with most of it; none if there never was any
    QDate covered; ///< the day on which what is promised to us makes up for all of it in time; none if nothing does
};

/// What is on hand of one specification.
struct OnHand {
    RecordKey spec;
    RecordKey resource; ///< the record with most of it
    Quantity quantity;
};

/// Goes through promises in order of their days and finds where stock on hand does not suffice. `promises` are open
/// commitments of ours; those of effort, without a quantity or in a unit that does not convert are left out. `onHand`
/// answers for the specification a promise names, or that of its resource.
[[nodiscard]] Result<std::vector<Shortage>>
findShortages(const std::vector<resources::PromiseRow> &promises, RecordKey us,
              const std::function<Result<OnHand>(const resources::PromiseRow &)> &onHand);

} // namespace tally::book

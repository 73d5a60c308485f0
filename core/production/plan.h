// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/production/planningfacts.h"

namespace tally::production
{

/// What somebody wants to have. Exactly one of `due` (backward from the day it must be ready) and `from` (forward from
/// the day work may begin) is set.
struct PlanRequest {
    RecordKey item;   ///< resource specification
    Decimal quantity; ///< in the item's default unit
    QDate due;
    QDate from;
    QDate today;
};

/// One run of a recipe's step. `required` is what the demand needs, `netted` what free stock covers, `quantity` the
/// rest.
struct MakeRow {
    RecordKey item;
    RecordKey stage;   ///< none for the finished item
    RecordKey process; ///< the recipe's process
    Decimal required;
    Decimal netted;
    Decimal quantity;
    QString unit;
    Decimal batch; ///< what the recipe's process makes in its own measure; quantity / batch scales its flows
    QDate start;
    QDate end;
    std::int64_t late = 0; ///< whole days by which `start` lies before today
    bool isDemand = false; ///< makes the item asked for
};

/// Something to get from outside by a day; `by` is when to order it.
struct BuyRow {
    RecordKey item;
    Decimal required;
    Decimal netted;
    Decimal quantity;
    QString unit;
    QDate by;
    std::int64_t late = 0;
};

/// What to make, buy and start. Users stand before what they use, days ascend. What stock covers in full has no row.
struct PlanResult {
    std::vector<MakeRow> make;
    std::vector<BuyRow> buy;
    QDate earliest; ///< when the item could be ready if all that is missing were started or ordered today
    std::vector<Error> warnings;
};

/// Works a plan out; reads nothing but its arguments. Dates are whole local days, all of them working days; durations
/// that are parts of a day add up before they make a day. With `from`, stock counts less all that is taken until the
/// day on which the item would be ready without any stock. Error "plan.quantity", "plan.dates", "plan.item",
/// "plan.tooFar", or an error of ProductStructure::build.
[[nodiscard]] Result<PlanResult> makePlan(const PlanningFacts &facts, const PlanRequest &request,
                                          const UnitTable &units);

} // namespace tally::production

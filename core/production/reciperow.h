// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/recordkey.h"
#include "core/base/unit.h"

#include <optional>
#include <QString>

namespace tally::production
{

/// A way of making something: the row of `recipe`.
struct RecipeRow {
    RecordKey key;
    QString name;
    RecordKey primaryOutput; ///< resource specification it is chosen for; may be none
};

/// A step of a recipe: the row of `recipe_process`.
struct RecipeProcessRow {
    RecordKey key;
    RecordKey recipe; ///< none for a step that stands alone
    QString name;
    RecordKey conformsTo;             ///< process specification: the stage its outputs reach
    std::optional<Quantity> duration; ///< from start to end, whatever the quantity
};

/// One place where a recipe takes an item or gives it.
struct RecipeUse {
    RecordKey recipe;
    QString name; ///< of the recipe, else of the step
    bool isInput = true;
    std::optional<Quantity> quantity; ///< for one run of the step; none if it is told in effort
};

/// What one run of a step takes or gives: the row of `recipe_flow`.
struct RecipeFlowRow {
    RecordKey key;
    RecordKey process;
    bool isInput = true;
    QString action; ///< camelCase
    RecordKey conformsTo;
    std::optional<Quantity> quantity;
    std::optional<Quantity> effort;
    RecordKey stage; ///< process specification an input has been through
    QString state;   ///< null if not said
};

} // namespace tally::production

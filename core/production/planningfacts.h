// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/production/reciperow.h"
#include "core/resources/specificationquery.h"

#include <QDate>
#include <vector>

namespace tally::production
{

/// What is on hand of an item, as one stock record tells it.
struct StockFact {
    RecordKey item;  ///< resource specification
    RecordKey stage; ///< process specification it has been through; may be none
    QString state;   ///< may be empty
    Quantity onhand; ///< may be negative
};

/// A promise that will take stock: a need on `from` or later finds the quantity gone. An invalid date means always.
struct TakingFact {
    RecordKey item;
    RecordKey stage;
    QDate from;
    Quantity quantity;
};

/// All that a plan is worked out from. Rows stand in recording order: where two would do, the first is taken.
struct PlanningFacts {
    std::vector<resources::SpecificationFacts> specifications;
    std::vector<RecipeRow> recipes;
    std::vector<RecipeProcessRow> processes;
    std::vector<RecipeFlowRow> flows;
    std::vector<StockFact> stock;
    std::vector<TakingFact> takings;
};

} // namespace tally::production

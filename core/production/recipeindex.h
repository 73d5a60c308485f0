// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/production/planningfacts.h"

#include <span>
#include <tuple>
#include <unordered_map>

namespace tally::production
{

/// The step that makes an item. `process` is null for an item that no recipe makes.
struct Maker {
    const RecipeProcessRow *process = nullptr;
    const RecipeFlowRow *output = nullptr; ///< the flow by which the item comes out
    bool hasRivals = false;                ///< other recipes make it too
};

/// Finds its way in recipes: who makes what, what goes in. Points into the facts it was made from, which must outlive
/// it.
class RecipeIndex
{
public:
    explicit RecipeIndex(const PlanningFacts &facts);

    /// The step by which `item` is finished, or with a stage the step of that process specification that gives the
    /// item. The first recipe whose primary output it is, else the first that names no primary output and gives the
    /// item first, or that needs the item itself in another step. What only comes along with something else is not made
    /// on purpose.
    [[nodiscard]] Maker maker(RecordKey item, RecordKey stage) const;
    /// Whether `item` at `stage` is something else than the finished item: some step asks for that stage, and another
    /// step finishes the item.
    [[nodiscard]] bool isUnfinished(RecordKey item, RecordKey stage) const;
    /// Inputs and outputs of a step, in recording order.
    [[nodiscard]] std::span<const RecipeFlowRow *const> flowsOf(RecordKey process) const;
    [[nodiscard]] std::span<const StockFact *const> stockOf(RecordKey item) const;
    [[nodiscard]] std::span<const TakingFact *const> takingsOf(RecordKey item) const;
    /// Null if unknown.
    [[nodiscard]] const resources::SpecificationFacts *specification(RecordKey item) const;
    [[nodiscard]] const RecipeProcessRow *process(RecordKey key) const;
    /// Its name, else its short id.
    [[nodiscard]] QString title(RecordKey item) const;

private:
    /// An input some step of a recipe asks for; sorted for look-up.
    using Asked = std::tuple<RecordKey, RecordKey, RecordKey>; // recipe, item, stage
    [[nodiscard]] Maker finisher(RecordKey item) const;
    [[nodiscard]] bool isMadeFor(const RecipeFlowRow &output) const;
    [[nodiscard]] bool isFollowed(const RecipeFlowRow &output) const;
    [[nodiscard]] bool isPrimary(const RecipeFlowRow &output) const;
    [[nodiscard]] const RecipeRow *recipeOf(const RecipeFlowRow &flow) const;

    std::unordered_map<RecordKey, const resources::SpecificationFacts *> m_specifications;
    std::unordered_map<RecordKey, const RecipeRow *> m_recipes;
    std::unordered_map<RecordKey, const RecipeProcessRow *> m_processes;
    std::vector<const RecipeFlowRow *> m_flows;   ///< by process
    std::vector<const RecipeFlowRow *> m_outputs; ///< by item
    std::vector<const StockFact *> m_stock;       ///< by item
    std::vector<const TakingFact *> m_takings;    ///< by item
    std::vector<Asked> m_asked;
    std::vector<std::pair<RecordKey, RecordKey>> m_stagesAsked; ///< item, stage
};

} // namespace tally::production

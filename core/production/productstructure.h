// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/production/moment.h"
#include "core/production/proportion.h"
#include "core/production/recipeindex.h"

#include <limits>
#include <span>

namespace tally::production
{

/// What takes stock of a node from a day on.
struct Taking {
    std::int64_t day = std::numeric_limits<std::int64_t>::min(); ///< Julian day
    Decimal quantity;
};

/// An item at a stage, with the step that makes it or the time it takes to get it. All amounts are in `unit`.
struct PlanNode {
    RecordKey item;                            ///< resource specification
    RecordKey stage;                           ///< none for the finished item
    const RecipeProcessRow *process = nullptr; ///< step that makes it; null: it is bought
    QString unit;
    Decimal batch;            ///< what one run of the step gives
    std::int64_t seconds = 0; ///< duration of the step, or lead time
    bool isNetted = true;     ///< whether stock counts at all
    Decimal onhand;
    std::vector<Taking> takings; ///< by day
};

/// Node `parent` takes this much of another node for each unit it makes.
struct PlanUse {
    std::uint32_t parent = 0;
    Proportion perUnit;
};

/// What goes into what, as far as some items reach: a graph without cycles, users before what they use, so that one
/// pass in order meets each node when all its needs are known. Points into the facts it was built from.
class ProductStructure
{
public:
    /// Follows recipes from `items` down. An item that needs itself is not followed a second time; a warning names it.
    /// Error "plan.recipeOutput", "plan.recipeInput", "plan.duration", or an error of UnitTable::convert, whose detail
    /// names the item.
    [[nodiscard]] static Result<ProductStructure> build(const PlanningFacts &facts, std::span<const RecordKey> items,
                                                        const UnitTable &units);

    [[nodiscard]] const std::vector<PlanNode> &nodes() const { return m_nodes; }
    /// Who uses a node.
    [[nodiscard]] std::span<const PlanUse> usesOf(std::size_t node) const
    {
        return {m_uses.data() + m_usesBegin[node], m_usesBegin[node + 1] - m_usesBegin[node]};
    }
    /// Node of each of the items asked for, in their order.
    [[nodiscard]] const std::vector<std::uint32_t> &roots() const { return m_roots; }
    [[nodiscard]] const std::vector<Error> &warnings() const { return m_warnings; }
    /// Longest way through all durations and lead times, stock or not, to the item of a root; in seconds.
    [[nodiscard]] std::int64_t longestWay(std::uint32_t root) const;

private:
    friend class StructureBuilder;
    std::vector<PlanNode> m_nodes;
    std::vector<PlanUse> m_uses;
    std::vector<std::size_t> m_usesBegin;
    std::vector<std::uint32_t> m_roots;
    std::vector<Error> m_warnings;
};

} // namespace tally::production

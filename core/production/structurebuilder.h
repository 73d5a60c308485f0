// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/production/productstructure.h"

#include <unordered_map>

namespace tally::production
{

/// Walks recipes depth first, without recursion, and lays the nodes it meets out in order. Use once.
class StructureBuilder
{
public:
    StructureBuilder(const PlanningFacts &facts, const UnitTable &units)
        : m_index(facts)
        , m_units(units)
    {
    }
    [[nodiscard]] Result<ProductStructure> build(std::span<const RecordKey> items);

private:
    enum class Mark : std::uint8_t { New, OnPath, Done };
    struct Place {
        RecordKey item;
        RecordKey stage;
        friend bool operator==(Place, Place) = default;
    };
    struct PlaceHash {
        std::size_t operator()(Place place) const
        {
            const std::hash<RecordKey> hash;
            return hash(place.item) * 31 + hash(place.stage);
        }
    };
    struct Edge {
        std::uint32_t parent;
        std::uint32_t child;
        Proportion perUnit;
    };
    /// A node on the path and how many of its step's flows have been followed.
    struct Visit {
        std::uint32_t node;
        std::size_t nextFlow;
    };

    Outcome walk(std::uint32_t root);
    Outcome follow(std::uint32_t parent, const RecipeFlowRow &input);
    [[nodiscard]] Result<std::uint32_t> nodeFor(RecordKey item, RecordKey stage, const QString &unitAsked);
    [[nodiscard]] Result<PlanNode> makeNode(Place place, const QString &unitAsked);
    [[nodiscard]] QString unitFor(RecordKey item, const Maker &maker, const QString &unitAsked) const;
    Outcome addMaker(PlanNode &node, const Maker &maker);
    [[nodiscard]] Result<std::int64_t> seconds(const Quantity &duration, RecordKey item) const;
    Outcome addStock(PlanNode &node, const Maker &maker);
    void addTakings(PlanNode &node);
    [[nodiscard]] std::optional<Decimal> countable(const PlanNode &node, const Quantity &quantity);
    [[nodiscard]] bool belongsTo(const PlanNode &node, RecordKey stage) const;
    /// The amount in the node's unit. The error's detail names the item.
    [[nodiscard]] Result<Decimal> inUnitOf(const PlanNode &node, const Quantity &quantity) const;
    void warnOfCycle(std::uint32_t node);
    void warnOfRivals(const PlanNode &node);
    [[nodiscard]] ProductStructure laidOut(std::span<const std::uint32_t> roots);

    RecipeIndex m_index;
    const UnitTable &m_units;
    std::unordered_map<Place, std::uint32_t, PlaceHash> m_numbers;
    std::vector<PlanNode> m_nodes; ///< in order of discovery
    std::vector<Mark> m_marks;
    std::vector<bool> m_cycleTold;
    std::vector<Edge> m_edges;
    std::vector<Visit> m_path;
    std::vector<std::uint32_t> m_finished; ///< what is used before who uses it
    std::vector<Error> m_warnings;
};

} // namespace tally::production

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/production/productstructure.h"

namespace tally::production
{

/// Something wanted: so much of a node, in its unit, by a moment.
struct Demand {
    std::uint32_t node = 0;
    Decimal quantity;
    Moment due = 0;
};

/// What is needed of one node on one day, and how much of that free stock covers; the rest is made or bought, to be
/// ready at `due`.
struct Need {
    Moment due = 0; ///< earliest moment of that day
    Decimal required;
    Decimal netted;
    [[nodiscard]] constexpr Decimal missing() const { return Decimal::fromMicros(required.micros() - netted.micros()); }
};

/// Every need that follows from some demands, day by day.
class Explosion
{
public:
    /// Takes demands down the structure in one pass. Free stock of a node is what is on hand less what is taken by
    /// then, and goes to the needs of the earlier days first; each unit of it once. Quantities scale exactly, rounded
    /// up to a millionth. Time grows with the number of needs. Error "decimal.range".
    [[nodiscard]] static Result<Explosion> explode(const ProductStructure &structure, std::span<const Demand> demands);

    /// By day.
    [[nodiscard]] std::span<const Need> needsOf(std::size_t node) const
    {
        return {m_needs.data() + m_begin[node], m_begin[node + 1] - m_begin[node]};
    }
    /// When each need could be set about if all that is missing were started or ordered at `begin`, and stock is there;
    /// in the order of nodes and their needs.
    [[nodiscard]] std::vector<Moment> startsFrom(const ProductStructure &structure, Moment begin) const;
    /// Place of a node's first need in that order.
    [[nodiscard]] std::size_t firstOf(std::size_t node) const { return m_begin[node]; }

private:
    void delay(const ProductStructure &structure, std::size_t node, std::uint32_t user,
               std::vector<Moment> &starts) const;
    std::vector<Need> m_needs;
    std::vector<std::size_t> m_begin;
};

} // namespace tally::production

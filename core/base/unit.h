// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"

#include <deque>
#include <QString>
#include <unordered_map>

namespace tally
{

/// A unit of measure. `id` is the local name in the Ontology of units of Measure 2.0 ("kilogram"); one unit is
/// `factor` × the base unit of its `dimension`, an exact decimal in text, empty where none exists (month,
/// degreeCelsius).
struct Unit {
    QString id;
    QString label;  ///< English name, "kilogram"
    QString symbol; ///< as printed after a number, "kg"; may be empty
    QString dimension;
    QString factor;
};

/// The units a book may use: the shipped table (resources/units/units.json, synonyms.json beside it) plus those the
/// co-op adds (kind vf.unit). Units convert only inside one dimension, and only exactly (DESIGN §5).
class UnitTable
{
public:
    /// The shipped units, read once. Never fails: the table is part of the program and tested.
    [[nodiscard]] static const UnitTable &shipped();

    /// Finds by canonical id; null if unknown. Prefixes ("om2:", an OM address) are taken off; no other repair.
    [[nodiscard]] const Unit *find(QStringView id) const;
    /// Finds by a synonym people write: liter, meter, each, count, kg, h … Null if unknown, if two units share it
    /// ("gal") or if it is an id already.
    [[nodiscard]] const Unit *findSynonym(QStringView text) const;
    [[nodiscard]] const std::deque<Unit> &all() const { return m_units; }

    /// Adds a co-op's own unit. Error "unit.known" if the id is taken, "unit.factor" if the factor is neither empty nor
    /// a positive decimal of at most 18 digits.
    Outcome add(Unit unit);

    /// `value` of unit `from` expressed in unit `to`. Error "unit.unknown", "unit.dimension" when they measure
    /// different things, "unit.inexact" when the result needs more than six decimals, "unit.noFactor", "decimal.range".
    [[nodiscard]] Result<Decimal> convert(Decimal value, QStringView from, QStringView to) const;

private:
    [[nodiscard]] static UnitTable loadShipped();
    void addSynonym(const QString &word, std::size_t place);

    static constexpr std::size_t Ambiguous = static_cast<std::size_t>(-1);
    std::deque<Unit> m_units;                        ///< units stay where they are when more are added
    std::unordered_map<QString, std::size_t> m_byId; ///< places in m_units, so that a table can be copied
    std::unordered_map<QString, std::size_t> m_bySynonym;
};

/// What stands after a number, for people: "kg", "m²", "pc"; the unit's name where it has no sign, the id of a unit
/// that is not shipped.
[[nodiscard]] QString unitSign(const QString &id);

/// A number with its unit id. Units never mix: compare and add only through UnitTable.
struct Quantity {
    Decimal value;
    QString unit;
    friend bool operator==(const Quantity &, const Quantity &) = default;
};

} // namespace tally

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/recordkey.h"
#include "core/base/unit.h"

#include <functional>
#include <optional>
#include <QString>
#include <vector>

namespace tally::journal
{
class RecordQuery;
}

namespace tally::resources
{

/// A word for a fixed amount of one item: a "roll" of wire is 50 metre.
struct ItemUnit {
    QString word;
    Quantity is;
    friend bool operator==(const ItemUnit &, const ItemUnit &) = default;
};

/// What an item is bought and used in, beside the units of measure. Amounts in it are turned into units of measure
/// before anything is recorded, exactly or not at all.
class ItemUnits
{
public:
    using NumberReader = std::function<Result<Decimal>(const QString &text)>;

    ItemUnits() = default;
    ItemUnits(const std::optional<ItemUnit> &bought, const std::optional<ItemUnit> &used);
    /// From a specification's members `ty:purchaseUnit` and `ty:useUnit`; what is malformed counts as not said.
    explicit ItemUnits(const Json &members);
    /// None for no item.
    [[nodiscard]] static Result<ItemUnits> of(const journal::RecordQuery &records, RecordKey item);
    [[nodiscard]] static std::optional<ItemUnit> purchaseUnit(const Json &members);
    [[nodiscard]] static std::optional<ItemUnit> useUnit(const Json &members);

    /// What it is bought in first; each word once.
    [[nodiscard]] const std::vector<ItemUnit> &all() const { return m_units; }
    /// Whatever the case; null if it has none called so.
    [[nodiscard]] const ItemUnit *find(const QString &word) const;
    /// `value` of what is called `word`, in a unit of measure. Error "unit.unknown", "unit.inexact" if it needs more
    /// than six decimals, "decimal.range".
    [[nodiscard]] Result<Quantity> measured(Decimal value, const QString &word) const;
    /// Reads "12", "12.5 kg", "3 roll"; an amount without a unit is in `usual`. A word of the item goes before a unit
    /// of measure of that name. Errors of `measured` and of `number`.
    [[nodiscard]] Result<Quantity> read(const QString &text, const QString &usual, const NumberReader &number) const;
    /// The number of such a text alone, of whatever unit: 3 of "3 roll". Errors of `number`.
    [[nodiscard]] static Result<Decimal> numberIn(const QString &text, const NumberReader &number);

private:
    std::vector<ItemUnit> m_units;
};

} // namespace tally::resources

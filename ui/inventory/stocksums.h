// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inventory/stockrows.h"

#include <map>
#include <QStringList>

namespace tally::ui
{

/// Adds up what is on hand, each unit for itself: amounts of different units are never one figure.
class StockSums
{
public:
    void add(const StockRow &row);
    /// "42.5 m²", money first; nothing for units that add up to nothing, or to more than can be counted.
    [[nodiscard]] QStringList words() const;
    [[nodiscard]] QStringList moneyWords() const; ///< of money alone

private:
    [[nodiscard]] QStringList wordsOf(bool money, bool goods) const;
    struct Sum {
        Decimal value;
        bool isKnown = true; ///< false once it went beyond what can be counted
    };
    std::map<std::pair<bool, QString>, Sum> m_sums; ///< by (is no money, sign)
};

} // namespace tally::ui

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/stockchips.h"

#include <algorithm>
#include <QtGlobal>

namespace tally::ui
{
namespace
{

template<typename Condition>
const StockChip &firstThat(Condition isIt)
{
    const std::vector<StockChip> &chips = stockChips();
    const auto found = std::find_if(chips.begin(), chips.end(), isIt);
    return found == chips.end() ? chips.front() : *found;
}

} // namespace

const std::vector<StockChip> &stockChips()
{
    static const std::vector<StockChip> chips = {
        {"all", QT_TRANSLATE_NOOP("Stock", "In stock"), [](const StockRow &row) { return !row.standing.isEmpty; }},
        {"short", QT_TRANSLATE_NOOP("Stock", "Short"),
         [](const StockRow &row) { return row.standing.isBelowZero || row.standing.isShort; }},
        {"expiring", QT_TRANSLATE_NOOP("Stock", "Expiring"),
         [](const StockRow &row) { return row.standing.isExpiring || row.standing.isExpired; }},
        {"quarantine", QT_TRANSLATE_NOOP("Stock", "Quarantine"),
         [](const StockRow &row) { return row.standing.isQuarantined; }},
        {"elsewhere", QT_TRANSLATE_NOOP("Stock", "Ours, elsewhere"),
         [](const StockRow &row) { return row.standing.isElsewhere || row.standing.isOnTheWay; }},
        {"theirs", QT_TRANSLATE_NOOP("Stock", "Theirs, here"),
         [](const StockRow &row) { return row.standing.isTheirs; }},
        {"empty", QT_TRANSLATE_NOOP("Stock", "Used up"), [](const StockRow &row) { return row.standing.isEmpty; }}};
    return chips;
}

const StockChip &stockChip(const QString &id)
{
    return firstThat([&](const StockChip &chip) { return id == QLatin1String(chip.id); });
}

const StockChip &stockChipFor(const StockRow &row)
{
    return firstThat([&](const StockChip &chip) { return chip.lets(row); });
}

} // namespace tally::ui

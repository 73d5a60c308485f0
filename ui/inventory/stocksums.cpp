// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/stocksums.h"

#include "ui/common/figures.h"

namespace tally::ui
{

void StockSums::add(const StockRow &row)
{
    if (row.stock.onhand.isZero())
        return;
    Sum &sum = m_sums[{!row.isMoney, row.sign}];
    const auto total = tally::add(sum.value, row.stock.onhand);
    sum.isKnown = sum.isKnown && total.has_value();
    if (total)
        sum.value = *total;
}

QStringList StockSums::words() const
{
    return wordsOf(true, true);
}

QStringList StockSums::moneyWords() const
{
    return wordsOf(true, false);
}

QStringList StockSums::wordsOf(bool money, bool goods) const
{
    QStringList list;
    for (const auto &[key, sum] : m_sums) {
        const auto &[isGoods, sign] = key;
        if (!sum.isKnown || sum.value.isZero() || (isGoods ? !goods : !money))
            continue;
        const QString text = isGoods ? figure(sum.value) : moneyFigure(sum.value);
        list.append(sign.isEmpty() ? text : QString(text + QChar(QChar::Nbsp) + sign));
    }
    return list;
}

} // namespace tally::ui

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/stockcolumns.h"

#include "ui/common/figures.h"

#include <QCoreApplication>

namespace tally::ui
{
namespace
{

QString title(const char *text)
{
    return QCoreApplication::translate("Stock", text);
}

Cell itemCell(const StockRow &row)
{
    const QString spec = row.stock.specName == row.name() ? QString() : row.stock.specName;
    return {row.name(), spec, {}, {}, false, false, row.name()};
}

/// By name, with what is used up after all that is not.
QVariant itemOrder(const StockRow &row)
{
    return QString((row.standing == Standing::Empty ? u'1' : u'0') + row.name());
}

Cell placeCell(const StockRow &row)
{
    if (row.place.isEmpty())
        return {row.lot};
    return {row.place, row.lot};
}

Cell quantityCell(Decimal value, const QString &unit)
{
    Cell cell{figure(value), {}, unit.isEmpty() ? QString() : unitSign(unit)};
    cell.alarming = value.isNegative();
    return cell;
}

} // namespace

std::vector<Column<StockRow>> stockColumns()
{
    constexpr auto Number = Qt::AlignRight | Qt::AlignVCenter;
    constexpr auto Words = Qt::AlignLeft | Qt::AlignVCenter;
    const auto micros = [](Decimal value) { return QVariant(qlonglong{value.micros()}); };
    return {
        {QStringLiteral("item"), title(QT_TRANSLATE_NOOP("Stock", "Item")), Words, itemCell, itemOrder},
        {QStringLiteral("place"), title(QT_TRANSLATE_NOOP("Stock", "Place · lot")), Words, placeCell, {}},
        {QStringLiteral("onhand"), title(QT_TRANSLATE_NOOP("Stock", "On hand")), Number,
         [](const StockRow &row) { return quantityCell(row.stock.onhand, row.stock.unit); },
         [micros](const StockRow &row) { return micros(row.stock.onhand); }},
        {QStringLiteral("owned"), title(QT_TRANSLATE_NOOP("Stock", "Owned")), Number,
         [](const StockRow &row) { return quantityCell(row.stock.accounting, {}); },
         [micros](const StockRow &row) { return micros(row.stock.accounting); }},
        {QStringLiteral("state"), title(QT_TRANSLATE_NOOP("Stock", "State")), Words,
         [](const StockRow &row) {
             return Cell{{}, {}, {}, badgeOf(row)};
         },
         [](const StockRow &row) { return QVariant(badgeOf(row).text); }},
    };
}

} // namespace tally::ui

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/stockcolumns.h"

#include "ui/inventory/costwords.h"

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
    return QString((row.standing.isEmpty ? u'1' : u'0') + row.name());
}

Cell placeCell(const StockRow &row)
{
    if (row.place.isEmpty())
        return {row.lot};
    return {row.place, row.lot};
}

Cell figureCell(const StockRow &row, Decimal value, const QString &unit)
{
    Cell cell{row.figureOf(value), {}, unit};
    cell.alarming = value.isNegative();
    return cell;
}

Cell valueCell(const StockRow &row)
{
    if (row.value.empty())
        return {};
    Cell cell{costText(row.value)};
    cell.tip = exactCostText(row.value);
    return cell;
}

QVariant valueOrder(const StockRow &row)
{
    return row.value.empty() ? QVariant() : QVariant(qlonglong{row.value.front().amount.micros()});
}

Cell stateCell(const StockRow &row)
{
    return {{}, {}, {}, badgeOf(row)};
}

template<typename Value>
Column<StockRow> numbers(const char *id, const char *words, Value value, bool withUnit, const char *tip = nullptr)
{
    const auto cell = [value, withUnit, tip](const StockRow &row) {
        Cell shown = figureCell(row, value(row), withUnit ? row.sign : QString());
        if (tip != nullptr)
            shown.tip = title(tip).arg(row.amountOf(row.stock.onhand), row.amountOf(row.promised));
        return shown;
    };
    return {QLatin1String(id), title(words), Qt::AlignRight | Qt::AlignVCenter, cell,
            [value](const StockRow &row) { return QVariant(qlonglong{value(row).micros()}); }};
}

} // namespace

std::vector<Column<StockRow>> stockColumns()
{
    constexpr auto Words = Qt::AlignLeft | Qt::AlignVCenter;
    return {{QStringLiteral("item"), title(QT_TRANSLATE_NOOP("Stock", "Item")), Words, itemCell, itemOrder},
            {QStringLiteral("place"), title(QT_TRANSLATE_NOOP("Stock", "Place · lot")), Words, placeCell, {}},
            numbers(
                "onhand", QT_TRANSLATE_NOOP("Stock", "On hand"), [](const StockRow &row) { return row.stock.onhand; },
                true),
            numbers(
                "owned", QT_TRANSLATE_NOOP("Stock", "Owned"), [](const StockRow &row) { return row.stock.accounting; },
                false),
            numbers(
                "free", QT_TRANSLATE_NOOP("Stock", "Free"), [](const StockRow &row) { return row.free; }, false,
                QT_TRANSLATE_NOOP("Stock", "%1 on hand, %2 of it promised")),
            {ValueColumn, title(QT_TRANSLATE_NOOP("Stock", "Value")), Qt::AlignRight | Qt::AlignVCenter, valueCell,
             valueOrder},
            {QStringLiteral("state"), title(QT_TRANSLATE_NOOP("Stock", "State")), Words, stateCell,
             [](const StockRow &row) { return QVariant(badgeOf(row).text); }}};
}

} // namespace tally::ui

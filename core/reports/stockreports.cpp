// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/flow.h"
#include "core/reports/reportlist.h"
#include "core/resources/eventmoment.h"
#include "core/resources/recordnames.h"
#include "core/resources/stockquery.h"

#include <algorithm>
#include <map>

namespace tally::reports
{

using Kind = Column::Kind;

namespace
{

RecordKey itemOf(const resources::ResourceRow &stock)
{
    return stock.spec ? stock.spec : stock.key;
}

QString nameOf(const resources::ResourceRow &stock)
{
    return stock.specName.isEmpty() ? stock.name : stock.specName;
}

struct Amounts {
    QString name;
    Decimal owned;
    Decimal onhand;
};

/// What there was of each item at the end of a day: what is there now less what happened since.
Result<std::map<ItemKey, Amounts>> amountsOn(const ReportContext &context, QDate day)
{
    std::map<ItemKey, Amounts> items;
    const auto count = [&items, day](const Flow &flow) -> Outcome {
        if (flow.day > day)
            return {};
        Amounts &item = items[flow.item];
        item.name = flow.name;
        TALLY_CHECK(addTo(item.owned, flow.owned));
        return addTo(item.onhand, flow.onhand);
    };
    TALLY_CHECK(forEachFlow(context, count));
    std::erase_if(items, [](const auto &item) { return item.second.owned.isZero() && item.second.onhand.isZero(); });
    return items;
}

Row rowOf(const ItemKey &key, QDate to)
{
    Row row;
    row.item = key.item;
    row.to = to;
    return row;
}

} // namespace

Result<Table> stockList(const ReportContext &context)
{
    Table table;
    table.columns = {{QStringLiteral("item"), words(QT_TRANSLATE_NOOP("Report", "Item"))},
                     {QStringLiteral("place"), words(QT_TRANSLATE_NOOP("Report", "Place"))},
                     {QStringLiteral("lot"), words(QT_TRANSLATE_NOOP("Report", "Lot or serial"))},
                     {QStringLiteral("onhand"), words(QT_TRANSLATE_NOOP("Report", "On hand")), Kind::Figure},
                     {QStringLiteral("owned"), words(QT_TRANSLATE_NOOP("Report", "Owned")), Kind::Figure},
                     {QStringLiteral("unit"), words(QT_TRANSLATE_NOOP("Report", "Unit"))},
                     {QStringLiteral("record"), words(QT_TRANSLATE_NOOP("Report", "Stock record"))},
                     {QStringLiteral("owner"), words(QT_TRANSLATE_NOOP("Report", "Whose"))},
                     {QStringLiteral("holder"), words(QT_TRANSLATE_NOOP("Report", "Held by"))}};
    const resources::StockQuery query(context.database, context.records);
    TALLY_TRY(const auto lines, query.lines());
    TALLY_TRY(const auto lots, query.lots());
    const resources::RecordNames names(context.records);
    for (const resources::StockLine &line : lines) {
        const resources::ResourceRow &stock = line.stock;
        if (line.isMoney || (stock.onhand.isZero() && stock.accounting.isZero()))
            continue;
        const auto lot = lots.find(stock.lot);
        Row row;
        row.record = stock.key;
        row.item = itemOf(stock);
        row.isAlarming = stock.isShort();
        row.cells = {Cell::words(nameOf(stock)),
                     Cell::words(names.of(stock.location)),
                     Cell::words(lot == lots.end() ? stock.serial : lot->second.code),
                     Cell::amount(stock.onhand),
                     Cell::amount(stock.accounting),
                     Cell::words(unitSign(stock.unit)),
                     Cell::words(stock.name),
                     Cell::words(names.of(stock.accountable)),
                     Cell::words(names.of(stock.custodian))};
        table.rows.push_back(std::move(row));
    }
    sortByName(table.rows);
    return table;
}

Result<Table> stockOn(const ReportContext &context)
{
    Table table;
    table.columns = {{QStringLiteral("item"), words(QT_TRANSLATE_NOOP("Report", "Item"))},
                     {QStringLiteral("onhand"), words(QT_TRANSLATE_NOOP("Report", "On hand")), Kind::Figure},
                     {QStringLiteral("owned"), words(QT_TRANSLATE_NOOP("Report", "Owned")), Kind::Figure},
                     {QStringLiteral("unit"), words(QT_TRANSLATE_NOOP("Report", "Unit"))}};
    TALLY_TRY(const auto items, amountsOn(context, context.day()));
    for (const auto &[key, item] : items) {
        Row row = rowOf(key, context.day());
        row.isAlarming = item.onhand.isNegative() || item.owned.isNegative();
        row.cells = {Cell::words(item.name), Cell::amount(item.onhand), Cell::amount(item.owned),
                     Cell::words(unitSign(key.unit))};
        table.rows.push_back(std::move(row));
    }
    sortByName(table.rows);
    table.notes.append(words(QT_TRANSLATE_NOOP("Report", "Our own stock, wherever it is; by the days told, not by when "
                                                         "it was recorded.")));
    return table;
}

Result<Table> expiry(const ReportContext &context)
{
    Table table;
    table.columns = {{QStringLiteral("item"), words(QT_TRANSLATE_NOOP("Report", "Item"))},
                     {QStringLiteral("lot"), words(QT_TRANSLATE_NOOP("Report", "Lot"))},
                     {QStringLiteral("expires"), words(QT_TRANSLATE_NOOP("Report", "Expires")), Kind::Day},
                     {QStringLiteral("days"), words(QT_TRANSLATE_NOOP("Report", "Left (days)")), Kind::Figure},
                     {QStringLiteral("onhand"), words(QT_TRANSLATE_NOOP("Report", "On hand")), Kind::Figure},
                     {QStringLiteral("unit"), words(QT_TRANSLATE_NOOP("Report", "Unit"))},
                     {QStringLiteral("place"), words(QT_TRANSLATE_NOOP("Report", "Place"))}};
    const resources::StockQuery query(context.database, context.records);
    TALLY_TRY(const auto lines, query.lines());
    TALLY_TRY(const auto lots, query.lots());
    const resources::RecordNames names(context.records);
    for (const resources::StockLine &line : lines) {
        const resources::ResourceRow &stock = line.stock;
        const auto lot = lots.find(stock.lot);
        const QDate day = lot == lots.end() ? QDate() : resources::dayToldBy(lot->second.expires);
        if (!day.isValid() || stock.onhand <= Decimal())
            continue;
        Row row;
        row.record = stock.key;
        row.item = itemOf(stock);
        row.isAlarming = day < context.today;
        row.cells = {Cell::words(nameOf(stock)),
                     Cell::words(lot->second.code),
                     Cell::date(day),
                     Cell::number(context.today.daysTo(day)),
                     Cell::amount(stock.onhand),
                     Cell::words(unitSign(stock.unit)),
                     Cell::words(names.of(stock.location))};
        table.rows.push_back(std::move(row));
    }
    std::stable_sort(table.rows.begin(), table.rows.end(),
                     [](const Row &a, const Row &b) { return a.cells[2].day < b.cells[2].day; });
    return table;
}

} // namespace tally::reports

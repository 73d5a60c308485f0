// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/items/itemrows.h"

#include "core/resources/signals/signalquery.h"
#include "core/resources/specificationquery.h"
#include "core/resources/stockquery.h"
#include "ui/common/figures.h"

#include <QCoreApplication>
#include <unordered_map>

namespace tally::ui
{
namespace
{

constexpr int MostAtOnce = 3'000; ///< stock records read without keeping the window
constexpr std::int64_t MostEntriesAtOnce = 8'000;
constexpr int MostUses = 5'000; ///< looked at for what is used a week

constexpr auto Words = Qt::AlignLeft | Qt::AlignVCenter;
constexpr auto Number = Qt::AlignRight | Qt::AlignVCenter;

QString say(const char *text)
{
    return QCoreApplication::translate("Items", text);
}

Cell figureCell(const std::optional<Decimal> &value, const QString &unit)
{
    if (!value)
        return {QStringLiteral("–"), {}, {}, {}, false, true};
    Cell cell{figure(*value)};
    cell.unit = unit.isEmpty() ? QString() : unitSign(unit);
    return cell;
}

Cell onhandCell(const ItemListRow &row)
{
    Cell cell = figureCell(row.isInStock ? std::optional(row.onhand) : std::nullopt, row.unit);
    cell.alarming = row.order.has_value();
    return cell;
}

Cell pointCell(const ItemListRow &row)
{
    Cell cell = figureCell(row.point, row.unit);
    if (row.point && !row.isPointTold) {
        cell.text = pointFigure(row);
        cell.dim = true;
        cell.tip = say(QT_TRANSLATE_NOOP("Items", "Worked out from use and lead time"));
    }
    return cell;
}

/// Up to two decimals, so that what is worked out does not look more certain than it is.
Decimal roughly(Decimal value)
{
    constexpr std::int64_t Step = 10'000; // millionths
    return Decimal::fromMicros((value.micros() + Step - 1) / Step * Step);
}

QVariant sortKey(const std::optional<Decimal> &value)
{
    return value ? QVariant(static_cast<qlonglong>(value->micros())) : QVariant(qlonglong(-1));
}

using Suppliers = std::unordered_map<RecordKey, QStringList>;

Result<Suppliers> suppliersOf(book::Book &book)
{
    Suppliers found;
    TALLY_TRY(const auto terms, resources::ItemQuery(book.database()).suppliers());
    std::unordered_map<RecordKey, QString> names;
    for (const resources::SupplierTermRow &term : terms) {
        if (!term.supplier)
            continue;
        QString &name = names[term.supplier];
        if (name.isEmpty()) {
            TALLY_TRY(name, book.records().title(term.supplier));
        }
        found[term.item].append(name);
    }
    return found;
}

} // namespace

resources::ItemService itemsOf(book::Book &book)
{
    return {book.recordService(), book.records(), book.database()};
}

bool operator==(const ItemListRow &a, const ItemListRow &b)
{
    const auto told = [](const ItemListRow &row) {
        return std::tie(row.item.key, row.item.name, row.item.code, row.item.categories, row.item.tracking, row.unit,
                        row.isWork, row.isInStock, row.onhand, row.point, row.isPointTold, row.order, row.suppliers);
    };
    return told(a) == told(b);
}

Result<bool> areItemsMany(book::Book &book)
{
    if (book.journal().entryCount() > MostEntriesAtOnce)
        return true;
    return resources::StockQuery(book.database(), book.records()).isLongerThan(MostAtOnce);
}

Result<std::vector<ItemListRow>> readItems(book::Book &book, QDate today)
{
    TALLY_TRY(auto items, resources::ItemQuery(book.database()).items());
    TALLY_TRY(const auto facts, resources::SpecificationQuery(book.database()).specifications());
    TALLY_TRY(const auto signalRows,
              resources::SignalQuery(book.database(), book.records(), book.ourAgent()).rows(today, MostUses));
    TALLY_TRY(Suppliers suppliers, suppliersOf(book));
    std::unordered_map<RecordKey, const resources::SpecificationFacts *> factsOf;
    for (const resources::SpecificationFacts &one : facts)
        factsOf.emplace(one.key, &one);
    std::unordered_map<RecordKey, const resources::SignalRow *> signalOf;
    for (const resources::SignalRow &one : signalRows)
        signalOf.emplace(one.rule.spec, &one);
    std::vector<ItemListRow> rows;
    for (resources::ItemRow &item : items) {
        const auto fact = factsOf.find(item.key);
        if (fact == factsOf.end() || fact->second->mediumOfExchange)
            continue;
        ItemListRow row;
        row.unit = fact->second->defaultUnit;
        row.isWork = row.unit.isEmpty() && !fact->second->effortUnit.isEmpty();
        if (const auto found = signalOf.find(item.key); found != signalOf.end()) {
            const resources::SignalRow &told = *found->second;
            row.unit = row.unit.isEmpty() ? told.rule.unit : row.unit;
            row.isInStock = bool(told.record);
            row.onhand = told.standing.onhand;
            row.point = told.signal.point;
            row.isPointTold = told.signal.isPointTold;
            row.order = told.signal.order;
        }
        row.suppliers = suppliers[item.key];
        row.item = std::move(item);
        rows.push_back(std::move(row));
    }
    return rows;
}

Badge badgeOf(const ItemListRow &row)
{
    if (row.order)
        return {say(QT_TRANSLATE_NOOP("Items", "▼ to order")), Badge::Tone::Warning};
    return {};
}

QString pointFigure(const ItemListRow &row)
{
    const Decimal point = row.point.value_or(Decimal());
    return figure(row.isPointTold ? point : roughly(point));
}

QString trackingWords(const QString &tracking)
{
    if (tracking == u"lot")
        return say(QT_TRANSLATE_NOOP("Items", "By lot"));
    if (tracking == u"serial")
        return say(QT_TRANSLATE_NOOP("Items", "By serial number"));
    return say(QT_TRANSLATE_NOOP("Items", "By how much there is"));
}

std::vector<Column<ItemListRow>> itemColumns()
{
    const auto dash = [](const QString &text) {
        return text.isEmpty() ? Cell{QStringLiteral("–"), {}, {}, {}, false, true} : Cell{text};
    };
    return {{QStringLiteral("item"),
             say(QT_TRANSLATE_NOOP("Items", "Item")),
             Words,
             [](const ItemListRow &row) { return Cell{row.item.name}; },
             {}},
            {QStringLiteral("code"),
             say(QT_TRANSLATE_NOOP("Items", "Code")),
             Words,
             [dash](const ItemListRow &row) { return dash(row.item.code); },
             {}},
            {QStringLiteral("category"),
             say(QT_TRANSLATE_NOOP("Items", "Category")),
             Words,
             [dash](const ItemListRow &row) { return dash(row.item.categories.join(QStringLiteral(", "))); },
             {}},
            {UnitColumn,
             say(QT_TRANSLATE_NOOP("Items", "Kept in")),
             Words,
             [dash](const ItemListRow &row) { return dash(row.unit.isEmpty() ? QString() : unitSign(row.unit)); },
             {}},
            {QStringLiteral("onhand"), say(QT_TRANSLATE_NOOP("Items", "On hand")), Number, onhandCell,
             [](const ItemListRow &row) { return sortKey(row.isInStock ? std::optional(row.onhand) : std::nullopt); }},
            {QStringLiteral("point"), say(QT_TRANSLATE_NOOP("Items", "Order at")), Number, pointCell,
             [](const ItemListRow &row) { return sortKey(row.point); }},
            {QStringLiteral("state"), say(QT_TRANSLATE_NOOP("Items", "State")), Words,
             [](const ItemListRow &row) {
                 return Cell{{}, {}, {}, badgeOf(row)};
             },
             [](const ItemListRow &row) { return QVariant(badgeOf(row).text); }},
            {QStringLiteral("supplier"),
             say(QT_TRANSLATE_NOOP("Items", "Supplier")),
             Words,
             [dash](const ItemListRow &row) { return dash(row.suppliers.join(QStringLiteral(", "))); },
             {}}};
}

} // namespace tally::ui

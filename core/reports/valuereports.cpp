// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reportlist.h"
#include "core/resources/cost/costlabel.h"
#include "core/resources/placetree.h"

#include <algorithm>
#include <map>

namespace tally::reports
{

using Kind = Column::Kind;
using resources::CostAmount;
using resources::ItemValue;

namespace
{

/// Parts listed under a row; more are counted.
constexpr std::size_t MostParts = 40;

/// Sums of money: what stands in different currencies stays apart.
using Sums = std::map<QString, Decimal>;

Outcome addTo(Sums &sums, const std::vector<CostAmount> &amounts)
{
    for (const CostAmount &amount : amounts)
        TALLY_CHECK(reports::addTo(sums[amount.currency], amount.amount));
    return {};
}

/// For a sentence; the rows have it to the last millionth.
Decimal inCents(Decimal amount)
{
    const Decimal tenThousand = Decimal::whole(10'000);
    const auto few = scale(amount, Decimal::whole(1), tenThousand, Rounding::HalfEven);
    return few ? multiply(*few, tenThousand, Rounding::Exact).value_or(amount) : amount;
}

QString amountText(Decimal amount, const QString &currency)
{
    return QStringLiteral("%1 %2").arg(QString::fromStdString(format(inCents(amount))), currency);
}

QString sumText(const Sums &sums)
{
    QStringList parts;
    for (const auto &[currency, amount] : sums)
        parts.append(amountText(amount, currency));
    return parts.isEmpty() ? QStringLiteral("0") : parts.join(QStringLiteral(" + "));
}

Column valueColumn()
{
    return {QStringLiteral("value"), words(QT_TRANSLATE_NOOP("Report", "Value")), Kind::Figure, true};
}

Column currencyColumn()
{
    return {QStringLiteral("currency"), words(QT_TRANSLATE_NOOP("Report", "Currency"))};
}

bool isThere(const ItemValue &value)
{
    return !value.quantity.isZero() || !value.value.empty();
}

std::optional<Decimal> unpriced(const ItemValue &value)
{
    const auto note = std::find_if(value.notes.begin(), value.notes.end(), [](const resources::CostNote &one) {
        return one.kind == resources::CostNoteKind::NoPrice;
    });
    return note == value.notes.end() ? std::nullopt : std::optional(note->amount);
}

Result<std::vector<ItemValue>> valuesOf(const ReportContext &context)
{
    TALLY_TRY(std::vector<ItemValue> values, context.costs->values(context.day(), context.progress));
    std::erase_if(values, [](const ItemValue &value) { return !isThere(value); });
    return values;
}

void addPart(Row &row, Part part)
{
    if (row.parts.size() < MostParts)
        row.parts.push_back(std::move(part));
    else
        ++row.furtherParts;
}

/// The layers a value stands on, in the currency of the row.
Outcome addLayers(const ReportContext &context, const ItemValue &value, const QString &currency, Row &row)
{
    TALLY_TRY(const auto layers, context.costs->layers(value.item.key, context.day()));
    for (const resources::LayerRow &layer : layers) {
        const bool isPriced = !layer.value.currency.isEmpty();
        if (isPriced && layer.value.currency != currency)
            continue;
        Part part;
        part.quantity = layer.quantity;
        part.of = layer.received;
        part.unit = QString::fromStdString(value.item.unit);
        part.day = layer.day;
        part.from = resources::basisLabel(layer.basis);
        part.value = isPriced ? std::optional(layer.value.amount) : std::nullopt;
        part.currency = layer.value.currency;
        part.opens = layer.entry.entry();
        addPart(row, std::move(part));
    }
    return {};
}

/// Less than nothing has no layers: what went out ahead of them stands at the last known cost.
Outcome addAhead(const ReportContext &context, const ItemValue &value, const CostAmount &amount, Row &row)
{
    if (!value.quantity.isNegative() || amount.currency.isEmpty())
        return {};
    TALLY_TRY(const auto issues, context.costs->issues(value.item.key));
    Part part;
    part.quantity = value.quantity;
    part.unit = QString::fromStdString(value.item.unit);
    part.from = words(QT_TRANSLATE_NOOP("Report", "went out before it came in"));
    part.value = amount.amount;
    part.currency = amount.currency;
    part.opens = value.item.key.entry();
    const auto ahead = std::find_if(issues.begin(), issues.end(), [&](const resources::IssueRow &issue) {
        return !issue.ahead.isZero() && issue.day <= context.day();
    });
    if (ahead != issues.end()) {
        part.day = ahead->day;
        part.opens = ahead->entry.entry();
    }
    addPart(row, std::move(part));
    return {};
}

/// One row per currency; how much there is stands with the first.
Outcome addItem(const ReportContext &context, const ItemValue &value, std::vector<Row> &rows)
{
    std::vector<CostAmount> amounts = value.value;
    if (amounts.empty())
        amounts.push_back({});
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        const bool isFirst = i == 0;
        const bool isKnown = !amounts[i].currency.isEmpty();
        Row row;
        row.item = value.item.key;
        row.to = context.day();
        TALLY_CHECK(addLayers(context, value, amounts[i].currency, row));
        TALLY_CHECK(addAhead(context, value, amounts[i], row));
        row.cells = {Cell::words(value.item.name),
                     Cell::words(value.item.categories.value(0)),
                     isFirst ? Cell::amount(value.quantity) : Cell(),
                     Cell::words(isFirst ? unitSign(QString::fromStdString(value.item.unit)) : QString()),
                     Cell::maybe(value.unitCost),
                     isKnown ? Cell::amount(amounts[i].amount) : Cell(),
                     Cell::words(amounts[i].currency),
                     isFirst ? Cell::maybe(unpriced(value)) : Cell()};
        rows.push_back(std::move(row));
    }
    return {};
}

/// What the whole book adds up to, and what is not in it.
Outcome addNotes(const ReportContext &context, const std::vector<ItemValue> &values, Table &table)
{
    Sums sums;
    int without = 0;
    for (const ItemValue &value : values) {
        TALLY_CHECK(addTo(sums, value.value));
        without += unpriced(value) ? 1 : 0;
    }
    table.notes.append(words(QT_TRANSLATE_NOOP("Report", "Together: %1.")).arg(sumText(sums)));
    if (without > 0)
        table.notes.append(
            words(QT_TRANSLATE_NOOP("Report", "Items of which some has no known cost and is not in the sum: %1."))
                .arg(without));
    TALLY_TRY(const auto loose, context.costs->laidNowhere(context.day()));
    for (const resources::LooseCost &cost : loose)
        table.notes.append(words(QT_TRANSLATE_NOOP("Report", "Further costs of %1 (%2) lie on no goods: what they "
                                                             "were for has no price or is not there."))
                               .arg(amountText(cost.amount.amount, cost.amount.currency), toText(cost.entry)));
    return {};
}

/// One line of sums and the items in it.
struct Group {
    QString name;
    Sums sums;
    std::vector<Part> parts;
};

/// By name; what has none comes last, and says so.
using Groups = std::map<std::pair<bool, QString>, Group>;

Outcome addTo(Groups &groups, const QString &name, const ItemValue &item, Decimal quantity,
              const std::vector<CostAmount> &value)
{
    Group &group = groups[{name.isEmpty(), name}];
    group.name = name;
    TALLY_CHECK(addTo(group.sums, value));
    std::vector<CostAmount> amounts = value;
    if (amounts.empty())
        amounts.push_back({});
    for (const CostAmount &amount : amounts) {
        Part part;
        part.name = item.item.name;
        part.quantity = quantity;
        part.unit = QString::fromStdString(item.item.unit);
        part.value = amount.currency.isEmpty() ? std::nullopt : std::optional(amount.amount);
        part.currency = amount.currency;
        part.opens = item.item.key.entry();
        group.parts.push_back(std::move(part));
    }
    return {};
}

bool isWorthMore(const Part &a, const Part &b)
{
    return a.value.value_or(Decimal()) > b.value.value_or(Decimal());
}

Row rowOf(const Group &group, const QString &name, const QString &currency, std::optional<Decimal> sum)
{
    Row row;
    std::vector<Part> parts = group.parts;
    std::erase_if(parts, [&](const Part &part) { return part.value && part.currency != currency; });
    std::stable_sort(parts.begin(), parts.end(), isWorthMore);
    row.cells = {Cell::words(name), Cell::number(static_cast<std::int64_t>(parts.size())), Cell::maybe(sum),
                 Cell::words(currency)};
    for (Part &part : parts)
        addPart(row, std::move(part));
    return row;
}

void addRows(const Groups &groups, const QString &nameless, Table &table)
{
    for (const auto &[key, group] : groups) {
        const QString name = group.name.isEmpty() ? nameless : group.name;
        if (group.sums.empty())
            table.rows.push_back(rowOf(group, name, QString(), std::nullopt));
        for (const auto &[currency, sum] : group.sums)
            table.rows.push_back(rowOf(group, name, currency, sum));
    }
}

} // namespace

Result<Table> valuation(const ReportContext &context)
{
    Table table;
    table.columns = {{QStringLiteral("item"), words(QT_TRANSLATE_NOOP("Report", "Item"))},
                     {QStringLiteral("category"), words(QT_TRANSLATE_NOOP("Report", "Category"))},
                     {QStringLiteral("owned"), words(QT_TRANSLATE_NOOP("Report", "Owned")), Kind::Figure},
                     {QStringLiteral("unit"), words(QT_TRANSLATE_NOOP("Report", "Unit"))},
                     {QStringLiteral("each"), words(QT_TRANSLATE_NOOP("Report", "Cost of one")), Kind::Figure, true},
                     valueColumn(),
                     currencyColumn(),
                     {QStringLiteral("unpriced"), words(QT_TRANSLATE_NOOP("Report", "Without a price")), Kind::Figure}};
    TALLY_TRY(const std::vector<ItemValue> values, valuesOf(context));
    for (const ItemValue &value : values)
        TALLY_CHECK(addItem(context, value, table.rows));
    sortByName(table.rows);
    TALLY_CHECK(addNotes(context, values, table));
    return table;
}

Result<Table> valueByPlace(const ReportContext &context)
{
    Table table;
    table.columns = {{QStringLiteral("place"), words(QT_TRANSLATE_NOOP("Report", "Place"))},
                     {QStringLiteral("items"), words(QT_TRANSLATE_NOOP("Report", "Items")), Kind::Figure},
                     valueColumn(),
                     currencyColumn()};
    TALLY_TRY(const std::vector<ItemValue> values, valuesOf(context));
    TALLY_TRY(const resources::PlaceTree places, resources::PlaceTree::read(context.database));
    Groups groups;
    for (const ItemValue &value : values)
        for (const resources::ValueShare &share : value.places)
            TALLY_CHECK(addTo(groups, places.path(share.where), value, share.quantity, share.value));
    addRows(groups, words(QT_TRANSLATE_NOOP("Report", "no place told")), table);
    TALLY_CHECK(addNotes(context, values, table));
    return table;
}

Result<Table> valueByCategory(const ReportContext &context)
{
    Table table;
    table.columns = {{QStringLiteral("category"), words(QT_TRANSLATE_NOOP("Report", "Category"))},
                     {QStringLiteral("items"), words(QT_TRANSLATE_NOOP("Report", "Items")), Kind::Figure},
                     valueColumn(),
                     currencyColumn()};
    TALLY_TRY(const std::vector<ItemValue> values, valuesOf(context));
    Groups groups;
    for (const ItemValue &value : values)
        TALLY_CHECK(addTo(groups, value.item.categories.value(0), value, value.quantity, value.value));
    addRows(groups, words(QT_TRANSLATE_NOOP("Report", "no category")), table);
    TALLY_CHECK(addNotes(context, values, table));
    table.notes.append(words(QT_TRANSLATE_NOOP("Report", "An item in several categories counts in the first.")));
    return table;
}

} // namespace tally::reports

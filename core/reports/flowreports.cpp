// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/utf8.h"
#include "core/reports/flow.h"
#include "core/reports/reportlist.h"
#include "core/resources/movementlabel.h"
#include "core/resources/recordnames.h"

#include <algorithm>
#include <map>

namespace tally::reports
{

using Kind = Column::Kind;

namespace
{

__extension__ using Wide = __int128;

/// More rows than anybody reads; the rest is told in a note.
constexpr std::size_t MostRows = 100'000;
constexpr int YearDays = 365;
/// Shares of what is taken at which the classes end, in hundredths.
constexpr std::int64_t ClassA = 80;
constexpr std::int64_t ClassB = 95;

struct Span {
    QDate from;
    QDate to;
    [[nodiscard]] bool holds(QDate day) const { return day >= from && day <= to; }
    [[nodiscard]] std::int64_t days() const { return from.daysTo(to) + 1; }
};

/// A year up to the last day, where no first day is told.
Span spanOf(const ReportContext &context)
{
    const QDate to = context.lastDay();
    return {context.from.isValid() ? context.from : to.addDays(1 - YearDays), to};
}

/// What was done, in the words Inventory has for it.
QString actWords(const Flow &flow, const resources::RecordNames &names)
{
    const Decimal change = flow.owned.isZero() ? flow.onhand : flow.owned; // custody changes only what is at hand
    return resources::movementLabel({toQString(resources::action(flow.action).name), change > Decimal(),
                                     names.of(flow.process), names.of(flow.provider), names.of(flow.receiver)});
}

bool isOut(const Flow &flow)
{
    return flow.kind == FlowKind::Used || flow.kind == FlowKind::Delivered;
}

bool isIn(const Flow &flow)
{
    return flow.kind == FlowKind::Made || flow.kind == FlowKind::Received;
}

/// One item over the span.
struct Turning {
    QString name;
    Decimal opening;
    Decimal in;
    Decimal out;
    Decimal closing;
    Wide unitDays = 0; ///< millionths of the unit times days in the span
    int times = 0;     ///< how often it was taken
};

using Turnings = std::map<ItemKey, Turning>;

Outcome count(Turnings &items, const Flow &flow, const Span &span)
{
    if (flow.day > span.to)
        return {};
    Turning &item = items[flow.item];
    item.name = flow.name;
    TALLY_CHECK(addTo(item.closing, flow.owned));
    item.unitDays += Wide{flow.owned.micros()} * (std::max(flow.day, span.from).daysTo(span.to) + 1);
    if (!span.holds(flow.day))
        return addTo(item.opening, flow.owned);
    if (isIn(flow))
        return addTo(item.in, flow.owned);
    if (!isOut(flow))
        return {};
    ++item.times;
    return addTo(item.out, -flow.owned);
}

Result<Turnings> turningsOf(const ReportContext &context, const Span &span)
{
    Turnings items;
    TALLY_CHECK(forEachFlow(context, [&](const Flow &flow) { return count(items, flow, span); }));
    return items;
}

/// Mean stock, rounded down to hundredths.
Decimal meanOf(const Turning &item, const Span &span)
{
    constexpr std::int64_t Hundredth = 10'000;
    return Decimal::fromMicros(static_cast<std::int64_t>(item.unitDays / span.days() / Hundredth) * Hundredth);
}

Row rowOf(const ItemKey &key, const Span &span)
{
    Row row;
    row.item = key.item;
    row.to = span.to; // and all before it, which the opening comes from
    return row;
}

/// What an item weighs among the others: the value of what was taken, else how often it was.
struct Weighed {
    const ItemKey *key;
    const Turning *item;
    Decimal weight;
};

/// What was taken of an item in the span cost, in one currency; nothing where no cost is known.
Result<Decimal> worthOfIssues(const ReportContext &context, RecordKey item, const Span &span)
{
    TALLY_TRY(const auto issues, context.costs->issues(item));
    Decimal sum;
    for (const resources::IssueRow &issue : issues)
        if (span.holds(issue.day))
            for (const resources::CostAmount &amount : issue.cost)
                if (amount.currency == context.currency)
                    TALLY_CHECK(addTo(sum, amount.amount));
    return sum;
}

/// By value where anything taken has one, else by how often it was.
struct Weights {
    std::vector<Weighed> items;
    bool areWorth = false;
};

Result<Weights> weighed(const ReportContext &context, const Turnings &items, const Span &span)
{
    Weights weights;
    std::vector<Weighed> &found = weights.items;
    for (const auto &[key, item] : items) {
        if (item.times == 0)
            continue;
        found.push_back({&key, &item, {}});
        if (context.costs == nullptr)
            continue;
        TALLY_TRY(const Decimal worth, worthOfIssues(context, key.item, span));
        found.back().weight = std::max(worth, Decimal());
        weights.areWorth = weights.areWorth || worth > Decimal();
    }
    for (Weighed &one : found)
        one.weight = weights.areWorth ? one.weight : Decimal::whole(one.item->times);
    std::stable_sort(found.begin(), found.end(),
                     [](const Weighed &a, const Weighed &b) { return a.weight > b.weight; });
    return weights;
}

QString classOf(Wide before, Wide total)
{
    if (100 * before < ClassA * total)
        return QStringLiteral("A");
    return 100 * before < ClassB * total ? QStringLiteral("B") : QStringLiteral("C");
}

} // namespace

Result<Table> movements(const ReportContext &context)
{
    Table table;
    table.columns = {{QStringLiteral("day"), words(QT_TRANSLATE_NOOP("Report", "Day")), Kind::Day},
                     {QStringLiteral("item"), words(QT_TRANSLATE_NOOP("Report", "Item"))},
                     {QStringLiteral("record"), words(QT_TRANSLATE_NOOP("Report", "Stock record"))},
                     {QStringLiteral("act"), words(QT_TRANSLATE_NOOP("Report", "What was done"))},
                     {QStringLiteral("onhand"), words(QT_TRANSLATE_NOOP("Report", "On hand, change")), Kind::Figure},
                     {QStringLiteral("owned"), words(QT_TRANSLATE_NOOP("Report", "Owned, change")), Kind::Figure},
                     {QStringLiteral("unit"), words(QT_TRANSLATE_NOOP("Report", "Unit"))},
                     {QStringLiteral("entry"), words(QT_TRANSLATE_NOOP("Report", "Entry"))}};
    const resources::RecordNames names(context.records);
    std::size_t left = 0;
    const auto add = [&](const Flow &flow) -> Outcome {
        const bool isWanted = (!context.from.isValid() || flow.day >= context.from) && flow.day <= context.lastDay() &&
                              !(flow.owned.isZero() && flow.onhand.isZero());
        if (!isWanted)
            return {};
        if (table.rows.size() == MostRows) {
            ++left;
            return {};
        }
        Row row;
        row.record = flow.record;
        row.item = flow.item.item;
        row.entries = {flow.event};
        row.cells = {Cell::date(flow.day),
                     Cell::words(flow.name),
                     Cell::words(flow.recordName),
                     Cell::words(actWords(flow, names)),
                     Cell::amount(flow.onhand),
                     Cell::amount(flow.owned),
                     Cell::words(unitSign(flow.item.unit)),
                     Cell::words(toText(flow.event))};
        table.rows.push_back(std::move(row));
        return {};
    };
    TALLY_CHECK(forEachFlow(context, add));
    std::stable_sort(table.rows.begin(), table.rows.end(), [](const Row &a, const Row &b) {
        return std::tuple(a.cells[0].day, a.entries.front()) < std::tuple(b.cells[0].day, b.entries.front());
    });
    if (left > 0)
        table.notes.append(
            words(QT_TRANSLATE_NOOP("Report", "Movements not listed: %1. Choose fewer days to see them.")).arg(left));
    return table;
}

Result<Table> turnover(const ReportContext &context)
{
    Table table;
    table.columns = {{QStringLiteral("item"), words(QT_TRANSLATE_NOOP("Report", "Item"))},
                     {QStringLiteral("unit"), words(QT_TRANSLATE_NOOP("Report", "Unit"))},
                     {QStringLiteral("opening"), words(QT_TRANSLATE_NOOP("Report", "Opening")), Kind::Figure},
                     {QStringLiteral("in"), words(QT_TRANSLATE_NOOP("Report", "In")), Kind::Figure},
                     {QStringLiteral("out"), words(QT_TRANSLATE_NOOP("Report", "Out")), Kind::Figure},
                     {QStringLiteral("closing"), words(QT_TRANSLATE_NOOP("Report", "Closing")), Kind::Figure},
                     {QStringLiteral("mean"), words(QT_TRANSLATE_NOOP("Report", "Mean stock")), Kind::Figure},
                     {QStringLiteral("turns"), words(QT_TRANSLATE_NOOP("Report", "Turned (times)")), Kind::Figure}};
    const Span span = spanOf(context);
    TALLY_TRY(const Turnings items, turningsOf(context, span));
    for (const auto &[key, item] : items) {
        const Decimal mean = meanOf(item, span);
        std::optional<Decimal> turns;
        if (mean > Decimal()) {
            // Two decimals are all that means anything here.
            TALLY_TRY(const Decimal hundredths, scale(item.out, Decimal::whole(100), mean, Rounding::HalfEven));
            turns = Decimal::fromMicros(hundredths.micros() / 1'000'000 * 10'000);
        }
        Row row = rowOf(key, span);
        row.cells = {
            Cell::words(item.name), Cell::words(unitSign(key.unit)), Cell::amount(item.opening), Cell::amount(item.in),
            Cell::amount(item.out), Cell::amount(item.closing),      Cell::amount(mean),         Cell::maybe(turns)};
        table.rows.push_back(std::move(row));
    }
    sortByName(table.rows);
    table.notes.append(words(QT_TRANSLATE_NOOP("Report", "From %1 to %2. In is made and received, out is used and "
                                                         "delivered; counting is in neither. The mean is over days."))
                           .arg(span.from.toString(Qt::ISODate), span.to.toString(Qt::ISODate)));
    return table;
}

Result<Table> abc(const ReportContext &context)
{
    Table table;
    table.columns = {{QStringLiteral("item"), words(QT_TRANSLATE_NOOP("Report", "Item"))},
                     {QStringLiteral("class"), words(QT_TRANSLATE_NOOP("Report", "Class"))},
                     {QStringLiteral("times"), words(QT_TRANSLATE_NOOP("Report", "Taken (times)")), Kind::Figure},
                     {QStringLiteral("out"), words(QT_TRANSLATE_NOOP("Report", "Taken")), Kind::Figure},
                     {QStringLiteral("unit"), words(QT_TRANSLATE_NOOP("Report", "Unit"))},
                     {QStringLiteral("share"), words(QT_TRANSLATE_NOOP("Report", "Share so far (%)")), Kind::Figure}};
    const Span span = spanOf(context);
    TALLY_TRY(const Turnings items, turningsOf(context, span));
    TALLY_TRY(const Weights weights, weighed(context, items, span));
    const std::vector<Weighed> &order = weights.items;
    if (weights.areWorth)
        table.columns.push_back({QStringLiteral("value"),
                                 words(QT_TRANSLATE_NOOP("Report", "Value (%1)")).arg(context.currency), Kind::Figure,
                                 true});
    Wide total = 0;
    for (const Weighed &one : order)
        total += one.weight.micros();
    Wide sum = 0;
    for (const Weighed &one : order) {
        const QString label = classOf(sum, total);
        sum += one.weight.micros();
        // Share in per cent, rounded down to tenths.
        const auto tenths = total == 0 ? 0 : static_cast<std::int64_t>(sum * 1000 / total);
        Row row = rowOf(*one.key, span);
        row.cells = {Cell::words(one.item->name),          Cell::words(label),
                     Cell::number(one.item->times),        Cell::amount(one.item->out),
                     Cell::words(unitSign(one.key->unit)), Cell::amount(Decimal::fromMicros(tenths * 100'000))};
        if (weights.areWorth)
            row.cells.push_back(Cell::amount(one.weight));
        table.rows.push_back(std::move(row));
    }
    table.notes.append(
        weights.areWorth
            ? words(QT_TRANSLATE_NOOP("Report", "By the value of what was used and delivered: A makes the "
                                                "first 80 %, B the next 15 %, C the rest."))
            : words(QT_TRANSLATE_NOOP("Report", "By how often it was used or delivered, as no costs are kept: A "
                                                "makes the first 80 %, B the next 15 %, C the rest.")));
    return table;
}

} // namespace tally::reports

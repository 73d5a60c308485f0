// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reportlist.h"
#include "core/resources/signals/signalquery.h"

#include <algorithm>

namespace tally::reports
{

using Kind = Column::Kind;
using resources::DemandPattern;
using resources::ForecastMethod;
using resources::SignalQuery;
using resources::SignalRow;

namespace
{

QString patternWords(DemandPattern pattern)
{
    switch (pattern) {
    case DemandPattern::Smooth:
        return words(QT_TRANSLATE_NOOP("Report", "steady"));
    case DemandPattern::Erratic:
        return words(QT_TRANSLATE_NOOP("Report", "erratic"));
    case DemandPattern::Intermittent:
        return words(QT_TRANSLATE_NOOP("Report", "now and then"));
    case DemandPattern::Lumpy:
        return words(QT_TRANSLATE_NOOP("Report", "lumpy"));
    case DemandPattern::None:
        break;
    }
    return words(QT_TRANSLATE_NOOP("Report", "not used"));
}

QString methodWords(ForecastMethod method)
{
    switch (method) {
    case ForecastMethod::Croston:
        return QStringLiteral("Croston");
    case ForecastMethod::Sba:
        return QStringLiteral("SBA");
    case ForecastMethod::Tsb:
        return QStringLiteral("TSB");
    case ForecastMethod::None:
        break;
    }
    return {};
}

/// To hundredths, half to even: a forecast has no more to say.
Decimal hundredths(Decimal value)
{
    const auto rounded = scale(value, Decimal::whole(100), Decimal::whole(1'000'000), Rounding::HalfEven);
    const auto back = rounded ? scale(*rounded, Decimal::whole(10'000), Decimal::whole(1), Rounding::Exact) : rounded;
    return back.value_or(value);
}

std::optional<Decimal> whole(const std::optional<int> &days)
{
    return days ? std::optional(Decimal::whole(*days)) : std::nullopt;
}

Row rowOf(const SignalRow &found)
{
    Row row;
    row.item = found.rule.spec;
    row.record = found.record;
    row.entries = found.entries;
    row.isAlarming = found.isNeeded();
    const resources::ReorderSignal &signal = found.signal;
    row.cells = {Cell::words(found.rule.name),
                 Cell::maybe(signal.order),
                 signal.order ? Cell::date(signal.neededBy) : Cell::words({}),
                 Cell::amount(found.standing.free),
                 Cell::amount(found.standing.onOrder),
                 Cell::maybe(signal.point),
                 Cell::words(unitSign(found.rule.unit)),
                 Cell::amount(hundredths(signal.demand.perPeriod)),
                 Cell::maybe(whole(signal.coverDays)),
                 Cell::maybe(whole(found.rule.leadDays)),
                 Cell::maybe(found.rule.safety),
                 Cell::words(patternWords(signal.demand.pattern)),
                 Cell::words(methodWords(signal.demand.method))};
    return row;
}

} // namespace

Result<Table> reorder(const ReportContext &context)
{
    Table table;
    table.columns = {{QStringLiteral("item"), words(QT_TRANSLATE_NOOP("Report", "Item"))},
                     {QStringLiteral("order"), words(QT_TRANSLATE_NOOP("Report", "To order")), Kind::Figure},
                     {QStringLiteral("neededBy"), words(QT_TRANSLATE_NOOP("Report", "Needed by")), Kind::Day},
                     {QStringLiteral("free"), words(QT_TRANSLATE_NOOP("Report", "Free")), Kind::Figure},
                     {QStringLiteral("onOrder"), words(QT_TRANSLATE_NOOP("Report", "On order")), Kind::Figure},
                     {QStringLiteral("point"), words(QT_TRANSLATE_NOOP("Report", "Order at")), Kind::Figure},
                     {QStringLiteral("unit"), words(QT_TRANSLATE_NOOP("Report", "Unit"))},
                     {QStringLiteral("perWeek"), words(QT_TRANSLATE_NOOP("Report", "Use a week")), Kind::Figure},
                     {QStringLiteral("cover"), words(QT_TRANSLATE_NOOP("Report", "Lasts (days)")), Kind::Figure},
                     {QStringLiteral("lead"), words(QT_TRANSLATE_NOOP("Report", "Takes (days)")), Kind::Figure},
                     {QStringLiteral("safety"), words(QT_TRANSLATE_NOOP("Report", "Safety stock")), Kind::Figure},
                     {QStringLiteral("pattern"), words(QT_TRANSLATE_NOOP("Report", "Used")), Kind::Words},
                     {QStringLiteral("method"), words(QT_TRANSLATE_NOOP("Report", "Forecast by")), Kind::Words}};
    const SignalQuery query(context.database, context.records, context.us);
    TALLY_TRY(std::vector<SignalRow> rows, query.rows(context.today));
    std::stable_sort(rows.begin(), rows.end(),
                     [](const SignalRow &a, const SignalRow &b) { return a.isNeeded() > b.isNeeded(); });
    for (const SignalRow &found : rows)
        table.rows.push_back(rowOf(found));
    table.notes.append(
        words(QT_TRANSLATE_NOOP("Report", "Order when free stock and what is on order come down to use × "
                                          "lead time + safety stock, or to what the item says. Use is of "
                                          "the last 52 weeks; free is on hand less what is promised.")));
    return table;
}

Result<Table> idleStock(const ReportContext &context)
{
    Table table;
    table.columns = {{QStringLiteral("item"), words(QT_TRANSLATE_NOOP("Report", "Item"))},
                     {QStringLiteral("onhand"), words(QT_TRANSLATE_NOOP("Report", "On hand")), Kind::Figure},
                     {QStringLiteral("unit"), words(QT_TRANSLATE_NOOP("Report", "Unit"))},
                     {QStringLiteral("since"), words(QT_TRANSLATE_NOOP("Report", "Untouched since")), Kind::Day},
                     {QStringLiteral("days"), words(QT_TRANSLATE_NOOP("Report", "Untouched (days)")), Kind::Figure}};
    const SignalQuery query(context.database, context.records, context.us);
    TALLY_TRY(const std::vector<SignalRow> rows, query.rows(context.today));
    for (const SignalRow &found : rows) {
        if (!found.isDead())
            continue;
        Row row;
        row.item = found.rule.spec;
        row.record = found.record;
        row.to = context.today;
        row.cells = {Cell::words(found.rule.name), Cell::amount(found.standing.onhand),
                     Cell::words(unitSign(found.rule.unit)), Cell::date(found.idleSince),
                     Cell::number(found.idleSince.daysTo(context.today))};
        table.rows.push_back(std::move(row));
    }
    std::stable_sort(table.rows.begin(), table.rows.end(),
                     [](const Row &a, const Row &b) { return a.cells[3].day < b.cells[3].day; });
    return table;
}

} // namespace tally::reports

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report.h"

#include "core/reports/reportlist.h"

#include <algorithm>
#include <array>

namespace tally::reports
{

namespace
{

using Asks = Definition::Asks;

const std::array All = {
    Definition{"stock", QT_TRANSLATE_NOOP("Report", "Stock list"),
               QT_TRANSLATE_NOOP("Report", "Every stock record with what is on hand, what is owned and where it is."),
               Asks::Nothing, false, stockList},
    Definition{"stock-on", QT_TRANSLATE_NOOP("Report", "Stock on a day"),
               QT_TRANSLATE_NOOP("Report", "What there was of each item at the end of a day, by the days told."),
               Asks::Day, false, stockOn},
    Definition{"movements", QT_TRANSLATE_NOOP("Report", "Movements"),
               QT_TRANSLATE_NOOP("Report", "Every change of our stock in a span of days."), Asks::Span, false,
               movements},
    Definition{
        "balance", QT_TRANSLATE_NOOP("Report", "Material balance"),
        QT_TRANSLATE_NOOP("Report", "Item by item and month by month: what came, what went, whether it adds up."),
        Asks::Span, false, materialBalance},
    Definition{"turnover", QT_TRANSLATE_NOOP("Report", "Turnover"),
               QT_TRANSLATE_NOOP("Report", "How often the mean stock of each item was used or delivered."), Asks::Span,
               false, turnover},
    Definition{"abc", QT_TRANSLATE_NOOP("Report", "ABC"),
               QT_TRANSLATE_NOOP("Report", "Which few items make most of what is taken from stock."), Asks::Span, false,
               abc},
    Definition{"expiry", QT_TRANSLATE_NOOP("Report", "Expiry"),
               QT_TRANSLATE_NOOP("Report", "Lots on hand that expire, the first to expire first."), Asks::Nothing,
               false, expiry},
    Definition{
        "certificates", QT_TRANSLATE_NOOP("Report", "Certificates"),
        QT_TRANSLATE_NOOP("Report", "What lots are certified for, how much of it was given out and what is left."),
        Asks::Nothing, false, certificates},
    Definition{"reorder", QT_TRANSLATE_NOOP("Report", "Reorder and cover"),
               QT_TRANSLATE_NOOP("Report", "How each item is used, how long it lasts and what must be ordered."),
               Asks::Nothing, false, reorder},
    Definition{"idle", QT_TRANSLATE_NOOP("Report", "Idle stock"),
               QT_TRANSLATE_NOOP("Report", "What lies on hand and was not touched for half a year."), Asks::Nothing,
               false, idleStock},
    Definition{"valuation", QT_TRANSLATE_NOOP("Report", "Valuation"),
               QT_TRANSLATE_NOOP("Report", "What each item was worth at the end of a day."), Asks::Day, true,
               valuation},
    Definition{"value-places", QT_TRANSLATE_NOOP("Report", "Value by place"),
               QT_TRANSLATE_NOOP("Report", "What the stock of each place was worth."), Asks::Day, true, valueByPlace},
    Definition{"value-categories", QT_TRANSLATE_NOOP("Report", "Value by category"),
               QT_TRANSLATE_NOOP("Report", "What the stock of each category was worth."), Asks::Day, true,
               valueByCategory},
};

QString spanOf(const Definition &report, const ReportContext &context)
{
    if (report.asks == Asks::Nothing)
        return context.today.toString(Qt::ISODate);
    if (report.asks == Asks::Day)
        return context.day().toString(Qt::ISODate);
    return QStringLiteral("%1/%2").arg(context.from.isValid() ? context.from.toString(Qt::ISODate)
                                                              : QStringLiteral(".."),
                                       context.lastDay().toString(Qt::ISODate));
}

} // namespace

QString words(const char *text)
{
    return QCoreApplication::translate("Report", text);
}

std::span<const Definition> definitions()
{
    return All;
}

const Definition *findDefinition(std::string_view id)
{
    const auto found = std::find_if(All.begin(), All.end(), [id](const Definition &report) { return id == report.id; });
    return found == All.end() ? nullptr : &*found;
}

Result<Table> runReport(std::string_view id, const ReportContext &context)
{
    const Definition *report = findDefinition(id);
    if (report == nullptr)
        return misused("report.unknown", QT_TRANSLATE_NOOP("Error", "There is no report “%1”."),
                       {QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()))});
    if (report->needsCost && context.costs == nullptr)
        return refused("report.noCost",
                       QT_TRANSLATE_NOOP("Error", "No costs are kept in this book, so there is nothing "
                                                  "to value its stock by."));
    if (context.from.isValid() && context.from > context.lastDay())
        return misused("report.span", QT_TRANSLATE_NOOP("Error", "The first day %1 lies after the last day %2."),
                       {context.from.toString(Qt::ISODate), context.lastDay().toString(Qt::ISODate)});
    TALLY_TRY(Table table, report->run(context));
    table.id = QString::fromUtf8(report->id);
    table.title = words(report->title);
    table.span = spanOf(*report, context);
    return table;
}

void sortByName(std::vector<Row> &rows)
{
    std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) {
        return QString::compare(a.cells.front().text, b.cells.front().text, Qt::CaseInsensitive) < 0;
    });
}

} // namespace tally::reports

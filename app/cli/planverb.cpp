// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allverbs.h"
#include "core/production/planningservice.h"

#include <QDateTime>

namespace tally::cli
{

namespace
{

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {QStringLiteral("item"), QStringLiteral("What is wanted: an item by id or name."), QStringLiteral("ITEM")},
        {QStringLiteral("quantity"), QStringLiteral("How much, in the item's unit."), QStringLiteral("AMOUNT")},
        {QStringLiteral("due"), QStringLiteral("Wanted by DATE (2026-04-30)."), QStringLiteral("DATE")},
        {QStringLiteral("from"), QStringLiteral("Start on DATE and tell when it can be ready."),
         QStringLiteral("DATE")},
        {QStringLiteral("today"), QStringLiteral("Take DATE as today."), QStringLiteral("DATE")},
        {QStringLiteral("post"), QStringLiteral("Record the plan as a work order.")},
    });
}

Result<QDate> dateOption(const Call &call, const char *name, QDate otherwise)
{
    if (!call.has(name))
        return otherwise;
    const QDate date = QDate::fromString(call.option(name), Qt::ISODate);
    if (!date.isValid())
        return misused("plan.date", QT_TRANSLATE_NOOP("Error", "“%1” is no date such as 2026-04-30."),
                       {call.option(name)});
    return date;
}

// An amount that cannot be read is a slip of the caller's, not a rule that was broken.
Result<Decimal> quantityOption(const Call &call)
{
    auto quantity = parseLenient(call.option("quantity").toStdString());
    if (!quantity)
        quantity.error().kind = ErrorKind::Usage;
    return quantity;
}

Result<RecordKey> itemOption(const Call &call, const book::Book &book)
{
    TALLY_TRY(const RecordKey byName, book.records().byLabel("ResourceSpecification", call.option("item")));
    const Result<RecordKey> byId = Call::record(book, call.option("item"));
    return byId || !byName ? byId : Result<RecordKey>(byName);
}

Result<production::PlanRequest> requestOf(Call &call, const book::Book &book)
{
    if (!call.has("item") || !call.has("quantity") || call.has("due") == call.has("from"))
        return misused("plan.options",
                       QT_TRANSLATE_NOOP("Error", "A plan needs --item, --quantity and either --due or --from."));
    production::PlanRequest request;
    TALLY_TRY(request.item, itemOption(call, book));
    TALLY_TRY(request.quantity, quantityOption(call));
    TALLY_TRY(request.due, dateOption(call, "due", {}));
    TALLY_TRY(request.from, dateOption(call, "from", {}));
    TALLY_TRY(request.today, dateOption(call, "today", QDateTime::fromMSecsSinceEpoch(call.nowMs()).date()));
    return request;
}

std::string text(QDate date)
{
    return date.toString(Qt::ISODate).toStdString();
}

Result<Json> toJson(const journal::RecordQuery &records, const production::PlanResult &plan)
{
    Json::Array make;
    for (const production::MakeRow &row : plan.make) {
        TALLY_TRY(const QString item, records.publicId(row.item));
        make.emplace_back(Json::Object{{"end", text(row.end)},
                                       {"item", item},
                                       {"late", row.late},
                                       {"netted", format(row.netted)},
                                       {"quantity", format(row.quantity)},
                                       {"required", format(row.required)},
                                       {"start", text(row.start)},
                                       {"unit", row.unit}});
    }
    Json::Array buy;
    for (const production::BuyRow &row : plan.buy) {
        TALLY_TRY(const QString item, records.publicId(row.item));
        buy.emplace_back(Json::Object{{"by", text(row.by)},
                                      {"item", item},
                                      {"late", row.late},
                                      {"netted", format(row.netted)},
                                      {"quantity", format(row.quantity)},
                                      {"required", format(row.required)},
                                      {"unit", row.unit}});
    }
    Json::Array warnings;
    for (const Error &warning : plan.warnings)
        warnings.emplace_back(warning.message());
    return Json(Json::Object{{"buy", std::move(buy)},
                             {"earliest", text(plan.earliest)},
                             {"make", std::move(make)},
                             {"warnings", std::move(warnings)}});
}

QString lateness(std::int64_t days)
{
    return days > 0 ? QStringLiteral("! %1 days too late").arg(days) : QString();
}

Outcome show(Console &console, const journal::RecordQuery &records, const production::PlanResult &plan)
{
    TextTable make{{{QStringLiteral("Make")},
                    {QStringLiteral("Needed"), true},
                    {QStringLiteral("From stock"), true},
                    {QStringLiteral("To make"), true},
                    {QStringLiteral("Unit")},
                    {QStringLiteral("Start")},
                    {QStringLiteral("Ready")},
                    {QStringLiteral("")}},
                   {}};
    for (const production::MakeRow &row : plan.make) {
        TALLY_TRY(const QString item, records.title(row.item));
        make.rows.push_back({item, QString::fromStdString(format(row.required)),
                             QString::fromStdString(format(row.netted)), QString::fromStdString(format(row.quantity)),
                             unitSign(row.unit), row.start.toString(Qt::ISODate), row.end.toString(Qt::ISODate),
                             lateness(row.late)});
    }
    TextTable buy{{{QStringLiteral("Buy")},
                   {QStringLiteral("Amount"), true},
                   {QStringLiteral("Unit")},
                   {QStringLiteral("Order by")},
                   {QStringLiteral("")}},
                  {}};
    for (const production::BuyRow &row : plan.buy) {
        TALLY_TRY(const QString item, records.title(row.item));
        buy.rows.push_back({item, QString::fromStdString(format(row.quantity)), unitSign(row.unit),
                            row.by.toString(Qt::ISODate), lateness(row.late)});
    }
    console.print(make);
    console.print(QString());
    console.print(buy);
    console.print(QStringLiteral("\nCould be ready on %1 if all that is missing were started or ordered today.")
                      .arg(plan.earliest.toString(Qt::ISODate)));
    for (const Error &warning : plan.warnings)
        console.print(u"! " % warning.message());
    return {};
}

Result<production::PlanResult> planned(Call &call, book::Book &book, const production::PlanRequest &request)
{
    production::PlanningService planning(book.recorder(), book.recordService(), book.resources());
    if (!call.has("post"))
        return planning.plan(request);
    return planning.post(request).map([](const production::PostedPlan &posted) { return posted.result; });
}

Outcome run(Call &call)
{
    TALLY_TRY(book::Book * book, call.open(call.has("post") ? book::Access::Write : book::Access::Read));
    TALLY_TRY(const production::PlanRequest request, requestOf(call, *book));
    TALLY_TRY(const production::PlanResult plan, planned(call, *book, request));
    if (!call.console().json())
        return show(call.console(), book->records(), plan);
    TALLY_TRY(const Json json, toJson(book->records(), plan));
    call.console().print(json);
    return {};
}

} // namespace

const Verb PlanVerb{"plan",
                    "BOOK --item ITEM --quantity AMOUNT (--due DATE|--from DATE)",
                    "What to make and buy, and when, for an item wanted by a date.",
                    1,
                    1,
                    addOptions,
                    run};

} // namespace tally::cli

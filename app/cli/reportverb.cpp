// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allverbs.h"
#include "core/book/ownagent.h"
#include "core/reports/report.h"
#include "core/reports/tablefile.h"

#include <QDateTime>

namespace tally::cli
{

namespace
{

using reports::Table;

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions(
        {{QStringLiteral("from"), QStringLiteral("First day, for reports over a span."), QStringLiteral("DAY")},
         {QStringLiteral("to"), QStringLiteral("Last day; today if not said."), QStringLiteral("DAY")},
         {QStringLiteral("on"), QStringLiteral("The day, for reports on one; today if not said."),
          QStringLiteral("DAY")},
         {{QStringLiteral("o"), QStringLiteral("output")},
          QStringLiteral("Writes the table to FILE: a workbook if it ends in .xlsx or .ods, else CSV."),
          QStringLiteral("FILE")}});
}

Result<QDate> dayOption(const Call &call, const char *name)
{
    if (!call.has(name))
        return QDate();
    const QDate day = QDate::fromString(call.option(name), Qt::ISODate);
    if (!day.isValid())
        return misused("report.day", QT_TRANSLATE_NOOP("Error", "“%1” is no day. Write it as 2026-03-01."),
                       {call.option(name)});
    return day;
}

Json jsonOf(const reports::Cell &cell)
{
    const QString plain = cell.plain();
    return plain.isEmpty() ? Json() : Json(plain);
}

Result<Json> jsonOf(const reports::Part &part, const journal::RecordQuery &records)
{
    Json::Object object{{"currency", part.currency.isEmpty() ? Json() : Json(part.currency)},
                        {"date", part.day.isValid() ? Json(part.day.toString(Qt::ISODate)) : Json()},
                        {"from", part.from.isEmpty() ? Json() : Json(part.from)},
                        {"name", part.name.isEmpty() ? Json() : Json(part.name)},
                        {"of", part.of ? Json(format(*part.of)) : Json()},
                        {"quantity", format(part.quantity)},
                        {"unit", part.unit},
                        {"value", part.value ? Json(format(*part.value)) : Json()}};
    TALLY_TRY(object["id"], records.publicId(part.opens).map([](const QString &id) { return Json(id); }));
    return Json(std::move(object));
}

Outcome addParts(const reports::Row &row, const journal::RecordQuery &records, Json::Object &object)
{
    if (row.parts.empty())
        return {};
    Json::Array parts;
    for (const reports::Part &part : row.parts) {
        TALLY_TRY(Json one, jsonOf(part, records));
        parts.push_back(std::move(one));
    }
    object["parts"] = std::move(parts);
    object["furtherParts"] = row.furtherParts;
    return {};
}

Result<Json> jsonOf(const Table &table, const journal::RecordQuery &records)
{
    Json::Array rows;
    for (const reports::Row &row : table.rows) {
        Json::Object object;
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            object[table.columns[i].id.toStdString()] = jsonOf(row.cells[i]);
        const RecordKey opens = row.record ? row.record : row.item;
        TALLY_TRY(object["id"], opens ? records.publicId(opens).map([](const QString &id) { return Json(id); })
                                      : Result<Json>(Json()));
        TALLY_CHECK(addParts(row, records, object));
        rows.emplace_back(std::move(object));
    }
    Json::Array notes;
    for (const QString &note : table.notes)
        notes.emplace_back(note);
    return Json(Json::Object{
        {"notes", std::move(notes)}, {"report", table.id}, {"rows", std::move(rows)}, {"span", table.span}});
}

TextTable textOf(const Table &table)
{
    TextTable text;
    for (const reports::Column &column : table.columns)
        text.columns.push_back({column.title, column.kind == reports::Column::Kind::Figure});
    for (const reports::Row &row : table.rows) {
        QStringList cells;
        for (const reports::Cell &cell : row.cells)
            cells.append(cell.plain());
        text.rows.push_back(std::move(cells));
    }
    return text;
}

void list(Console &console)
{
    TextTable text{{{QStringLiteral("Report")}, {QStringLiteral("Tells")}}, {}};
    Json::Array names;
    for (const reports::Definition &report : reports::definitions()) {
        text.rows.push_back({QString::fromUtf8(report.id), reports::words(report.about)});
        names.emplace_back(report.id);
    }
    if (console.json())
        return console.print(Json(std::move(names)));
    console.print(text);
}

Outcome run(Call &call)
{
    TALLY_TRY(book::Book * book, call.open(book::Access::Read));
    if (call.arguments().size() < 2) {
        list(call.console());
        return {};
    }
    const QDate today = QDateTime::fromMSecsSinceEpoch(call.nowMs()).date();
    TALLY_TRY(const RecordKey us, book::ownAgent(*book));
    const QString currency = book->identity().currency;
    resources::CostLedger costs(book->database(), book->records(), {us, currency});
    reports::ReportContext context{book->database(), book->records(), book->ourAgent(), today};
    context.costs = &costs;
    context.currency = currency;
    TALLY_TRY(context.from, dayOption(call, "from"));
    TALLY_TRY(context.to, dayOption(call, "to"));
    TALLY_TRY(context.on, dayOption(call, "on"));
    TALLY_TRY(const Table table, reports::runReport(call.argument(1).toStdString(), context));
    if (call.has("output"))
        TALLY_CHECK(reports::saveTable(table, call.option("output")));
    if (call.console().json()) {
        TALLY_TRY(const Json json, jsonOf(table, book->records()));
        call.console().print(json);
    } else if (!call.has("output")) {
        call.console().print(textOf(table));
        for (const QString &note : table.notes)
            call.console().print(note);
    }
    return {};
}

} // namespace

const Verb ReportVerb{
    "report",
    "BOOK [NAME]",
    "A report as a table: stock, movements, balances, values, what to order; without NAME lists them.",
    1,
    2,
    addOptions,
    run};

} // namespace tally::cli

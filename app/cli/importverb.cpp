// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allverbs.h"
#include "core/base/t1.h"
#include "core/exchange/formats/csvimport.h"
#include "core/exchange/formats/jsonldimport.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace tally::cli
{

namespace
{

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {QStringLiteral("format"), QStringLiteral("Format of the files: jsonld (found out by itself when left out)."),
         QStringLiteral("FORMAT")},
        {QStringLiteral("profile"),
         QStringLiteral(
             "CSV files: how their columns are called; a JSON file, a kept profile, or items, opening, movements."),
         QStringLiteral("PROFILE")},
        {QStringLiteral("make-missing"),
         QStringLiteral("CSV files: makes places, agents and (where a line says the unit) items not met before.")},
        {QStringLiteral("dry-run"), QStringLiteral("Report what would be recorded, record nothing.")},
    });
}

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed("import.unreadable", QT_TRANSLATE_NOOP("Error", "%1 cannot be read. Nothing was recorded."),
                      {path}, file.errorString());
    return file.readAll();
}

Outcome checkFormat(const QString &path, const QString &format, const QByteArray &content)
{
    const QByteArray start = content.left(64).trimmed();
    const bool isZip = start.startsWith("PK");
    if (isZip && format.isEmpty())
        return misused("import.bundle",
                       QT_TRANSLATE_NOOP("Error", "%1 is a bundle. Take it in with: tallystick-cli receive"), {path});
    if (!format.isEmpty() && format != u"jsonld")
        return misused(
            "import.format",
            QT_TRANSLATE_NOOP("Error",
                              "This version cannot import the format “%1”. It reads: jsonld. Nothing was recorded."),
            {format});
    return {};
}

/// A JSON file, or the name of a profile kept in the book.
Result<exchange::CsvProfile> profileOf(const QString &named, journal::Journal &journal)
{
    if (!QFileInfo(named).isFile())
        return exchange::CsvProfileStore(journal).profile(named);
    TALLY_TRY(const QByteArray bytes, contentOf(named));
    QJsonParseError fault;
    const QJsonDocument written = QJsonDocument::fromJson(bytes, &fault);
    if (!written.isObject())
        return misused(
            "profile.syntax",
            QT_TRANSLATE_NOOP("Error", "%1 holds no JSON object, so it is no profile. Nothing was recorded."), {named},
            fault.error == QJsonParseError::NoError ? QString() : fault.errorString());
    t1::Document document; // people write their members in any order and with spaces
    const std::string text = written.toJson(QJsonDocument::Compact).toStdString(); // the document points into it
    TALLY_CHECK(document.parse(text, t1::Limits::composite()));
    return exchange::CsvProfile::fromJson(document.root().toJson());
}

Json rowOf(const exchange::ReportRow &row)
{
    return Json::Object{{"action", row.action}, {"path", row.path}, {"problem", row.problem}};
}

void show(Console &console, const QString &file, const exchange::ImportReport &report, bool dryRun)
{
    const QString done = dryRun ? QStringLiteral("%1: %2 records would be recorded, %3 are known already.")
                                : QStringLiteral("%1: %2 records recorded, %3 known already.");
    console.print(done.arg(file).arg(report.recorded).arg(report.skipped));
    if (report.rows.empty())
        return;
    TextTable table{{{QStringLiteral("Where")}, {QStringLiteral("What")}, {QStringLiteral("What was done")}}, {}};
    for (const exchange::ReportRow &row : report.rows)
        table.rows.push_back({row.path, row.problem, row.action});
    console.print(table);
}

/// Each file whole or not at all; a profile from a file is kept in the book under its name once something came of it.
Outcome runCsv(Call &call, book::Book &book)
{
    TALLY_TRY(const exchange::CsvProfile kept, profileOf(call.option("profile"), book.journal()));
    exchange::CsvProfile profile = kept;
    profile.makeMissing = kept.makeMissing || call.has("make-missing");
    exchange::CsvImport import(book.recorder(), book.records(), book.recordService(), book.resources(), book.events(),
                               book.ourAgent(), QDateTime::fromMSecsSinceEpoch(call.nowMs()).date());
    Json::Array rows;
    std::int64_t recorded = 0;
    std::int64_t skipped = 0;
    bool isRefused = false;
    for (const QString &file : call.arguments().mid(1)) {
        TALLY_TRY(const QByteArray content, contentOf(file));
        TALLY_TRY(const exchange::CsvReport found, import.run(content, profile, call.has("dry-run")));
        isRefused = isRefused || found.isRefused;
        recorded += found.isRefused ? 0 : found.report.recorded;
        skipped += found.report.skipped;
        for (const exchange::ReportRow &row : found.report.rows)
            rows.push_back(rowOf(row));
        if (!call.console().json())
            show(call.console(), file, found.report, call.has("dry-run") || found.isRefused);
    }
    if (call.console().json())
        call.console().print(Json::Object{{"recorded", recorded}, {"report", std::move(rows)}, {"skipped", skipped}});
    if (isRefused)
        return refused("csv.refused",
                       QT_TRANSLATE_NOOP("Error", "Lines could not be taken in, so nothing of their file "
                                                  "was recorded. Mend them and import it again."));
    if (!call.has("dry-run") && !kept.name.isEmpty() && !exchange::csvKindOf(kept.name.toStdString()))
        TALLY_CHECK(exchange::CsvProfileStore(book.journal()).save(kept));
    return {};
}

Outcome run(Call &call)
{
    TALLY_TRY(book::Book * book, call.open(book::Access::Write));
    if (call.has("profile"))
        return runCsv(call, *book);
    exchange::JsonLdImport import(book->recorder(), book->records(), book->recordService(), book->resources(),
                                  book->events());
    std::int64_t recorded = 0;
    std::int64_t skipped = 0;
    Json::Array rows;
    for (const QString &file : call.arguments().mid(1)) {
        TALLY_TRY(const QByteArray content, contentOf(file));
        TALLY_CHECK(checkFormat(file, call.option("format"), content));
        TALLY_TRY(const exchange::ImportReport report, import.run(content, call.has("dry-run")));
        recorded += report.recorded;
        skipped += report.skipped;
        for (const exchange::ReportRow &row : report.rows)
            rows.push_back(rowOf(row));
        if (!call.console().json())
            show(call.console(), file, report, call.has("dry-run"));
    }
    if (call.console().json())
        call.console().print(Json::Object{{"recorded", recorded}, {"report", std::move(rows)}, {"skipped", skipped}});
    return {};
}

} // namespace

const Verb ImportVerb{"import",   "BOOK FILE…", "Record what a document holds; each file whole or not at all.", 2, -1,
                      addOptions, run};

} // namespace tally::cli

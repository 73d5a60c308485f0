// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allverbs.h"
#include "core/exchange/formats/jsonldimport.h"

#include <QFile>

namespace tally::cli
{

namespace
{

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {QStringLiteral("format"), QStringLiteral("Format of the files: jsonld (found out by itself when left out)."),
         QStringLiteral("FORMAT")},
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

Outcome run(Call &call)
{
    TALLY_TRY(book::Book * book, call.open(book::Access::Write));
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

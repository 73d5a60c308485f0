// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allverbs.h"
#include "core/exchange/formats/jsonldexport.h"

#include <cstdio>
#include <QFile>
#include <QSaveFile>

namespace tally::cli
{

namespace
{

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {QStringLiteral("format"), QStringLiteral("Format to write: jsonld."), QStringLiteral("FORMAT"),
         QStringLiteral("jsonld")},
        {{QStringLiteral("o"), QStringLiteral("output")},
         QStringLiteral("Write to FILE instead of standard output."),
         QStringLiteral("FILE")},
    });
}

tl::unexpected<Error> unwritable(const QString &path, const QString &detail)
{
    return failed("export.write",
                  QT_TRANSLATE_NOOP("Error", "%1 could not be written. A file of that name is left as it was."), {path},
                  detail);
}

Outcome run(Call &call)
{
    if (call.option("format") != u"jsonld")
        return misused("export.format",
                       QT_TRANSLATE_NOOP("Error", "This version cannot export the format “%1”. It writes: jsonld."),
                       {call.option("format")});
    TALLY_TRY(book::Book * book, call.open(book::Access::Read));
    const exchange::JsonLdExport exporter(book->journal(), book->records(), book->resources());
    if (!call.has("output")) {
        QFile out;
        if (!out.open(stdout, QIODevice::WriteOnly))
            return unwritable(QStringLiteral("standard output"), out.errorString());
        return exporter.write(out);
    }
    QSaveFile file(call.option("output"));
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(file.fileName(), file.errorString());
    TALLY_CHECK(exporter.write(file));
    if (!file.commit())
        return unwritable(file.fileName(), file.errorString());
    return {};
}

} // namespace

const Verb ExportVerb{"export",
                      "BOOK [-o FILE]",
                      "Write the book's own records as a document that imports into an empty book.",
                      1,
                      1,
                      addOptions,
                      run};

} // namespace tally::cli

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allverbs.h"
#include "app/cli/subject.h"
#include "core/exchange/formats/jsonldexport.h"

namespace tally::cli
{

namespace
{

// How an entry stands in the journal: what a person needs to find and check it.
Result<Json> describe(book::Book &book, RecordKey entry)
{
    TALLY_TRY(const journal::StoredEntry stored, book.journal().read(entry));
    return Json(Json::Object{
        {"entry", toText(entry)}, {"envelope", stored.envelope}, {"leaf", stored.leaf.base64().toStdString()}});
}

void show(Console &console, const Json &record, const Json::Array &entries)
{
    for (const auto &[name, value] : record.object()) {
        const Result<std::string> text = value.isText() ? Result<std::string>(value.text()) : t1::write(value);
        console.print(QStringLiteral("%1  %2")
                          .arg(QString::fromStdString(name), -24)
                          .arg(QString::fromStdString(text.value_or(std::string()))));
    }
    for (const Json &entry : entries) {
        console.print(QStringLiteral("\nEntry %1, leaf %2").arg(entry["entry"].qtext(), entry["leaf"].qtext()));
        console.print(entry["envelope"].qtext());
    }
}

Outcome run(Call &call)
{
    TALLY_TRY(book::Book * book, call.open(book::Access::Read));
    TALLY_TRY(const RecordKey key, subjectOf(*book, call.argument(1)));
    const exchange::JsonLdExport exporter(book->journal(), book->records(), book->resources());
    TALLY_TRY(Json record, exporter.record(key));
    TALLY_TRY(const auto history, book->records().history(key));
    Json::Array entries;
    for (const RecordKey entry : history) {
        TALLY_TRY(Json described, describe(*book, entry));
        entries.push_back(std::move(described));
    }
    if (call.console().json())
        call.console().print(Json::Object{{"entries", std::move(entries)}, {"record", std::move(record)}});
    else
        show(call.console(), record, entries);
    return {};
}

} // namespace

const Verb ShowVerb{"show",  "BOOK ID", "Show one record with the entries that made and changed it.", 2, 2,
                    nullptr, run};

} // namespace tally::cli

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allverbs.h"
#include "core/resources/recall.h"
#include "core/resources/trace.h"

#include <algorithm>

namespace tally::cli
{

namespace
{

Result<Json> idsOf(const journal::RecordQuery &records, const std::vector<RecordKey> &keys)
{
    Json::Array ids;
    for (const RecordKey key : keys) {
        TALLY_TRY(const QString id, records.publicId(key));
        ids.emplace_back(id);
    }
    return Json(std::move(ids));
}

Result<Json> toJson(const journal::RecordQuery &records, const resources::Walk &walk)
{
    Json::Object object;
    TALLY_TRY(object["events"], idsOf(records, walk.events));
    TALLY_TRY(object["processes"], idsOf(records, walk.processes));
    TALLY_TRY(object["resources"], idsOf(records, walk.resources));
    TALLY_TRY(object["order"], idsOf(records, walk.order));
    return Json(std::move(object));
}

Outcome show(Console &console, book::Book &book, const resources::ResourceQuery &resources, const resources::Walk &walk)
{
    TextTable table{{{QStringLiteral("Record")}, {QStringLiteral("What")}, {QStringLiteral("When")}}, {}};
    const bool isShared = std::any_of(walk.order.begin(), walk.order.end(),
                                      [](RecordKey key) { return key.log().book() != LogNo::OwnBook; });
    if (isShared)
        table.columns.push_back({QStringLiteral("Told by")});
    for (const RecordKey key : walk.order) {
        TALLY_TRY(const auto event, resources.event(key));
        TALLY_TRY(const QString title, book.records().title(key));
        QStringList row{toText(key), event ? event->action : title, event ? event->at : QString()};
        if (isShared)
            row.append(book.journal().identity(key.log().book()).name);
        table.rows.push_back(std::move(row));
    }
    console.print(table);
    return {};
}

/// By id or label, or by the code or serial number of the one stock record that goes by it. Error "recall.ambiguous",
/// "record.notFound".
Result<RecordKey> startOf(book::Book &book, const QString &what)
{
    TALLY_TRY(const RecordKey known, book.records().resolve(what));
    std::vector<RecordKey> named{known};
    if (!known) {
        const resources::RecallQuery recall(book.database(), book.records(), book.resources(), book.journal().books());
        TALLY_TRY(named, recall.named(what));
    }
    TALLY_TRY(const auto rows, book.resources().resources());
    QStringList ids;
    RecordKey start;
    for (const resources::ResourceRow &row : rows) {
        const bool isMeant = std::any_of(named.begin(), named.end(),
                                         [&](RecordKey key) { return key && (row.key == key || row.lot == key); });
        if (!isMeant)
            continue;
        start = row.key;
        ids.append(toText(row.key));
    }
    if (ids.size() > 1)
        return refused("recall.ambiguous", QT_TRANSLATE_NOOP("Error", "“%1” may be any of %2. Name one by its id."),
                       {what, ids.join(QStringLiteral(", "))});
    return start ? Result<RecordKey>(start) : Call::record(book, what);
}

Outcome walk(Call &call, Result<resources::Walk> (*step)(storage::Database &, RecordKey))
{
    TALLY_TRY(book::Book * book, call.open(book::Access::Read));
    TALLY_TRY(const RecordKey start, startOf(*book, call.argument(1)));
    TALLY_TRY(const resources::Walk walk, step(book->database(), start));
    if (!call.console().json())
        return show(call.console(), *book, book->resources(), walk);
    TALLY_TRY(const Json json, toJson(book->records(), walk));
    call.console().print(json);
    return {};
}

Outcome runTrace(Call &call)
{
    return walk(call, resources::trace);
}

Outcome runTrack(Call &call)
{
    return walk(call, resources::track);
}

} // namespace

const Verb TraceVerb{"trace", "BOOK ID", "Where something came from: every event, process and record behind it.", 2, 2,
                     nullptr, runTrace};
const Verb TrackVerb{"track", "BOOK ID", "Where something went: every event, process and record after it.", 2, 2,
                     nullptr, runTrack};

} // namespace tally::cli

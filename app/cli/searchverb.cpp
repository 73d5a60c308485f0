// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allverbs.h"
#include "core/book/searchquery.h"

namespace tally::cli
{

namespace
{

constexpr int PerGroup = 20;

QString groupText(book::SearchGroup group)
{
    const std::string_view name = book::nameOf(group);
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

/// The id others can use; an entry that holds no record has only its number.
Result<QString> idOf(const book::Book &book, const book::SearchHit &hit)
{
    return hit.cls.isEmpty() ? Result<QString>(toText(hit.key)) : book.records().publicId(hit.key);
}

Result<Json> jsonOf(const book::Book &book, const std::vector<book::SearchHits> &groups)
{
    Json::Array all;
    for (const book::SearchHits &group : groups) {
        Json::Array hits;
        for (const book::SearchHit &hit : group.hits) {
            TALLY_TRY(const QString id, idOf(book, hit));
            hits.push_back(Json::Object{{"class", hit.cls},
                                        {"code", hit.code},
                                        {"id", id},
                                        {"name", hit.name},
                                        {"note", hit.note},
                                        {"takenBack", hit.takenBack}});
        }
        all.push_back(
            Json::Object{{"group", groupText(group.group)}, {"hits", Json(std::move(hits))}, {"more", group.more}});
    }
    return Json(std::move(all));
}

Result<TextTable> tableOf(const book::Book &book, const std::vector<book::SearchHits> &groups)
{
    TextTable table;
    for (const char *title : {"group", "id", "class", "name", "code", "note"})
        table.columns.push_back({QString::fromLatin1(title)});
    for (const book::SearchHits &group : groups) {
        for (const book::SearchHit &hit : group.hits) {
            TALLY_TRY(const QString id, idOf(book, hit));
            table.rows.push_back({groupText(group.group), id, hit.cls, hit.name, hit.code, hit.note});
        }
    }
    return table;
}

Outcome run(Call &call)
{
    TALLY_TRY(book::Book * book, call.open(book::Access::Read));
    const QString words = call.arguments().mid(1).join(u' ');
    TALLY_TRY(const auto groups, book::SearchQuery(*book).find(words, PerGroup));
    if (call.console().json()) {
        TALLY_TRY(const Json found, jsonOf(*book, groups));
        call.console().print(found);
        return {};
    }
    TALLY_TRY(const TextTable table, tableOf(*book, groups));
    call.console().print(table);
    return {};
}

} // namespace

const Verb SearchVerb{
    "search",
    "BOOK WORD…",
    "Find records by words of their names, codes, lots, serial numbers and notes, or by an entry's number.",
    2,
    -1,
    nullptr,
    run};

} // namespace tally::cli

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allverbs.h"
#include "core/journal/contestquery.h"

#include <algorithm>

namespace tally::cli
{

namespace
{

using journal::Contest;
using journal::ContestedValue;

QString wordsOf(const Json &value)
{
    return value.isText() ? value.qtext() : QString::fromStdString(t1::write(value).value_or(std::string()));
}

Json::Array valuesOf(const Contest &contest)
{
    Json::Array values;
    for (const ContestedValue &value : contest.values)
        values.push_back(Json::Object{{"entry", toText(value.change)}, {"value", value.value}});
    return values;
}

Outcome list(Call &call, book::Book &book)
{
    TALLY_TRY(const auto contests, journal::ContestQuery(book.journal()).open());
    Json::Array array;
    TextTable table{{{QStringLiteral("Record")},
                     {QStringLiteral("Name")},
                     {QStringLiteral("Member")},
                     {QStringLiteral("Entry")},
                     {QStringLiteral("Says")}},
                    {}};
    for (const Contest &contest : contests) {
        TALLY_TRY(const QString title, book.records().title(contest.record));
        array.push_back(
            Json::Object{{"id", toText(contest.record)}, {"member", contest.member}, {"values", valuesOf(contest)}});
        for (const ContestedValue &value : contest.values)
            table.rows.push_back({toText(contest.record), title, QString::fromStdString(contest.member),
                                  toText(value.change), wordsOf(value.value)});
    }
    if (call.console().json())
        call.console().print(Json(std::move(array)));
    else
        call.console().print(table);
    return {};
}

/// What that entry says of the record's member.
Result<std::pair<std::string, Json>> chosen(book::Book &book, RecordKey record, const QString &entry)
{
    TALLY_TRY(const auto contests, journal::ContestQuery(book.journal()).of(record));
    for (const Contest &contest : contests) {
        for (const ContestedValue &value : contest.values) {
            if (toText(value.change) == entry)
                return std::pair(contest.member, value.value);
        }
    }
    return refused("decide.entry",
                   QT_TRANSLATE_NOOP("Error", "The entry %1 is not one between which there is to decide about %2. "
                                              "Nothing was recorded; see the list without ID."),
                   {entry, toText(record)});
}

Outcome run(Call &call)
{
    const bool decides = call.arguments().size() > 1;
    if (call.arguments().size() == 2)
        return misused("decide.noEntry", QT_TRANSLATE_NOOP("Error", "Say whose answer holds: the ID of a record and "
                                                                    "the ENTRY that is right. See the list without "
                                                                    "ID."));
    TALLY_TRY(book::Book * book, call.open(decides ? book::Access::Write : book::Access::Read));
    if (!decides)
        return list(call, *book);
    TALLY_TRY(const RecordKey record, Call::record(*book, call.argument(1)));
    TALLY_TRY(const auto choice, chosen(*book, record, call.argument(2)));
    Json members = Json::Object();
    members[choice.first] = choice.second;
    TALLY_TRY(const RecordKey entry, book->recordService().settle(record, members));
    if (call.console().json())
        call.console().print(Json::Object{{"entry", toText(entry)}});
    else
        call.console().print(QStringLiteral("Decided in entry %1: %2 is %3.")
                                 .arg(toText(entry), QString::fromStdString(choice.first), wordsOf(choice.second)));
    return {};
}

} // namespace

const Verb DecideVerb{
    "decide", "BOOK [ID ENTRY]", "What desks changed differently; decide for what one entry says.", 1, 3, nullptr, run};

} // namespace tally::cli

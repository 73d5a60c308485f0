// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allverbs.h"
#include "core/book/democoop.h"

namespace tally::cli
{

namespace
{

void addOptions(QCommandLineParser &parser)
{
    parser.addOption(
        {QStringLiteral("peer"), QStringLiteral("Also make the co-op that supplies it."), QStringLiteral("PEERBOOK")});
}

Outcome run(Call &call)
{
    const auto make = [&](const QString &path, const book::DemoBook &demo) -> Result<Json> {
        TALLY_TRY(const auto book, book::makeDemo(demo, path, call.environment()));
        const std::int64_t entries = book->journal().entryCount();
        if (!call.console().json())
            call.console().print(
                QStringLiteral("Made “%1” with %2 entries at %3.").arg(book->name()).arg(entries).arg(path));
        return Json(
            Json::Object{{"book", book->identity().id}, {"entries", entries}, {"name", book->name()}, {"path", path}});
    };
    Json::Array made;
    TALLY_TRY(Json coop, make(call.argument(0), book::demoCoop()));
    made.push_back(std::move(coop));
    if (call.has("peer")) {
        TALLY_TRY(Json peer, make(call.option("peer"), book::demoPeer()));
        made.push_back(std::move(peer));
    }
    if (call.console().json())
        call.console().print(Json(std::move(made)));
    return {};
}

} // namespace

const Verb DemoVerb{"demo",
                    "BOOK [--peer PEERBOOK]",
                    "Make a book with two years of a small workshop's records to try things on.",
                    1,
                    1,
                    addOptions,
                    run};

} // namespace tally::cli

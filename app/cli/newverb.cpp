// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allverbs.h"

namespace tally::cli
{

namespace
{

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {QStringLiteral("name"), QStringLiteral("Name of the co-op whose book this is."), QStringLiteral("NAME")},
        {QStringLiteral("currency"), QStringLiteral("Its currency, an ISO 4217 code (EUR)."), QStringLiteral("CODE"),
         QStringLiteral("EUR")},
        {QStringLiteral("desk"), QStringLiteral("What this installation is called (this computer's name)."),
         QStringLiteral("LABEL")},
        {QStringLiteral("person"), QStringLiteral("Who records here; made an agent, and the co-op with it."),
         QStringLiteral("NAME")},
    });
}

Outcome run(Call &call)
{
    if (!call.has("name"))
        return misused("new.name", QT_TRANSLATE_NOOP("Error", "A book needs a name: --name NAME. No book was made."));
    const book::NewBook options{call.option("name"), call.option("currency"), call.option("desk"),
                                call.option("person")};
    TALLY_TRY(const auto book, book::Book::create(call.argument(0), options, call.environment()));
    const auto idOf = [](RecordKey key) { return key ? Json(toText(key)) : Json(nullptr); };
    if (call.console().json()) {
        call.console().print(Json::Object{{"agent", idOf(book->ourAgent())},
                                          {"book", book->identity().id},
                                          {"name", book->name()},
                                          {"desk", "d1"},
                                          {"keys", call.environment().keys.description()},
                                          {"person", idOf(book->actor())}});
        return {};
    }
    call.console().print(QStringLiteral("Made the book “%1” at %2.").arg(book->name(), book->path()));
    call.console().print(QStringLiteral("Its id is %1. Its keys are kept in %2.")
                             .arg(book->identity().id, call.environment().keys.description()));
    return {};
}

} // namespace

const Verb NewVerb{"new", "BOOK --name NAME", "Make a book: its file, its identity, its first desk.", 1, 1, addOptions,
                   run};

} // namespace tally::cli

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allverbs.h"
#include "core/journal/roster.h"

namespace tally::cli
{

namespace
{

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {QStringLiteral("label"), QStringLiteral("add: what the new desk is called."), QStringLiteral("LABEL")},
        {{QStringLiteral("o"), QStringLiteral("output")},
         QStringLiteral("add: write a copy of the book that works as the new desk."),
         QStringLiteral("FILE")},
        {QStringLiteral("reason"), QStringLiteral("close: why."), QStringLiteral("TEXT")},
    });
}

Outcome list(Call &call)
{
    TALLY_TRY(book::Book * book, call.open(book::Access::Read, 1));
    TALLY_TRY(const journal::Roster roster, journal::Roster::load(book->journal()));
    Json::Array rows;
    TextTable table{{{QStringLiteral("Desk")},
                     {QStringLiteral("Label")},
                     {QStringLiteral("Entries"), true},
                     {QStringLiteral("State")}},
                    {}};
    for (const auto &[number, desk] : roster.desks()) {
        const LogNo log(LogNo::OwnBook, number);
        const std::int64_t entries = book->journal().state(log).size;
        const bool own = log == book->journal().ownLog();
        rows.emplace_back(Json::Object{{"closed", desk.isClosed()},
                                       {"desk", log.deskName()},
                                       {"entries", entries},
                                       {"label", desk.label},
                                       {"own", own}});
        const QString state = desk.isClosed() ? QStringLiteral("closed")
                              : own           ? QStringLiteral("this file")
                                              : QStringLiteral("open");
        table.rows.push_back({log.deskName(), desk.label, QString::number(entries), state});
    }
    if (call.console().json())
        call.console().print(Json(std::move(rows)));
    else
        call.console().print(table);
    return {};
}

// Without a copy to make, the file itself goes on as the new desk: also a backup that was put back and may not
// otherwise be written in.
Result<QString> addedDesk(Call &call)
{
    if (call.has("output")) {
        TALLY_TRY(book::Book * book, call.open(book::Access::Write, 1));
        return book->addDesk(call.option("label"), call.option("output"));
    }
    TALLY_TRY(const auto book, book::Book::revive(call.argument(1), call.option("label"), call.environment()));
    return book->journal().ownLog().deskName();
}

Outcome add(Call &call)
{
    TALLY_TRY(const QString desk, addedDesk(call));
    if (call.console().json())
        call.console().print(Json::Object{{"desk", desk}});
    else
        call.console().print(call.has("output")
                                 ? QStringLiteral("Added desk %1; %2 works as it.").arg(desk, call.option("output"))
                                 : QStringLiteral("Added desk %1; this file goes on as it.").arg(desk));
    return {};
}

Outcome close(Call &call)
{
    TALLY_TRY(book::Book * book, call.open(book::Access::Write, 1));
    const auto desk = parseDeskName(call.argument(2));
    if (!desk || *desk == 0)
        return misused("desk.name", QT_TRANSLATE_NOOP("Error", "“%1” is no desk name such as d2."), {call.argument(2)});
    return book->closeDesk(*desk, call.option("reason"));
}

Outcome run(Call &call)
{
    const QString act = call.argument(0);
    if (act == u"list")
        return list(call);
    if (act == u"add")
        return add(call);
    if (act == u"close")
        return close(call);
    return misused("desk.act",
                   QT_TRANSLATE_NOOP("Error", "“%1” is nothing one does with desks. Say list, add or close."), {act});
}

} // namespace

const Verb DeskVerb{"desk",
                    "list|add|close BOOK [DESK]",
                    "The installations that write to this book: list them, add one, close one.",
                    2,
                    3,
                    addOptions,
                    run};

} // namespace tally::cli

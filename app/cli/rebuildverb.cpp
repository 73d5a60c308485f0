// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allverbs.h"

namespace tally::cli
{

namespace
{

Outcome run(Call &call)
{
    TALLY_TRY(book::Book * book, call.open(book::Access::Write));
    TALLY_CHECK(book->rebuild());
    const std::int64_t entries = book->journal().entryCount();
    if (call.console().json())
        call.console().print(Json::Object{{"entries", entries}});
    else
        call.console().print(QStringLiteral("Made the tables anew from %1 entries.").arg(entries));
    return {};
}

} // namespace

const Verb RebuildVerb{"rebuild", "BOOK", "Drop every table that follows from the entries and make it anew.", 1, 1,
                       nullptr,   run};

} // namespace tally::cli

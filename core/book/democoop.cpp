// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/democoop.h"

#include "core/book/demomill.h"
#include "core/book/demopromises.h"
#include "core/book/demoworkshop.h"

namespace tally::book
{

namespace
{

Outcome fillCoop(Book &book)
{
    DemoScribe scribe(book);
    const DemoStory story = tellDemoStory(scribe.today());
    DemoWorkshop(scribe, story).tell();
    DemoPromises(scribe).write();
    const RecordKey keeper = scribe.of("ana");
    TALLY_CHECK(scribe.finish());
    return book.setActor(keeper);
}

Outcome fillPeer(Book &book)
{
    DemoScribe scribe(book);
    const DemoStory story = tellDemoStory(scribe.today());
    DemoMill(scribe, story).tell();
    const RecordKey keeper = scribe.of("ines");
    TALLY_CHECK(scribe.finish());
    return book.setActor(keeper);
}

} // namespace

DemoBook demoCoop()
{
    return {{QStringLiteral("Elm Street Workshop"), QStringLiteral("EUR"), QStringLiteral("Office")}, fillCoop};
}

DemoBook demoPeer()
{
    return {{QStringLiteral("Mill Co-op"), QStringLiteral("EUR"), QStringLiteral("Mill office")}, fillPeer};
}

} // namespace tally::book

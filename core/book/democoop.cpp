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

Outcome fillCoop(Book &book, DemoClock *clock)
{
    DemoScribe scribe(book, clock);
    const DemoStory story = tellDemoStory(scribe.today());
    DemoWorkshop(scribe, story).tell();
    DemoPromises(scribe).write();
    const RecordKey keeper = scribe.of("ana");
    TALLY_CHECK(scribe.finish());
    return book.setActor(keeper);
}

Outcome fillPeer(Book &book, DemoClock *clock)
{
    DemoScribe scribe(book, clock);
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

Result<std::unique_ptr<Book>> makeDemo(const DemoBook &demo, const QString &path, const Environment &environment)
{
    DemoClock clock(environment.time.nowMs());
    {
        TALLY_TRY(
            const std::unique_ptr<Book> book,
            Book::create(path, demo.options, {clock, environment.random, environment.keys, environment.marksFolder}));
        TALLY_CHECK(demo.fillWith(*book, &clock));
    }
    return Book::open(path, Access::Write, environment);
}

} // namespace tally::book

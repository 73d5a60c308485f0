// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/demodice.h"
#include "core/book/demostores.h"

namespace tally::book
{

/// Writes the making of stools, benches and shelves: work orders with their steps, what goes in and what comes out.
class DemoProduction
{
public:
    DemoProduction(DemoScribe &scribe, const DemoStory &story, DemoStores &stores)
        : m_scribe(scribe)
        , m_story(story)
        , m_stores(stores)
    {
    }
    void make(const DemoRun &run);
    /// Somebody's hours in a process; `satisfies` is the call for help they answer, if there was one.
    RecordKey work(const char *member, const char *labour, Decimal hours, RecordKey process, const QString &at,
                   RecordKey satisfies = {});
    /// A step of work; with neither plan nor specification where those are none.
    RecordKey process(const QString &name, RecordKey basedOn, RecordKey plan, QDate first, QDate last);

private:
    void makeStools(const DemoRun &run);
    void makeBenches(const DemoRun &run);
    void makeShelves(const DemoRun &run);
    RecordKey planOf(const DemoRun &run, const QString &what);
    RecordKey lotOf(const DemoRun &run);
    void consume(const DemoRun &run, DemoMaterial material, RecordKey process, int weekday, int hour);
    void certify(resources::EventDraft &draft, const DemoShelf::Portion &portion);
    void runBandsaw(Decimal hours, RecordKey process, const QString &at);
    void gatherOffcuts(std::int64_t kilograms, RecordKey process, const QString &at);
    RecordKey produce(const DemoRun &run, RecordKey process, RecordKey lot, const char *place, const QString &at);
    void takeIn(const DemoRun &run, RecordKey product, RecordKey process, int weekday, int hour);
    void giveOut(const DemoRun &run, RecordKey product, RecordKey process, int weekday, int hour, const char *place);
    [[nodiscard]] QString at(const DemoRun &run, int weekday, int hour) const;

    DemoScribe &m_scribe;
    const DemoStory &m_story;
    DemoStores &m_stores;
    DemoDice m_dice{41};
};

} // namespace tally::book

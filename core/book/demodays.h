// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/demoproduction.h"
#include "core/book/demotrade.h"

namespace tally::book
{

/// Writes what else happens in a workshop: repairs, tools lent, worn blades, counts, and the slips that were put right.
class DemoDays
{
public:
    DemoDays(DemoScribe &scribe, const DemoStory &story, DemoStores &stores, DemoProduction &production,
             DemoTrade &trade)
        : m_scribe(scribe)
        , m_story(story)
        , m_stores(stores)
        , m_production(production)
        , m_trade(trade)
    {
    }
    void repair(int week);
    /// Hours in the office and at the bench that belong to no order; written down in the last quarter only.
    void keepHouse(int week);
    void lend(RecordKey tool, int week);
    void takeHome(RecordKey tool, int week);
    void wearBlade(int week);
    void giveOffcuts(int week);
    /// Counts the shelves: what is missing or over is lowered or raised.
    void count(int week);
    /// Wrong entries and how they were put right, each in a week of its own.
    void slip(int week);
    /// Two hinges on the shelf, six used: the item is short, and stays so.
    void useHingesBeyondStock(int week);

private:
    RecordKey callForHelp(Decimal hours, RecordKey process, QDate day);
    void adjust(DemoMaterial material, Decimal by, int week);
    void mistypeDowels(int week);
    void mistypeGlue(int week);
    void mistypeHours(int week);
    void enterTwice(int week);
    RecordKey consume(RecordKey resource, const Quantity &quantity, RecordKey process, const QString &at);
    void correct(RecordKey event, resources::EventDraft draft);

    DemoScribe &m_scribe;
    const DemoStory &m_story;
    DemoStores &m_stores;
    DemoProduction &m_production;
    DemoTrade &m_trade;
    DemoDice m_dice{7};
};

} // namespace tally::book

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/demodays.h"

namespace tally::book
{

/// Tells the workshop's two years, week by week.
class DemoWorkshop
{
public:
    DemoWorkshop(DemoScribe &scribe, const DemoStory &story)
        : m_scribe(scribe)
        , m_story(story)
    {
    }
    void tell();

private:
    [[nodiscard]] QString firstLot(const char *word) const;
    void bringInMoney();
    void bringInTools();
    void bringInStock();
    void bringInProducts();
    void borrowJig();
    void tellWeek(int week);
    void tellRounds(int week);
    RecordKey bringIn(const char *member, const char *item, const QString &name, const char *place, int pieces,
                      const QString &serial = {}, RecordKey lot = {});

    DemoScribe &m_scribe;
    const DemoStory &m_story;
    DemoStores m_stores;
    DemoProduction m_production{m_scribe, m_story, m_stores};
    DemoTrade m_trade{m_scribe, m_story, m_stores};
    DemoDays m_days{m_scribe, m_story, m_stores, m_production, m_trade};
};

} // namespace tally::book

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/demoscribe.h"
#include "core/book/demostory.h"

namespace tally::book
{

/// Writes what is open today: orders agreed, work planned and nobody's yet, boards on order, things offered and sought.
class DemoPromises
{
public:
    explicit DemoPromises(DemoScribe &scribe)
        : m_scribe(scribe)
    {
    }
    void write();

private:
    struct Promise {
        const char *action;
        RecordKey provider;
        RecordKey receiver;
        const char *item;
        Quantity quantity;
        int dueInDays;
    };
    void orderOfStools();
    void orderOfBenches();
    void boardsOnOrder();
    void offersAndNeeds();
    RecordKey agreement(const char *name, int daysAgo);
    RecordKey promise(const char *cls, const Promise &what, Json::Object more);
    RecordKey step(const char *name, const char *basedOn, RecordKey plan, int fromDay, int toDay);
    RecordKey plan(const char *name, int dueInDays);
    [[nodiscard]] QString inDays(int days) const { return m_scribe.today().addDays(days).toString(Qt::ISODate); }

    DemoScribe &m_scribe;
};

} // namespace tally::book

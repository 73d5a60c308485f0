// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/demostores.h"

namespace tally::book
{

/// Tells the mill's side: logs bought, boards sawn, and the deliveries that the workshop received.
class DemoMill
{
public:
    DemoMill(DemoScribe &scribe, const DemoStory &story)
        : m_scribe(scribe)
        , m_story(story)
    {
    }
    void tell();

private:
    void open();
    RecordKey newStock(const char *item, const QString &name, const char *place, RecordKey from, Decimal quantity,
                       const char *unit, const QString &at);
    void buyLogs(const DemoPurchase &delivery);
    struct Sawn {
        RecordKey boards;
        RecordKey certified; ///< lot under whose certificate they go out; none without
    };
    Sawn saw(const DemoPurchase &delivery);
    void deliver(const DemoPurchase &delivery, const Sawn &sawn);
    void sellSawdust(QDate day);
    void lendJig();
    void promiseOak();
    /// Logs for so many square metres of boards, with a third lost to the saw.
    [[nodiscard]] static Decimal logsFor(const DemoPurchase &delivery);

    DemoScribe &m_scribe;
    const DemoStory &m_story;
    DemoStores m_stores; ///< of which only the bank account is the mill's
    RecordKey m_ashLogs;
    RecordKey m_oakLogs;
    RecordKey m_sawdust;
    RecordKey m_jig;
};

} // namespace tally::book

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/demodice.h"
#include "core/book/demostores.h"

namespace tally::book
{

/// Writes what the workshop buys and sells, the bills it sends and the money that comes and goes.
class DemoTrade
{
public:
    DemoTrade(DemoScribe &scribe, const DemoStory &story, DemoStores &stores)
        : m_scribe(scribe)
        , m_story(story)
        , m_stores(stores)
    {
    }
    /// Goods in: from the mill with a lot of their own, from the ironmonger onto the shelf; paid the same week.
    void receive(const DemoPurchase &purchase);
    void buyBlades(int week);
    void sell(const DemoSale &sale);
    /// Bills that fall due this week are paid; the latest stay open.
    void collect(int week);
    void payRent(int week);
    void payMembers(int week);

    /// Puts `quantity` of a material on its shelf, handed over by `provider`. With the members of a lot it becomes a
    /// record of its own. `price` is what all of it cost.
    RecordKey putAway(DemoMaterial material, RecordKey provider, Decimal quantity, Decimal price,
                      const Json::Object &lot, const QString &at);
    void income(RecordKey customer, Decimal amount, const QString &at);

private:
    struct Bill {
        int week;
        RecordKey claim;
        RecordKey customer;
        RecordKey commitment; ///< to pay; none without an agreement
        Decimal amount;
    };
    struct Agreed {
        RecordKey delivery;
        RecordKey payment;
    };
    [[nodiscard]] RecordKey customerFor(DemoProduct product);
    Agreed agree(const DemoSale &sale, RecordKey customer, Decimal amount);
    RecordKey handOver(const DemoSale &sale, RecordKey customer, RecordKey commitment);
    void sendBill(const DemoSale &sale, RecordKey customer, Decimal amount, RecordKey delivered, RecordKey commitment);
    RecordKey newRecord(DemoMaterial material, const Json::Object &lot, resources::EventDraft &draft);
    [[nodiscard]] Json::Object lotOf(const DemoPurchase &purchase);

    DemoScribe &m_scribe;
    const DemoStory &m_story;
    DemoStores &m_stores;
    DemoDice m_dice{11};
    std::vector<Bill> m_bills;
};

} // namespace tally::book

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/demoworkshop.h"

#include "core/book/democast.h"

namespace tally::book
{

using resources::ActionId;
using resources::EventDraft;
using resources::NewResource;

namespace
{
constexpr int LastWeek = DemoStory::Weeks - 1;
constexpr int JigWeek = 70;
} // namespace

/// Of what was there before anybody numbered it: "ASH-24-00".
QString DemoWorkshop::firstLot(const char *word) const
{
    return QStringLiteral("%1-%2-00").arg(QLatin1String(word)).arg(m_story.start.year() % 100, 2, 10, QLatin1Char('0'));
}

/// The co-op begins with what its founding members bring along.
RecordKey DemoWorkshop::bringIn(const char *member, const char *item, const QString &name, const char *place,
                                int pieces, const QString &serial, RecordKey lot)
{
    NewResource made;
    made.name = name;
    made.conformsTo = m_scribe.of(item);
    made.trackingIdentifier = serial;
    made.ofBatchLot = lot;
    EventDraft draft = demoTransfer(m_scribe.of(member), m_scribe.of("coop"),
                                    demoQuantity(Decimal::whole(pieces), "one"), m_scribe.at(m_story.start, 7));
    draft.toResource = made;
    draft.note = QStringLiteral("Brought in at the founding");
    if (place)
        draft.toLocation = m_scribe.of(place);
    return m_scribe.eventMaking(draft);
}

void DemoWorkshop::bringInMoney()
{
    constexpr int Share = 1500;
    m_stores.bank = bringIn("ana", "euro", QStringLiteral("Bank account"), nullptr, Share);
    for (const char *member : {"bryn", "cass", "dilip", "esme", "farah"})
        m_trade.income(m_scribe.of(member), Decimal::whole(Share), m_scribe.at(m_story.start, 7));
}

void DemoWorkshop::bringInTools()
{
    m_stores.bandsaw =
        bringIn("bryn", "bandsaw", QStringLiteral("Bandsaw 500 mm"), "bench2", 1, QStringLiteral("BS-5114"));
    m_stores.router =
        bringIn("cass", "router", QStringLiteral("Router 12 mm"), "cabinet1", 1, QStringLiteral("RT-0391"));
    m_stores.drill =
        bringIn("dilip", "drill", QStringLiteral("Cordless drill"), "cabinet1", 1, QStringLiteral("CD-2207"));
    m_stores.blades.put(bringIn("bryn", "blade", QStringLiteral("Bandsaw blade 20 mm"), "cabinet1", 1),
                        Decimal::whole(1));
    m_stores.hinges.put(bringIn("dilip", "hinge", QStringLiteral("Brass hinge 60 mm"), "drawers", 38),
                        Decimal::whole(38));
}

void DemoWorkshop::bringInStock()
{
    for (const DemoMaterial material : demoMaterials()) {
        const DemoMaterialFacts &facts = factsOf(material);
        Json::Object lot;
        if (facts.lotPrefix)
            lot["batchLotCode"] = firstLot(facts.lotPrefix);
        const Decimal there = m_story.stockAtStart[static_cast<std::size_t>(material)];
        m_trade.putAway(material, m_scribe.of("bryn"), there, demoPrice(there, facts.priceInCents), lot,
                        m_scribe.at(m_story.start, 7));
    }
}

void DemoWorkshop::bringInProducts()
{
    const auto bring = [&](DemoProduct product, const QString &name, const char *word) {
        const int pieces = m_story.piecesAtStart[static_cast<std::size_t>(product)];
        const RecordKey lot = m_scribe.record("BatchLotRecord", {{"batchLotCode", firstLot(word)}});
        m_stores.shelf(product).put(bringIn("cass", demoIdOf(product), name, "finished", pieces, {}, lot),
                                    Decimal::whole(pieces));
    };
    bring(DemoProduct::Stool, QStringLiteral("Stool “Rowan”, oiled"), "ROWAN");
    bring(DemoProduct::Bench, QStringLiteral("Bench “Alder”, oiled"), "ALDER");
    bring(DemoProduct::Shelf, QStringLiteral("Shelf “Hazel”"), "HAZEL");
}

/// The mill's jig is here in our custody and stays the mill's.
void DemoWorkshop::borrowJig()
{
    m_scribe.actAs(m_scribe.of("bryn"));
    const RecordKey mill = m_scribe.of("mill");
    const QString at = m_scribe.at(m_story.day(JigWeek, 1), 9);
    NewResource theirs;
    theirs.name = QStringLiteral("Jig, stool legs (at the mill)");
    theirs.conformsTo = m_scribe.of("jig");
    EventDraft known = demoTransfer(mill, mill, demoQuantity(Decimal::whole(1), "one"), at);
    known.action = ActionId::Raise;
    known.resource = theirs;
    const RecordKey jig = m_scribe.eventMaking(known);

    NewResource here = theirs;
    here.name = QStringLiteral("Jig, stool legs");
    here.trackingIdentifier = QStringLiteral("0007");
    EventDraft lent = demoTransfer(mill, m_scribe.of("coop"), demoQuantity(Decimal::whole(1), "one"), at);
    lent.action = ActionId::TransferCustody;
    lent.resource = jig;
    lent.toResource = here;
    lent.toLocation = m_scribe.of("bench2");
    m_scribe.event(lent);
}

void DemoWorkshop::tell()
{
    castWorkshop(m_scribe);
    writeRecipes(m_scribe);
    bringInMoney();
    bringInTools();
    bringInStock();
    bringInProducts();
    m_scribe.endAct();
    for (int week = 0; week < DemoStory::Weeks; ++week) {
        tellWeek(week);
        tellRounds(week);
        m_scribe.endAct();
    }
}

void DemoWorkshop::tellWeek(int week)
{
    for (const DemoPurchase &purchase : m_story.purchases) {
        if (purchase.week == week)
            m_trade.receive(purchase);
    }
    for (const DemoRun &run : m_story.runs) {
        if (run.week == week)
            m_production.make(run);
    }
    for (const DemoSale &sale : m_story.sales) {
        if (sale.week == week)
            m_trade.sell(sale);
    }
    m_trade.collect(week);
}

/// What comes round every so many weeks, closed or not.
void DemoWorkshop::tellRounds(int week)
{
    const bool isOpen = !DemoStory::isHoliday(m_story.day(week, 0));
    if (week % 4 == 0)
        m_trade.payRent(week);
    if (week % 7 == 3)
        m_days.wearBlade(week);
    if (week % 14 == 6)
        m_trade.buyBlades(week);
    if (week % 4 == 2 && isOpen)
        m_days.repair(week);
    if (isOpen)
        m_days.keepHouse(week);
    if (week % 8 == 3)
        m_days.lend(m_stores.drill, week);
    if (week % 8 == 4)
        m_days.takeHome(m_stores.drill, week);
    if (week % 9 == 8)
        m_days.giveOffcuts(week);
    if (week % 13 == 11)
        m_days.count(week);
    if (week % 13 == 12)
        m_trade.payMembers(week);
    if (week == JigWeek)
        borrowJig();
    if (week == LastWeek - 1)
        m_days.lend(m_stores.router, week); // still out today
    if (week == LastWeek)
        m_days.useHingesBeyondStock(week);
    m_days.slip(week);
}

} // namespace tally::book

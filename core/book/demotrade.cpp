// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/demotrade.h"

#include "core/book/democast.h"

#include <algorithm>

namespace tally::book
{

using resources::ActionId;
using resources::EventDraft;
using resources::NewResource;

namespace
{

enum Weekday { Monday, Tuesday, Wednesday, Thursday, Friday };

constexpr std::array<int, DemoProducts> PriceInEuro{92, 340, 210};
constexpr int BladesInCents = 189'000; ///< a hundred of them
constexpr int WeeksToPay = 4;
constexpr int OilKeepsDays = 300;

Decimal priceOf(DemoProduct product, int pieces)
{
    return Decimal::whole(std::int64_t{PriceInEuro[static_cast<std::size_t>(product)]} * pieces);
}

QString nameOf(DemoMaterial material)
{
    switch (material) {
    case DemoMaterial::Ash:
        return QStringLiteral("Ash board 27 mm");
    case DemoMaterial::Oak:
        return QStringLiteral("Oak board 40 mm");
    case DemoMaterial::Oil:
        return QStringLiteral("Linseed oil, cold pressed");
    case DemoMaterial::Dowel:
        return QStringLiteral("Dowel 10 × 40 beech");
    case DemoMaterial::Screw:
        return QStringLiteral("Wood screw 5 × 60");
    case DemoMaterial::Glue:
        return QStringLiteral("Wood glue");
    case DemoMaterial::Sandpaper:
        return QStringLiteral("Sanding sheet 120");
    }
    return {};
}

} // namespace

/// Nothing where deliveries are not kept apart.
Json::Object DemoTrade::lotOf(const DemoPurchase &purchase)
{
    if (purchase.lot.isEmpty())
        return {};
    if (purchase.material == DemoMaterial::Oak)
        return demoOakLot(m_scribe, purchase, DemoOakYield);
    Json::Object members{{"batchLotCode", purchase.lot}};
    if (purchase.material == DemoMaterial::Oil)
        members["expirationDate"] = purchase.day.addDays(OilKeepsDays).toString(Qt::ISODate);
    return members;
}

RecordKey DemoTrade::newRecord(DemoMaterial material, const Json::Object &lot, EventDraft &draft)
{
    NewResource made;
    made.name = nameOf(material);
    made.conformsTo = m_scribe.of(factsOf(material).id);
    if (!lot.empty())
        made.ofBatchLot = m_scribe.record("BatchLotRecord", lot);
    draft.toResource = made;
    const RecordKey record = m_scribe.eventMaking(draft);
    if (lot.find("ty:certifiedQuantity") != lot.end())
        m_stores.certified[record] = {made.ofBatchLot,
                                      Decimal::fromMicros(draft.resourceQuantity->value.micros() * DemoOakYield / 100)};
    return record;
}

RecordKey DemoTrade::putAway(DemoMaterial material, RecordKey provider, Decimal quantity, Decimal price,
                             const Json::Object &lot, const QString &at)
{
    const DemoMaterialFacts &facts = factsOf(material);
    EventDraft draft = demoTransfer(provider, m_scribe.of("coop"), demoQuantity(quantity, facts.unit), at);
    draft.toLocation = m_scribe.of(facts.place);
    draft.kept["ty:cost"] = format(price);
    DemoShelf &shelf = m_stores.shelf(material);
    RecordKey record = shelf.newest();
    if (!lot.empty() || !record) {
        record = newRecord(material, lot, draft);
    } else {
        draft.toResource = record;
        m_scribe.event(draft);
    }
    shelf.put(record, quantity);
    return record;
}

void DemoTrade::receive(const DemoPurchase &purchase)
{
    m_scribe.actAs(m_scribe.of("bryn"));
    const RecordKey seller = m_scribe.of(purchase.isFromMill() ? "mill" : "ironmonger");
    putAway(purchase.material, seller, purchase.quantity, purchase.price, lotOf(purchase),
            m_scribe.at(purchase.day, 8));
    m_scribe.actAs(m_scribe.of("ana"));
    m_scribe.event(
        demoPayment(m_scribe, m_stores, seller, purchase.price, m_scribe.at(m_story.day(purchase.week, Thursday), 11)));
}

void DemoTrade::buyBlades(int week)
{
    m_scribe.actAs(m_scribe.of("bryn"));
    const QString at = m_scribe.at(m_story.day(week, Tuesday), 10);
    EventDraft draft =
        demoTransfer(m_scribe.of("ironmonger"), m_scribe.of("coop"), demoQuantity(Decimal::whole(2), "one"), at);
    draft.toResource = m_stores.blades.newest();
    draft.kept["ty:cost"] = format(demoPrice(Decimal::whole(2), BladesInCents));
    m_scribe.event(draft);
    m_stores.blades.put(m_stores.blades.newest(), Decimal::whole(2));
    m_scribe.event(
        demoPayment(m_scribe, m_stores, m_scribe.of("ironmonger"), demoPrice(Decimal::whole(2), BladesInCents), at));
}

RecordKey DemoTrade::customerFor(DemoProduct product)
{
    constexpr std::array<std::array<const char *, 4>, DemoProducts> Customers{{
        {"shop", "cafe", "school", "shop"},
        {"library", "school", "shop", "cafe"},
        {"library", "shop", "shop", "school"},
    }};
    return m_scribe.of(Customers[static_cast<std::size_t>(product)][static_cast<std::size_t>(m_dice.between(0, 3))]);
}

void DemoTrade::sell(const DemoSale &sale)
{
    m_scribe.actAs(m_scribe.of("farah"));
    const RecordKey customer = customerFor(sale.product);
    const Decimal amount = priceOf(sale.product, sale.pieces);
    if (customer == m_scribe.of("shop")) {
        handOver(sale, customer, {});
        income(customer, amount, m_scribe.at(m_story.day(sale.week, Friday), 15));
        return;
    }
    const Agreed agreed = sale.pieces >= 4 ? agree(sale, customer, amount) : Agreed();
    const RecordKey delivered = handOver(sale, customer, agreed.delivery);
    sendBill(sale, customer, amount, delivered, agreed.payment);
}

DemoTrade::Agreed DemoTrade::agree(const DemoSale &sale, RecordKey customer, Decimal amount)
{
    const QString created = m_scribe.at(m_story.day(sale.week, Monday).addDays(-14), 10);
    const QString due = m_story.day(sale.week, Friday).toString(Qt::ISODate);
    const char *item = demoIdOf(sale.product);
    const RecordKey agreement = m_scribe.record(
        "Agreement",
        {{"name", QStringLiteral("Order: %1 × %2").arg(sale.pieces).arg(QLatin1String(item))}, {"created", created}});
    const auto promise = [&](RecordKey from, RecordKey to, const char *what, Decimal quantity, const char *clause) {
        return m_scribe.record("Commitment", {{"action", "transfer"},
                                              {"provider", toText(from)},
                                              {"receiver", toText(to)},
                                              {"resourceConformsTo", m_scribe.idOf(what)},
                                              {"resourceQuantity", demoJson(quantity, "one")},
                                              {"created", created},
                                              {"due", due},
                                              {clause, toText(agreement)}});
    };
    const RecordKey coop = m_scribe.of("coop");
    const RecordKey delivery = promise(coop, customer, item, Decimal::whole(sale.pieces), "clauseOf");
    return {delivery, promise(customer, coop, "euro", amount, "reciprocalClauseOf")};
}

/// The last of the hand-overs, should the pieces come from several batches.
RecordKey DemoTrade::handOver(const DemoSale &sale, RecordKey customer, RecordKey commitment)
{
    RecordKey last;
    for (const DemoShelf::Portion &portion : m_stores.shelf(sale.product).take(Decimal::whole(sale.pieces))) {
        EventDraft draft = demoTransfer(m_scribe.of("coop"), customer, demoQuantity(portion.quantity, "one"),
                                        m_scribe.at(m_story.day(sale.week, Friday), 15));
        draft.resource = portion.resource;
        if (commitment)
            draft.fulfills = {commitment};
        last = m_scribe.event(draft);
    }
    return last;
}

void DemoTrade::sendBill(const DemoSale &sale, RecordKey customer, Decimal amount, RecordKey delivered,
                         RecordKey commitment)
{
    const QDate day = m_story.day(sale.week, Friday);
    const RecordKey claim = m_scribe.record("Claim", {{"action", "transfer"},
                                                      {"provider", toText(customer)},
                                                      {"receiver", m_scribe.idOf("coop")},
                                                      {"resourceConformsTo", m_scribe.idOf("euro")},
                                                      {"resourceQuantity", demoJson(amount, "one")},
                                                      {"triggeredBy", toText(delivered)},
                                                      {"created", m_scribe.at(day, 16)},
                                                      {"due", day.addDays(30).toString(Qt::ISODate)}});
    m_bills.push_back({sale.week + WeeksToPay, claim, customer, commitment, amount});
}

void DemoTrade::income(RecordKey customer, Decimal amount, const QString &at)
{
    m_scribe.event(demoIncome(m_scribe, m_stores, customer, amount, at));
}

void DemoTrade::collect(int week)
{
    m_scribe.actAs(m_scribe.of("ana"));
    for (const Bill &bill : m_bills) {
        if (bill.week != week)
            continue;
        // Some pay half and need a reminder for the rest; the last of them still do.
        const bool isHalf = week == DemoStory::Weeks - 1;
        const Decimal amount = isHalf ? Decimal::fromMicros(bill.amount.micros() / 2) : bill.amount;
        EventDraft draft =
            demoIncome(m_scribe, m_stores, bill.customer, amount, m_scribe.at(m_story.day(week, Wednesday), 9));
        draft.settles = {bill.claim};
        if (bill.commitment)
            draft.fulfills = {bill.commitment};
        m_scribe.event(draft);
    }
}

void DemoTrade::payRent(int week)
{
    m_scribe.actAs(m_scribe.of("ana"));
    EventDraft draft = demoPayment(m_scribe, m_stores, m_scribe.of("landlord"), Decimal::whole(380),
                                   m_scribe.at(m_story.day(week, Tuesday), 9));
    draft.note = QStringLiteral("Rent of the workshop");
    m_scribe.event(draft);
}

void DemoTrade::payMembers(int week)
{
    m_scribe.actAs(m_scribe.of("ana"));
    for (const char *member : DemoMembers) {
        EventDraft draft = demoPayment(m_scribe, m_stores, m_scribe.of(member), Decimal::whole(600),
                                       m_scribe.at(m_story.day(week, Friday), 10));
        draft.note = QStringLiteral("Members’ drawings for the quarter");
        m_scribe.event(draft);
    }
}

} // namespace tally::book

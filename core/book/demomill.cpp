// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/demomill.h"

#include "core/book/democast.h"

namespace tally::book
{

using resources::ActionId;
using resources::EventDraft;
using resources::NewResource;

namespace
{

constexpr int JigWeek = 70;

bool isOak(const DemoPurchase &delivery)
{
    return delivery.material == DemoMaterial::Oak;
}

} // namespace

Decimal DemoMill::logsFor(const DemoPurchase &delivery)
{
    const std::int64_t millimetres = isOak(delivery) ? 40 : 27;
    const std::int64_t litres = delivery.quantity.micros() * millimetres * 3 / 2 / 1'000'000;
    return Decimal::fromMicros(litres * 1000);
}

RecordKey DemoMill::newStock(const char *item, const QString &name, const char *place, RecordKey from, Decimal quantity,
                             const char *unit, const QString &at)
{
    NewResource made;
    made.name = name;
    made.conformsTo = m_scribe.of(item);
    EventDraft draft = demoTransfer(from, m_scribe.of("mill"), demoQuantity(quantity, unit), at);
    draft.toResource = made;
    if (place)
        draft.toLocation = m_scribe.of(place);
    return m_scribe.eventMaking(draft);
}

void DemoMill::open()
{
    const QString at = m_scribe.at(m_story.start, 7);
    const RecordKey forest = m_scribe.of("forest");
    m_stores.bank =
        newStock("euro", QStringLiteral("Bank account"), nullptr, m_scribe.of("hal"), Decimal::whole(9000), "one", at);
    m_ashLogs = newStock("ashLog", QStringLiteral("Ash logs"), "logyard", forest, Decimal::whole(4), "cubicMetre", at);
    m_oakLogs = newStock("oakLog", QStringLiteral("Oak logs"), "logyard", forest, Decimal::whole(3), "cubicMetre", at);
    m_jig =
        newStock("jig", QStringLiteral("Jig, stool legs"), "kiln", m_scribe.of("hal"), Decimal::whole(1), "one", at);
    NewResource heap;
    heap.name = QStringLiteral("Sawdust");
    heap.conformsTo = m_scribe.of("sawdust");
    EventDraft counted =
        demoTransfer(m_scribe.of("mill"), m_scribe.of("mill"), demoQuantity(Decimal::whole(120), "kilogram"), at);
    counted.action = ActionId::Raise;
    counted.resource = heap;
    m_sawdust = m_scribe.eventMaking(counted);
    m_scribe.endAct();
}

void DemoMill::buyLogs(const DemoPurchase &delivery)
{
    const QString at = m_scribe.at(delivery.day.addDays(-24), 9);
    m_scribe.actAs(m_scribe.of("ines"));
    const Decimal logs = logsFor(delivery);
    EventDraft draft = demoTransfer(m_scribe.of("forest"), m_scribe.of("mill"), demoQuantity(logs, "cubicMetre"), at);
    draft.toResource = isOak(delivery) ? m_oakLogs : m_ashLogs;
    m_scribe.event(draft);
    EventDraft paid = demoTransfer(m_scribe.of("mill"), m_scribe.of("forest"),
                                   demoQuantity(demoPrice(logs, isOak(delivery) ? 2'400'000 : 1'500'000), "one"), at);
    paid.resource = m_stores.bank;
    m_scribe.event(paid);
}

DemoMill::Sawn DemoMill::saw(const DemoPurchase &delivery)
{
    m_scribe.actAs(m_scribe.of("hal"));
    const RecordKey mill = m_scribe.of("mill");
    const QDate day = delivery.day.addDays(-10);
    const QString at = m_scribe.at(day, 15);
    const RecordKey lot =
        m_scribe.record("BatchLotRecord", isOak(delivery) ? demoOakLot(m_scribe, delivery, 100)
                                                          : Json::Object{{"batchLotCode", delivery.lot}});
    const RecordKey sawing = m_scribe.record("Process", {{"name", QString(QStringLiteral("Saw ") % delivery.lot)},
                                                         {"basedOn", m_scribe.idOf("saw")},
                                                         {"hasBeginning", m_scribe.at(day, 7)},
                                                         {"hasEnd", at},
                                                         {"finished", true}});
    EventDraft used = demoTransfer(mill, mill, demoQuantity(logsFor(delivery), "cubicMetre"), at);
    used.action = ActionId::Consume;
    used.resource = isOak(delivery) ? m_oakLogs : m_ashLogs;
    used.inputOf = sawing;
    m_scribe.event(used);

    EventDraft hours;
    hours.action = ActionId::Work;
    hours.provider = m_scribe.of("hal");
    hours.receiver = mill;
    hours.conformsTo = m_scribe.of("sawing");
    hours.effortQuantity = demoQuantity(Decimal::whole(2 + delivery.quantity.micros() / 6'000'000), "hour");
    hours.inputOf = sawing;
    hours.at = at;
    m_scribe.event(hours);

    NewResource boards;
    boards.name = isOak(delivery) ? QStringLiteral("Oak board 40 mm") : QStringLiteral("Ash board 27 mm");
    boards.conformsTo = m_scribe.of(isOak(delivery) ? "oak" : "ash");
    boards.ofBatchLot = lot;
    EventDraft made = demoTransfer(mill, mill, demoQuantity(delivery.quantity, "squareMetre"), at);
    made.action = ActionId::Produce;
    made.resource = boards;
    made.outputOf = sawing;
    made.toLocation = m_scribe.of("kiln");
    return {m_scribe.eventMaking(made), isOak(delivery) ? lot : RecordKey()};
}

/// Day, lot and quantity are those of the workshop's receipt.
void DemoMill::deliver(const DemoPurchase &delivery, const Sawn &sawn)
{
    m_scribe.actAs(m_scribe.of("ines"));
    EventDraft sent = demoTransfer(m_scribe.of("mill"), m_scribe.of("coop"),
                                   demoQuantity(delivery.quantity, "squareMetre"), m_scribe.at(delivery.day, 8));
    sent.resource = sawn.boards;
    sent.certifiedFrom = sawn.certified;
    m_scribe.event(sent);
    EventDraft paid = demoTransfer(m_scribe.of("coop"), m_scribe.of("mill"), demoQuantity(delivery.price, "one"),
                                   m_scribe.at(m_story.day(delivery.week, 3), 11));
    paid.toResource = m_stores.bank;
    m_scribe.event(paid);
}

void DemoMill::sellSawdust(QDate day)
{
    m_scribe.actAs(m_scribe.of("hal"));
    const RecordKey mill = m_scribe.of("mill");
    EventDraft counted = demoTransfer(mill, mill, demoQuantity(Decimal::whole(35), "kilogram"), m_scribe.at(day, 16));
    counted.action = ActionId::Raise;
    counted.resource = m_sawdust;
    m_scribe.event(counted);
    EventDraft given =
        demoTransfer(mill, m_scribe.of("forest"), demoQuantity(Decimal::whole(30), "kilogram"), m_scribe.at(day, 17));
    given.resource = m_sawdust;
    given.note = QStringLiteral("For the woodland paths");
    m_scribe.event(given);
}

void DemoMill::lendJig()
{
    EventDraft lent = demoTransfer(m_scribe.of("mill"), m_scribe.of("coop"), demoQuantity(Decimal::whole(1), "one"),
                                   m_scribe.at(m_story.day(JigWeek, 1), 9));
    lent.action = ActionId::TransferCustody;
    lent.resource = m_jig;
    m_scribe.event(lent);
}

void DemoMill::promiseOak()
{
    const QDate today = m_scribe.today();
    m_scribe.record("Commitment", {{"action", "transfer"},
                                   {"provider", m_scribe.idOf("mill")},
                                   {"receiver", m_scribe.idOf("coop")},
                                   {"resourceConformsTo", m_scribe.idOf("oak")},
                                   {"resourceQuantity", demoJson(Decimal::whole(10), "squareMetre")},
                                   {"created", today.addDays(-3).toString(Qt::ISODate)},
                                   {"due", today.addDays(6).toString(Qt::ISODate)}});
}

void DemoMill::tell()
{
    castMill(m_scribe);
    open();
    bool isJigLent = false;
    for (const DemoPurchase &delivery : m_story.purchases) {
        if (!delivery.isFromMill())
            continue;
        if (delivery.week >= JigWeek && !isJigLent) {
            lendJig();
            isJigLent = true;
        }
        buyLogs(delivery);
        deliver(delivery, saw(delivery));
        sellSawdust(delivery.day);
        m_scribe.endAct();
    }
    promiseOak();
}

} // namespace tally::book

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/demodays.h"

namespace tally::book
{

using resources::ActionId;
using resources::EventDraft;

namespace
{

enum Weekday { Monday, Tuesday, Wednesday, Thursday, Friday };

constexpr Decimal thousandths(std::int64_t n)
{
    return Decimal::fromMicros(n * 1000);
}

} // namespace

RecordKey DemoDays::consume(RecordKey resource, const Quantity &quantity, RecordKey process, const QString &at)
{
    EventDraft draft = demoOwnEvent(m_scribe, ActionId::Consume, resource, quantity, at);
    draft.inputOf = process;
    return m_scribe.event(draft);
}

void DemoDays::repair(int week)
{
    constexpr std::array Owners{"cafe", "library", "school", "shop"};
    constexpr std::array Things{"Reglue two café chairs", "New hinges for a bookcase", "Mend a school bench",
                                "Sand and oil a table"};
    const auto turn = static_cast<std::size_t>(m_dice.between(0, 3));
    const RecordKey owner = m_scribe.of(Owners[turn]);
    const QDate day = m_story.day(week, Wednesday);
    const QString at = m_scribe.at(day, 15);
    m_scribe.actAs(m_scribe.of("dilip"));
    const RecordKey mending =
        m_production.process(QString::fromUtf8(Things[turn]), m_scribe.of("repair"), {}, day, day);
    const Decimal hours = Decimal::fromMicros(std::int64_t{m_dice.between(4, 12)} * 500'000);
    const RecordKey call = turn == 2 ? callForHelp(hours, mending, day) : RecordKey();
    m_production.work("dilip", "joinery", hours, mending, at, call);
    if (m_stores.hinges.left() > Decimal::whole(4)) {
        for (const DemoShelf::Portion &portion : m_stores.hinges.take(Decimal::whole(2)))
            consume(portion.resource, demoQuantity(portion.quantity, "one"), mending, at);
    }
    EventDraft served = demoTransfer(m_scribe.of("coop"), owner, demoQuantity(Decimal::whole(1), "one"), at);
    served.action = ActionId::DeliverService;
    served.conformsTo = m_scribe.of("mending");
    served.outputOf = mending;
    m_scribe.event(served);
    m_trade.income(owner, Decimal::fromMicros(hours.micros() * 34), at);
}

void DemoDays::keepHouse(int week)
{
    constexpr int Quarter = 13;
    if (week < DemoStory::Weeks - Quarter)
        return;
    const auto halves = [](int n) { return Decimal::fromMicros(std::int64_t{n} * 500'000); };
    m_scribe.actAs(m_scribe.of("farah"));
    m_production.work("farah", "office", halves(7 + week % 4), {}, m_scribe.at(m_story.day(week, Monday), 16));
    m_scribe.actAs(m_scribe.of("cass"));
    m_production.work("cass", "joinery", halves(9 + week % 5), {}, m_scribe.at(m_story.day(week, Thursday), 17));
}

RecordKey DemoDays::callForHelp(Decimal hours, RecordKey process, QDate day)
{
    return m_scribe.record("Intent", {{"action", "work"},
                                      {"receiver", m_scribe.idOf("coop")},
                                      {"resourceConformsTo", m_scribe.idOf("joinery")},
                                      {"effortQuantity", demoJson(hours, "hour")},
                                      {"inputOf", toText(process)},
                                      {"created", m_scribe.at(day.addDays(-5), 9)},
                                      {"due", day.toString(Qt::ISODate)}});
}

void DemoDays::lend(RecordKey tool, int week)
{
    m_scribe.actAs(m_scribe.of("farah"));
    EventDraft draft = demoTransfer(m_scribe.of("coop"), m_scribe.of("school"), demoQuantity(Decimal::whole(1), "one"),
                                    m_scribe.at(m_story.day(week, Tuesday), 9));
    draft.action = ActionId::TransferCustody;
    draft.resource = tool;
    draft.note = QStringLiteral("Lent for the school’s workshop day");
    m_scribe.event(draft);
}

void DemoDays::takeHome(RecordKey tool, int week)
{
    m_scribe.actAs(m_scribe.of("esme"));
    EventDraft draft = demoTransfer(m_scribe.of("school"), m_scribe.of("coop"), demoQuantity(Decimal::whole(1), "one"),
                                    m_scribe.at(m_story.day(week, Thursday), 16));
    draft.action = ActionId::TransferCustody;
    draft.resource = tool;
    m_scribe.event(draft);
}

void DemoDays::wearBlade(int week)
{
    m_scribe.actAs(m_scribe.of("bryn"));
    for (const DemoShelf::Portion &portion : m_stores.blades.take(Decimal::whole(1))) {
        EventDraft draft =
            demoOwnEvent(m_scribe, ActionId::Lower, portion.resource, demoQuantity(portion.quantity, "one"),
                         m_scribe.at(m_story.day(week, Thursday), 12));
        draft.note = QStringLiteral("Worn out");
        m_scribe.event(draft);
    }
}

void DemoDays::giveOffcuts(int week)
{
    m_scribe.actAs(m_scribe.of("esme"));
    const Decimal over = Decimal::fromMicros(m_stores.offcuts.left().micros() - thousandths(60'000).micros());
    if (over <= Decimal())
        return;
    for (const DemoShelf::Portion &portion : m_stores.offcuts.take(over)) {
        EventDraft draft =
            demoTransfer(m_scribe.of("coop"), m_scribe.of("allotments"), demoQuantity(portion.quantity, "kilogram"),
                         m_scribe.at(m_story.day(week, Friday), 17));
        draft.resource = portion.resource;
        m_scribe.event(draft);
    }
}

void DemoDays::adjust(DemoMaterial material, Decimal by, int week)
{
    const QString at = m_scribe.at(m_story.day(week, Friday), 11);
    const char *unit = factsOf(material).unit;
    DemoShelf &shelf = m_stores.shelf(material);
    if (by > Decimal()) {
        EventDraft draft = demoOwnEvent(m_scribe, ActionId::Raise, shelf.newest(), demoQuantity(by, unit), at);
        draft.note = QStringLiteral("Count: more than the book said");
        m_scribe.event(draft);
        shelf.put(shelf.newest(), by);
        return;
    }
    for (const DemoShelf::Portion &portion : shelf.take(-by)) {
        EventDraft draft =
            demoOwnEvent(m_scribe, ActionId::Lower, portion.resource, demoQuantity(portion.quantity, unit), at);
        draft.note = QStringLiteral("Count: less than the book said");
        m_scribe.event(draft);
    }
}

/// Eight counts in two years; their sums are what DemoMaterialFacts calls lost.
void DemoDays::count(int week)
{
    m_scribe.actAs(m_scribe.of("ana"));
    const int number = week / 13;
    adjust(DemoMaterial::Dowel, Decimal::whole(-8), week);
    adjust(DemoMaterial::Screw, Decimal::whole(number % 2 == 0 ? -14 : 4), week);
    if (number == 2)
        adjust(DemoMaterial::Glue, thousandths(-300), week);
    if (number == 4)
        adjust(DemoMaterial::Oil, thousandths(-500), week);
    if (number == 6)
        adjust(DemoMaterial::Oak, thousandths(-250), week);
}

void DemoDays::correct(RecordKey event, EventDraft draft)
{
    draft.corrects = event;
    draft.note = QStringLiteral("Typed wrongly");
    m_scribe.event(draft);
}

void DemoDays::slip(int week)
{
    constexpr int Dowels = 20;
    constexpr int Glue = 33;
    constexpr int Hours = 47;
    constexpr int Twice = 62;
    if (week == Dowels)
        mistypeDowels(week);
    if (week == Glue)
        mistypeGlue(week);
    if (week == Hours)
        mistypeHours(week);
    if (week == Twice)
        enterTwice(week);
}

void DemoDays::mistypeDowels(int week)
{
    m_scribe.actAs(m_scribe.of("cass"));
    const QDate day = m_story.day(week, Thursday);
    const RecordKey mending =
        m_production.process(QStringLiteral("Mend the shop stools"), m_scribe.of("repair"), {}, day, day);
    const RecordKey dowels = m_stores.shelf(DemoMaterial::Dowel).newest();
    const RecordKey wrong = consume(dowels, demoQuantity(Decimal::whole(120), "one"), mending, m_scribe.at(day, 14));
    EventDraft back = demoOwnEvent(m_scribe, ActionId::Consume, dowels, demoQuantity(Decimal::whole(-108), "one"),
                                   m_scribe.at(day, 17));
    back.inputOf = mending;
    correct(wrong, back);
    static_cast<void>(m_stores.shelf(DemoMaterial::Dowel).take(Decimal::whole(12)));
}

/// Half a kilogram typed as fifty: the shelf goes below zero until the next morning.
void DemoDays::mistypeGlue(int week)
{
    m_scribe.actAs(m_scribe.of("cass"));
    const QDate day = m_story.day(week, Tuesday);
    const RecordKey gluing =
        m_production.process(QStringLiteral("Glue up the display shelf"), m_scribe.of("repair"), {}, day, day);
    const RecordKey glue = m_stores.shelf(DemoMaterial::Glue).newest();
    const RecordKey wrong = consume(glue, demoQuantity(Decimal::whole(50), "kilogram"), gluing, m_scribe.at(day, 16));
    m_scribe.actAs(m_scribe.of("ana"));
    EventDraft back = demoOwnEvent(m_scribe, ActionId::Consume, glue, demoQuantity(thousandths(-49'500), "kilogram"),
                                   m_scribe.at(day.addDays(1), 9));
    back.inputOf = gluing;
    correct(wrong, back);
    static_cast<void>(m_stores.shelf(DemoMaterial::Glue).take(thousandths(500)));
}

void DemoDays::mistypeHours(int week)
{
    const QDate day = m_story.day(week, Thursday);
    const RecordKey tidying = m_production.process(QStringLiteral("Put the racks in order"), {}, {}, day, day);
    const RecordKey wrong = m_production.work("farah", "office", Decimal::whole(7), tidying, m_scribe.at(day, 16));
    EventDraft back;
    back.action = ActionId::Work;
    back.provider = m_scribe.of("farah");
    back.receiver = m_scribe.of("coop");
    back.conformsTo = m_scribe.of("office");
    back.effortQuantity = demoQuantity(Decimal::whole(-1), "hour");
    back.inputOf = tidying;
    back.at = m_scribe.at(day, 17);
    correct(wrong, back);
}

void DemoDays::enterTwice(int week)
{
    m_scribe.actAs(m_scribe.of("farah"));
    const EventDraft sale = demoIncome(m_scribe, m_stores, m_scribe.of("shop"), Decimal::whole(92),
                                       m_scribe.at(m_story.day(week, Friday), 12));
    const RecordKey twice = m_scribe.event(sale);
    m_scribe.actAs(m_scribe.of("ana"));
    m_scribe.takeBack(twice);
}

void DemoDays::useHingesBeyondStock(int week)
{
    m_scribe.actAs(m_scribe.of("dilip"));
    const QDate day = m_story.day(week, Monday);
    const RecordKey mending =
        m_production.process(QStringLiteral("Hang the library’s cupboard doors"), m_scribe.of("repair"), {}, day, day);
    const Decimal used = Decimal::fromMicros(m_stores.hinges.left().micros() + Decimal::whole(4).micros());
    for (const DemoShelf::Portion &portion : m_stores.hinges.take(used))
        consume(portion.resource, demoQuantity(portion.quantity, "one"), mending, m_scribe.at(day, 15));
}

} // namespace tally::book

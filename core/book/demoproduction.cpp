// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/demoproduction.h"

namespace tally::book
{

using resources::ActionId;
using resources::EventDraft;
using resources::NewResource;

namespace
{

constexpr int OffcutsInCents = 1'500; ///< what a hundred kilograms are worth as kindling

enum Weekday { Monday, Tuesday, Wednesday, Thursday, Friday };

/// Hours for a batch in quarters of an hour: so many minutes a piece, more or less.
Decimal hoursFor(const DemoRun &run, int minutesEach, DemoDice &dice)
{
    const int minutes = run.pieces * minutesEach + dice.between(-20, 25);
    return Decimal::fromMicros(std::int64_t{(minutes + 7) / 15} * 250'000);
}

QString titleOf(DemoProduct product)
{
    switch (product) {
    case DemoProduct::Stool:
        return QStringLiteral("Stool “Rowan”, oiled");
    case DemoProduct::Bench:
        return QStringLiteral("Bench “Alder”, oiled");
    case DemoProduct::Shelf:
        return QStringLiteral("Shelf “Hazel”");
    }
    return {};
}

} // namespace

QString DemoProduction::at(const DemoRun &run, int weekday, int hour) const
{
    return m_scribe.at(m_story.day(run.week, weekday), hour);
}

RecordKey DemoProduction::process(const QString &name, RecordKey basedOn, RecordKey plan, QDate first, QDate last)
{
    Json::Object members{{"name", name}, {"hasBeginning", m_scribe.at(first, 8)}, {"hasEnd", m_scribe.at(last, 16)}};
    if (basedOn)
        members["basedOn"] = toText(basedOn);
    if (plan)
        members["plannedWithin"] = toText(plan);
    if (last < m_story.today)
        members["finished"] = true;
    return m_scribe.record("Process", std::move(members));
}

RecordKey DemoProduction::planOf(const DemoRun &run, const QString &what)
{
    return m_scribe.record("Plan", {{"name", QString(run.order % u' ' % what)},
                                    {"created", at(run, Monday, 8)},
                                    {"due", m_story.day(run.week, Friday).toString(Qt::ISODate)}});
}

RecordKey DemoProduction::lotOf(const DemoRun &run)
{
    return m_scribe.record("BatchLotRecord", {{"batchLotCode", run.order}});
}

void DemoProduction::consume(const DemoRun &run, DemoMaterial material, RecordKey process, int weekday, int hour)
{
    const DemoMaterialFacts &facts = factsOf(material);
    const Decimal each = facts.perPiece[static_cast<std::size_t>(run.product)];
    for (const DemoShelf::Portion &portion :
         m_stores.shelf(material).take(Decimal::fromMicros(each.micros() * run.pieces))) {
        EventDraft draft = demoOwnEvent(m_scribe, ActionId::Consume, portion.resource,
                                        demoQuantity(portion.quantity, facts.unit), at(run, weekday, hour));
        draft.inputOf = process;
        certify(draft, portion);
        m_scribe.event(draft);
    }
}

/// As far as the certificate reaches; what it does not cover whole is used without.
void DemoProduction::certify(EventDraft &draft, const DemoShelf::Portion &portion)
{
    const auto found = m_stores.certified.find(portion.resource);
    if (found == m_stores.certified.end() || found->second.left < portion.quantity)
        return;
    draft.certifiedFrom = found->second.lot;
    found->second.left = Decimal::fromMicros(found->second.left.micros() - portion.quantity.micros());
}

RecordKey DemoProduction::work(const char *member, const char *labour, Decimal hours, RecordKey process,
                               const QString &at, RecordKey satisfies)
{
    m_scribe.actAs(m_scribe.of(member));
    EventDraft draft;
    draft.action = ActionId::Work;
    draft.provider = m_scribe.of(member);
    draft.receiver = m_scribe.of("coop");
    draft.conformsTo = m_scribe.of(labour);
    draft.effortQuantity = demoQuantity(hours, "hour");
    draft.inputOf = process;
    draft.at = at;
    if (satisfies)
        draft.satisfies = {satisfies};
    return m_scribe.event(draft);
}

void DemoProduction::runBandsaw(Decimal hours, RecordKey process, const QString &at)
{
    EventDraft draft;
    draft.action = ActionId::Use;
    draft.provider = m_scribe.of("coop");
    draft.receiver = draft.provider;
    draft.resource = m_stores.bandsaw;
    draft.effortQuantity = demoQuantity(hours, "hour");
    draft.inputOf = process;
    draft.at = at;
    m_scribe.event(draft);
}

void DemoProduction::gatherOffcuts(std::int64_t kilograms, RecordKey process, const QString &at)
{
    const Decimal mass = Decimal::whole(kilograms);
    EventDraft draft = demoOwnEvent(m_scribe, ActionId::Produce, {}, demoQuantity(mass, "kilogram"), at);
    draft.outputOf = process;
    draft.kept["ty:cost"] = format(demoPrice(mass, OffcutsInCents));
    if (!m_stores.offcuts.newest()) {
        NewResource heap;
        heap.name = QStringLiteral("Offcuts, mixed hardwood");
        heap.conformsTo = m_scribe.of("offcuts");
        draft.resource = heap;
        draft.toLocation = m_scribe.of("yard");
        m_stores.offcuts.put(m_scribe.eventMaking(draft), mass);
        return;
    }
    draft.resource = m_stores.offcuts.newest();
    m_scribe.event(draft);
    m_stores.offcuts.put(m_stores.offcuts.newest(), mass);
}

RecordKey DemoProduction::produce(const DemoRun &run, RecordKey process, RecordKey lot, const char *place,
                                  const QString &at)
{
    NewResource batch;
    batch.name = titleOf(run.product);
    batch.conformsTo = m_scribe.of(demoIdOf(run.product));
    batch.ofBatchLot = lot;
    EventDraft draft =
        demoOwnEvent(m_scribe, ActionId::Produce, {}, demoQuantity(Decimal::whole(run.pieces), "one"), at);
    draft.resource = batch;
    draft.outputOf = process;
    draft.toLocation = m_scribe.of(place);
    return m_scribe.eventMaking(draft);
}

void DemoProduction::takeIn(const DemoRun &run, RecordKey product, RecordKey process, int weekday, int hour)
{
    EventDraft draft = demoOwnEvent(m_scribe, ActionId::Accept, product,
                                    demoQuantity(Decimal::whole(run.pieces), "one"), at(run, weekday, hour));
    draft.inputOf = process;
    m_scribe.event(draft);
}

void DemoProduction::giveOut(const DemoRun &run, RecordKey product, RecordKey process, int weekday, int hour,
                             const char *place)
{
    EventDraft draft = demoOwnEvent(m_scribe, ActionId::Modify, product,
                                    demoQuantity(Decimal::whole(run.pieces), "one"), at(run, weekday, hour));
    draft.outputOf = process;
    draft.toLocation = m_scribe.of(place);
    m_scribe.event(draft);
}

void DemoProduction::make(const DemoRun &run)
{
    switch (run.product) {
    case DemoProduct::Stool:
        return makeStools(run);
    case DemoProduct::Bench:
        return makeBenches(run);
    case DemoProduct::Shelf:
        return makeShelves(run);
    }
}

void DemoProduction::makeStools(const DemoRun &run)
{
    const auto on = [&](int weekday) { return m_story.day(run.week, weekday); };
    const RecordKey plan = planOf(run, QStringLiteral("%1 stools").arg(run.pieces));
    const RecordKey lot = lotOf(run);

    const RecordKey cutting =
        process(QStringLiteral("Cut legs and seats"), m_scribe.of("cut"), plan, on(Monday), on(Tuesday));
    consume(run, DemoMaterial::Ash, cutting, Monday, 9);
    const Decimal hours = hoursFor(run, 36, m_dice);
    work("bryn", "cutting", hours, cutting, at(run, Tuesday, 16));
    runBandsaw(hours, cutting, at(run, Tuesday, 16));
    const RecordKey stools = produce(run, cutting, lot, "bench2", at(run, Tuesday, 16));
    gatherOffcuts(run.pieces / 2 + m_dice.between(0, 2), cutting, at(run, Tuesday, 17));

    const RecordKey assembly =
        process(QStringLiteral("Assemble"), m_scribe.of("assemble"), plan, on(Wednesday), on(Wednesday));
    takeIn(run, stools, assembly, Wednesday, 9);
    consume(run, DemoMaterial::Dowel, assembly, Wednesday, 10);
    consume(run, DemoMaterial::Glue, assembly, Wednesday, 10);
    work(m_dice.chance(60) ? "cass" : "dilip", "joinery", hoursFor(run, 54, m_dice), assembly, at(run, Wednesday, 16));
    giveOut(run, stools, assembly, Wednesday, 17, "bench2");

    const RecordKey oiling =
        process(QStringLiteral("Sand and oil"), m_scribe.of("oiling"), plan, on(Thursday), on(Friday));
    takeIn(run, stools, oiling, Thursday, 9);
    consume(run, DemoMaterial::Sandpaper, oiling, Thursday, 9);
    consume(run, DemoMaterial::Oil, oiling, Friday, 9);
    work("esme", "finishing", hoursFor(run, 30, m_dice), oiling, at(run, Friday, 12));
    giveOut(run, stools, oiling, Friday, 13, "finished");
    m_stores.shelf(run.product).put(stools, Decimal::whole(run.pieces));
}

void DemoProduction::makeBenches(const DemoRun &run)
{
    const auto on = [&](int weekday) { return m_story.day(run.week, weekday); };
    const RecordKey plan = planOf(run, QStringLiteral("%1 benches").arg(run.pieces));
    const RecordKey lot = lotOf(run);

    const RecordKey joining =
        process(QStringLiteral("Cut and joint"), m_scribe.of("joint"), plan, on(Monday), on(Wednesday));
    consume(run, DemoMaterial::Oak, joining, Monday, 10);
    consume(run, DemoMaterial::Screw, joining, Tuesday, 9);
    consume(run, DemoMaterial::Glue, joining, Tuesday, 9);
    work("dilip", "joinery", hoursFor(run, 210, m_dice), joining, at(run, Wednesday, 16));
    const RecordKey benches = produce(run, joining, lot, "bench2", at(run, Wednesday, 16));
    gatherOffcuts(run.pieces * 2, joining, at(run, Wednesday, 17));

    const RecordKey oiling =
        process(QStringLiteral("Sand and oil"), m_scribe.of("oiling"), plan, on(Thursday), on(Friday));
    takeIn(run, benches, oiling, Thursday, 13);
    consume(run, DemoMaterial::Sandpaper, oiling, Thursday, 13);
    consume(run, DemoMaterial::Oil, oiling, Friday, 9);
    work("esme", "finishing", hoursFor(run, 72, m_dice), oiling, at(run, Friday, 14));
    giveOut(run, benches, oiling, Friday, 14, "finished");
    m_stores.shelf(run.product).put(benches, Decimal::whole(run.pieces));
}

void DemoProduction::makeShelves(const DemoRun &run)
{
    const RecordKey plan = planOf(run, QStringLiteral("%1 shelves").arg(run.pieces));
    const RecordKey lot = lotOf(run);
    const RecordKey making = process(QStringLiteral("Cut, sand and oil"), m_scribe.of("sand"), plan,
                                     m_story.day(run.week, Tuesday), m_story.day(run.week, Thursday));
    consume(run, DemoMaterial::Ash, making, Tuesday, 9);
    consume(run, DemoMaterial::Dowel, making, Wednesday, 9);
    consume(run, DemoMaterial::Screw, making, Wednesday, 9);
    consume(run, DemoMaterial::Sandpaper, making, Wednesday, 13);
    consume(run, DemoMaterial::Oil, making, Thursday, 9);
    work("farah", "joinery", hoursFor(run, 80, m_dice), making, at(run, Thursday, 16));
    const RecordKey shelves = produce(run, making, lot, "finished", at(run, Thursday, 16));
    m_stores.shelf(run.product).put(shelves, Decimal::whole(run.pieces));
}

} // namespace tally::book

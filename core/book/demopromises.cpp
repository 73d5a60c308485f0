// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/demopromises.h"

#include "core/resources/memberread.h"

namespace tally::book
{

namespace
{

Quantity pieces(int number)
{
    return demoQuantity(Decimal::whole(number), "one");
}

Quantity hours(int number)
{
    return demoQuantity(Decimal::whole(number), "hour");
}

Quantity squareMetres(int number)
{
    return demoQuantity(Decimal::whole(number), "squareMetre");
}

} // namespace

void DemoPromises::write()
{
    m_scribe.actAs(m_scribe.of("farah"));
    orderOfStools();
    orderOfBenches();
    boardsOnOrder();
    offersAndNeeds();
    m_scribe.endAct();
}

RecordKey DemoPromises::agreement(const char *name, int daysAgo)
{
    return m_scribe.record("Agreement", {{"name", name}, {"created", inDays(-daysAgo)}});
}

RecordKey DemoPromises::plan(const char *name, int dueInDays)
{
    return m_scribe.record("Plan", {{"name", name}, {"created", inDays(-3)}, {"due", inDays(dueInDays)}});
}

RecordKey DemoPromises::step(const char *name, const char *basedOn, RecordKey plan, int fromDay, int toDay)
{
    return m_scribe.record("Process", {{"name", name},
                                       {"basedOn", m_scribe.idOf(basedOn)},
                                       {"plannedWithin", toText(plan)},
                                       {"hasBeginning", inDays(fromDay)},
                                       {"hasEnd", inDays(toDay)}});
}

RecordKey DemoPromises::promise(const char *cls, const Promise &what, Json::Object more)
{
    Json::Object members = std::move(more);
    members["action"] = what.action;
    if (what.provider)
        members["provider"] = toText(what.provider);
    if (what.receiver)
        members["receiver"] = toText(what.receiver);
    members["resourceConformsTo"] = m_scribe.idOf(what.item);
    const bool isEffort = what.quantity.unit == u"hour";
    members[isEffort ? "effortQuantity" : "resourceQuantity"] = resources::quantityJson(what.quantity);
    members["due"] = inDays(what.dueInDays);
    members["created"] = inDays(-3);
    return m_scribe.record(cls, std::move(members));
}

/// Forty stools: the work order stands, the cutting is taken on, the rest of the work is anybody's.
void DemoPromises::orderOfStools()
{
    const RecordKey coop = m_scribe.of("coop");
    const RecordKey school = m_scribe.of("school");
    const std::string order = toText(agreement("Forty stools for Hillside School", 6)).toStdString();
    promise("Commitment", {"transfer", coop, school, "stool", pieces(40), 30}, {{"clauseOf", order}});
    promise("Commitment", {"transfer", school, coop, "euro", pieces(3520), 45}, {{"reciprocalClauseOf", order}});

    const RecordKey work = plan("40 stools for Hillside School", 28);
    const std::string planned = toText(work).toStdString();
    const auto into = [&](RecordKey process) {
        return Json::Object{{"inputOf", toText(process)}, {"plannedWithin", planned}};
    };
    const auto outOf = [&](RecordKey process) {
        return Json::Object{{"outputOf", toText(process)}, {"plannedWithin", planned}};
    };
    const RecordKey cutting = step("Cut legs and seats", "cut", work, 2, 8);
    promise("Commitment",
            {"consume", coop, coop, "ash", demoQuantity(Decimal::fromMicros(24'500'000), "squareMetre"), 2},
            into(cutting));
    promise("Commitment", {"work", m_scribe.of("bryn"), coop, "cutting", hours(24), 8}, into(cutting));
    const RecordKey assembly = step("Assemble", "assemble", work, 9, 16);
    promise("Commitment", {"consume", coop, coop, "dowel", pieces(480), 9}, into(assembly));
    promise("Intent", {"work", {}, coop, "joinery", hours(36), 16}, into(assembly));
    const RecordKey oiling = step("Sand and oil", "oiling", work, 17, 27);
    promise("Commitment", {"consume", coop, coop, "oil", demoQuantity(Decimal::whole(4), "litre"), 17}, into(oiling));
    promise("Intent", {"work", {}, coop, "finishing", hours(20), 27}, into(oiling));
    promise("Commitment", {"produce", coop, coop, "stool", pieces(40), 28}, outOf(oiling));
}

/// Ten benches, for which there is too little oak: the mill's next delivery is needed.
void DemoPromises::orderOfBenches()
{
    const RecordKey coop = m_scribe.of("coop");
    const RecordKey library = m_scribe.of("library");
    const std::string order = toText(agreement("Ten benches for the library garden", 9)).toStdString();
    promise("Commitment", {"transfer", coop, library, "bench", pieces(10), 21}, {{"clauseOf", order}});
    promise("Commitment", {"transfer", library, coop, "euro", pieces(3300), 35}, {{"reciprocalClauseOf", order}});

    const RecordKey work = plan("10 benches for Riverside Library", 20);
    const RecordKey joining = step("Cut and joint", "joint", work, 10, 17);
    const auto into = [&] { return Json::Object{{"inputOf", toText(joining)}, {"plannedWithin", toText(work)}}; };
    promise("Commitment", {"consume", coop, coop, "oak", squareMetres(16), 10}, into());
    promise("Commitment", {"work", m_scribe.of("dilip"), coop, "joinery", hours(35), 17}, into());
    promise("Commitment", {"produce", coop, coop, "bench", pieces(10), 20},
            {{"outputOf", toText(joining)}, {"plannedWithin", toText(work)}});
}

void DemoPromises::boardsOnOrder()
{
    const RecordKey coop = m_scribe.of("coop");
    const RecordKey mill = m_scribe.of("mill");
    const std::string order = toText(agreement("Oak from Mill Co-op", 5)).toStdString();
    promise("Commitment", {"transfer", mill, coop, "oak", squareMetres(10), 6}, {{"clauseOf", order}});
    promise("Commitment", {"transfer", coop, mill, "euro", pieces(500), 20}, {{"reciprocalClauseOf", order}});
}

void DemoPromises::offersAndNeeds()
{
    const RecordKey coop = m_scribe.of("coop");
    const RecordKey offcuts =
        promise("Intent", {"transfer", coop, {}, "offcuts", demoQuantity(Decimal::whole(40), "kilogram"), 30},
                {{"note", "Free to whoever fetches them."}});
    m_scribe.record("Proposal", {{"name", "Offcuts, mixed hardwood"},
                                 {"purpose", "offer"},
                                 {"created", inDays(-3)},
                                 {"publishes", Json::Array{Json(toText(offcuts))}}});
    const RecordKey hinges =
        promise("Intent", {"transfer", {}, coop, "hinge", pieces(24), 14}, {{"note", "Second-hand ones are fine."}});
    m_scribe.record("Proposal", {{"name", "Brass hinges wanted"},
                                 {"purpose", "request"},
                                 {"created", inDays(-3)},
                                 {"publishes", Json::Array{Json(toText(hinges))}}});
}

} // namespace tally::book

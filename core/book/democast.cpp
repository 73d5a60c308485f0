// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/democast.h"

#include <span>

namespace tally::book
{

namespace
{

struct Agent {
    const char *id;
    const char *cls;
    const char *name;
    const char *note;
};

struct Kind {
    const char *id;
    const char *name;
    const char *unit;   ///< of the resource; null for work and services by the hour
    const char *effort; ///< null if it is never counted in hours
    const char *group;
    int leadDays = 0;
};

struct Named {
    const char *id;
    const char *name;
};

constexpr Agent WorkshopAgents[] = {
    {"coop", "Organization", "Elm Street Workshop", "A worker co-op of six that makes and mends wooden furniture."},
    {"ana", "Person", "Ana", "Member. Keeps the books and counts the stock."},
    {"bryn", "Person", "Bryn", "Member. Cutting and machines."},
    {"cass", "Person", "Cass", "Member. Joinery."},
    {"dilip", "Person", "Dilip", "Member. Joinery and repairs."},
    {"esme", "Person", "Esme", "Member. Sanding, oiling, deliveries."},
    {"farah", "Person", "Farah", "Member. Orders and customers."},
    {"mill", "Organization", "Mill Co-op", "Saws our boards; keeps a Tallystick book too."},
    {"school", "Organization", "Hillside School", "Stools and benches, and borrows tools for its classes."},
    {"library", "Organization", "Riverside Library", "Benches and shelves."},
    {"cafe", "Organization", "Canal Café", "Stools; repairs."},
    {"ironmonger", "Organization", "Harbour Ironmongers", "Fixings, oil, glue."},
    {"allotments", "Organization", "Allotment Society", "Takes offcuts for kindling and beds."},
    {"landlord", "Organization", "Elm Street Yard Trust", "Lets us the workshop."},
    {"shop", "Organization", "Walk-in customers", "Sales over the counter, without names."},
};

constexpr Kind WorkshopKinds[] = {
    {"ash", "Ash board 27 mm", "squareMetre", nullptr, "Timber", 14},
    {"oak", "Oak board 40 mm", "squareMetre", nullptr, "Timber", 21},
    {"oil", "Linseed oil, cold pressed", "litre", nullptr, "Finish", 5},
    {"dowel", "Dowel 10 × 40 beech", "one", nullptr, "Fixings", 5},
    {"screw", "Wood screw 5 × 60", "one", nullptr, "Fixings", 5},
    {"hinge", "Brass hinge 60 mm", "one", nullptr, "Fixings", 10},
    {"glue", "Wood glue", "kilogram", nullptr, "Fixings", 5},
    {"sandpaper", "Sanding sheet 120", "one", nullptr, "Consumable", 5},
    {"blade", "Bandsaw blade 20 mm", "one", nullptr, "Consumable", 7},
    {"offcuts", "Offcuts, mixed hardwood", "kilogram", nullptr, "By-product"},
    {"stool", "Stool “Rowan”, oiled", "one", nullptr, "Product"},
    {"bench", "Bench “Alder”, oiled", "one", nullptr, "Product"},
    {"shelf", "Shelf “Hazel”", "one", nullptr, "Product"},
    {"bandsaw", "Bandsaw 500 mm", "one", "hour", "Tool"},
    {"router", "Router 12 mm", "one", "hour", "Tool"},
    {"jig", "Jig, stool legs", "one", nullptr, "Tool"},
    {"drill", "Cordless drill", "one", "hour", "Tool"},
    {"mending", "Furniture repair", "one", nullptr, "Service"},
    {"delivery", "Delivery by cargo bike", "one", nullptr, "Service"},
    {"cutting", "Cutting work", nullptr, "hour", "Labour"},
    {"joinery", "Joinery work", nullptr, "hour", "Labour"},
    {"finishing", "Finishing work", nullptr, "hour", "Labour"},
    {"office", "Office work", nullptr, "hour", "Labour"},
};

constexpr Named WorkshopPlaces[] = {
    {"rackB1", "Rack B1"},    {"rackB2", "Rack B2"}, {"cabinet1", "Cabinet 1"},      {"cabinet3", "Cabinet 3"},
    {"drawers", "Drawer 14"}, {"bench2", "Bench 2"}, {"finished", "Finished goods"}, {"yard", "Yard"},
};

constexpr Named WorkshopProcesses[] = {
    {"cut", "Cut"},    {"joint", "Joint"},       {"sand", "Sand"},
    {"oiling", "Oil"}, {"assemble", "Assemble"}, {"repair", "Repair"},
};

constexpr Agent MillAgents[] = {
    {"mill", "Organization", "Mill Co-op", "A sawmill owned by the people who work in it."},
    {"hal", "Person", "Hal", "Member. Sawing."},
    {"ines", "Person", "Ines", "Member. Kiln, orders, books."},
    {"coop", "Organization", "Elm Street Workshop", "Stool and bench makers; our best customer."},
    {"forest", "Organization", "Long Copse Woodland", "Thinnings of ash and oak."},
};

constexpr Kind MillKinds[] = {
    {"ashLog", "Ash log", "cubicMetre", nullptr, "Timber", 30},
    {"oakLog", "Oak log", "cubicMetre", nullptr, "Timber", 30},
    {"ash", "Ash board 27 mm", "squareMetre", nullptr, "Timber"},
    {"oak", "Oak board 40 mm", "squareMetre", nullptr, "Timber"},
    {"sawdust", "Sawdust", "kilogram", nullptr, "By-product"},
    {"jig", "Jig, stool legs", "one", nullptr, "Tool"},
    {"sawing", "Sawing work", nullptr, "hour", "Labour"},
};

constexpr Named MillPlaces[] = {{"logyard", "Log yard"}, {"kiln", "Kiln shed"}};
constexpr Named MillProcesses[] = {{"saw", "Saw and dry"}};

/// The co-op itself and its members come first; from then on a member records.
void writeAgents(DemoScribe &scribe, std::span<const Agent> agents)
{
    for (const Agent &agent : agents)
        scribe.name(agent.id, scribe.record(agent.cls, {{"name", agent.name}, {"note", agent.note}}));
}

void writeKinds(DemoScribe &scribe, std::span<const Kind> kinds)
{
    for (const Kind &kind : kinds) {
        Json::Object members{{"name", kind.name}, {"resourceClassifiedAs", kind.group}};
        if (kind.unit)
            members["defaultUnitOfResource"] = kind.unit;
        if (kind.effort)
            members["defaultUnitOfEffort"] = kind.effort;
        if (kind.leadDays > 0)
            members["ty:leadTime"] = demoJson(Decimal::whole(kind.leadDays), "day");
        scribe.name(kind.id, scribe.record("ResourceSpecification", std::move(members)));
    }
    scribe.name("euro", scribe.record("ResourceSpecification", {{"name", "Euro"},
                                                                {"defaultUnitOfResource", "one"},
                                                                {"mediumOfExchange", true},
                                                                {"resourceClassifiedAs", "Money"}}));
}

void writeNamed(DemoScribe &scribe, const char *cls, std::span<const Named> rows)
{
    for (const Named &row : rows)
        scribe.name(row.id, scribe.record(cls, {{"name", row.name}}));
}

/// Parts of a recipe; amounts in thousandths of their unit.
class RecipeParts
{
public:
    explicit RecipeParts(DemoScribe &scribe)
        : m_scribe(scribe)
    {
    }
    Json takes(const char *item, std::int64_t thousandths, const char *unit)
    {
        return flow("consume", item, "resourceQuantity", thousandths, unit);
    }
    Json hours(const char *labour, std::int64_t thousandths)
    {
        return flow("work", labour, "effortQuantity", thousandths, "hour");
    }
    Json gives(const char *item) { return flow("produce", item, "resourceQuantity", 1000, "one"); }
    Json comesIn(const char *item, const char *from)
    {
        Json accepted = flow("accept", item, "resourceQuantity", 1000, "one");
        accepted["stage"] = m_scribe.idOf(from);
        return accepted;
    }
    Json goesOut(const char *item) { return flow("modify", item, "resourceQuantity", 1000, "one"); }
    Json step(const char *name, const char *process, int days, Json::Array inputs, Json::Array outputs)
    {
        return Json::Object{{"@type", "RecipeProcess"},
                            {"name", name},
                            {"processConformsTo", m_scribe.idOf(process)},
                            {"hasDuration", demoJson(Decimal::whole(days), "day")},
                            {"hasRecipeInput", std::move(inputs)},
                            {"hasRecipeOutput", std::move(outputs)}};
    }
    void write(const char *name, const char *item, Json::Array steps)
    {
        m_scribe.record("Recipe",
                        {{"name", name}, {"primaryOutput", m_scribe.idOf(item)}, {"recipeIncludes", std::move(steps)}});
    }

private:
    Json flow(const char *action, const char *item, const char *member, std::int64_t thousandths, const char *unit)
    {
        return Json::Object{{"@type", "RecipeFlow"},
                            {"action", action},
                            {"resourceConformsTo", m_scribe.idOf(item)},
                            {member, demoJson(Decimal::fromMicros(thousandths * 1000), unit)}};
    }
    DemoScribe &m_scribe;
};

} // namespace

void castWorkshop(DemoScribe &scribe)
{
    writeAgents(scribe, std::span(WorkshopAgents).first(2));
    scribe.actAs(scribe.of("ana"));
    writeAgents(scribe, std::span(WorkshopAgents).subspan(2));
    writeKinds(scribe, WorkshopKinds);
    writeNamed(scribe, "SpatialThing", WorkshopPlaces);
    writeNamed(scribe, "ProcessSpecification", WorkshopProcesses);
    scribe.endAct();
}

void writeRecipes(DemoScribe &scribe)
{
    RecipeParts parts(scribe);
    parts.write(
        "Stool “Rowan”", "stool",
        {parts.step("Cut legs and seats", "cut", 2,
                    {parts.takes("ash", 600, "squareMetre"), parts.hours("cutting", 600)}, {parts.gives("stool")}),
         parts.step("Assemble", "assemble", 1,
                    {parts.comesIn("stool", "cut"), parts.takes("dowel", 12'000, "one"),
                     parts.takes("glue", 20, "kilogram"), parts.hours("joinery", 900)},
                    {parts.goesOut("stool")}),
         parts.step("Sand and oil", "oiling", 2,
                    {parts.comesIn("stool", "assemble"), parts.takes("sandpaper", 1000, "one"),
                     parts.takes("oil", 100, "litre"), parts.hours("finishing", 500)},
                    {parts.goesOut("stool")})});
    parts.write("Bench “Alder”", "bench",
                {parts.step("Cut and joint", "joint", 3,
                            {parts.takes("oak", 1600, "squareMetre"), parts.takes("screw", 16'000, "one"),
                             parts.takes("glue", 50, "kilogram"), parts.hours("joinery", 3500)},
                            {parts.gives("bench")}),
                 parts.step("Sand and oil", "oiling", 2,
                            {parts.comesIn("bench", "joint"), parts.takes("sandpaper", 2000, "one"),
                             parts.takes("oil", 250, "litre"), parts.hours("finishing", 1200)},
                            {parts.goesOut("bench")})});
    scribe.endAct();
}

void castMill(DemoScribe &scribe)
{
    writeAgents(scribe, std::span(MillAgents).first(2));
    scribe.actAs(scribe.of("hal"));
    writeAgents(scribe, std::span(MillAgents).subspan(2));
    writeKinds(scribe, MillKinds);
    writeNamed(scribe, "SpatialThing", MillPlaces);
    writeNamed(scribe, "ProcessSpecification", MillProcesses);
    scribe.endAct();
}

} // namespace tally::book

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/democast.h"

#include "core/book/demoitems.h"

#include <span>

namespace tally::book
{

namespace
{

/// A person or co-op; how to reach those outside. Names and numbers are of the ranges kept free for stories.
struct Agent {
    const char *id;
    const char *cls;
    const char *name;
    const char *note;
    const char *phone = nullptr;
    const char *email = nullptr;
};

struct Named {
    const char *id;
    const char *name;
};

constexpr const char *CertifierNote = "Inspects woods and sawmills; keeps the register of certificates.";

constexpr Agent WorkshopAgents[] = {
    {"coop", "Organization", "Elm Street Workshop", "A worker co-op of six that makes and mends wooden furniture.",
     "01632 960110", "bench@elmstreet.example"},
    {"ana", "Person", "Ana", "Member. Keeps the books and counts the stock."},
    {"bryn", "Person", "Bryn", "Member. Cutting and machines."},
    {"cass", "Person", "Cass", "Member. Joinery."},
    {"dilip", "Person", "Dilip", "Member. Joinery and repairs."},
    {"esme", "Person", "Esme", "Member. Sanding, oiling, deliveries."},
    {"farah", "Person", "Farah", "Member. Orders and customers."},
    {"mill", "Organization", "Mill Co-op", "Saws our boards; keeps a Tallystick book too.", "01632 960142",
     "orders@millcoop.example"},
    {"school", "Organization", "Hillside School", "Stools and benches, and borrows tools for its classes.",
     "01632 960155", "office@hillside-school.example"},
    {"library", "Organization", "Riverside Library", "Benches and shelves.", "01632 960161",
     "buildings@riverside-library.example"},
    {"cafe", "Organization", "Canal Café", "Stools; repairs.", "01632 960178", "hello@canalcafe.example"},
    {"ironmonger", "Organization", "Harbour Ironmongers", "Fixings, oil, glue.", "01632 960183",
     "sales@harbour-ironmongers.example"},
    {"timberyard", "Organization", "Quayside Timber", "Boards at short notice, dearer than the mill.", "01632 960127",
     "trade@quayside-timber.example"},
    {"allotments", "Organization", "Allotment Society", "Takes offcuts for kindling and beds.", "01632 960194"},
    {"landlord", "Organization", "Elm Street Yard Trust", "Lets us the workshop.", "01632 960136",
     "lettings@elmstreet-yard.example"},
    {"certifier", "Organization", "Greenwood Register", CertifierNote, nullptr, "register@greenwood.example"},
    {"shop", "Organization", "Walk-in customers", "Sales over the counter, without names."},
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
    {"mill", "Organization", "Mill Co-op", "A sawmill owned by the people who work in it.", "01632 960142",
     "orders@millcoop.example"},
    {"hal", "Person", "Hal", "Member. Sawing."},
    {"ines", "Person", "Ines", "Member. Kiln, orders, books."},
    {"coop", "Organization", "Elm Street Workshop", "Stool and bench makers; our best customer.", "01632 960110",
     "bench@elmstreet.example"},
    {"forest", "Organization", "Long Copse Woodland", "Thinnings of ash and oak.", "01632 960107",
     "woods@longcopse.example"},
    {"certifier", "Organization", "Greenwood Register", CertifierNote, nullptr, "register@greenwood.example"},
};

constexpr Named MillPlaces[] = {{"logyard", "Log yard"}, {"kiln", "Kiln shed"}};
constexpr Named MillProcesses[] = {{"saw", "Saw and dry"}};

/// The co-op itself and its members come first; from then on a member records.
void writeAgents(DemoScribe &scribe, std::span<const Agent> agents)
{
    for (const Agent &agent : agents) {
        Json::Object members{{"name", agent.name}, {"note", agent.note}};
        if (agent.phone)
            members["ty:phone"] = agent.phone;
        if (agent.email)
            members["ty:email"] = agent.email;
        scribe.name(agent.id, scribe.record(agent.cls, std::move(members)));
    }
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
    writeWorkshopItems(scribe);
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
    writeMillItems(scribe);
    writeNamed(scribe, "SpatialThing", MillPlaces);
    writeNamed(scribe, "ProcessSpecification", MillProcesses);
    scribe.endAct();
}

} // namespace tally::book

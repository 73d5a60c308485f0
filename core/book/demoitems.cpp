// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/demoitems.h"

#include "core/resources/itemservice.h"

#include <span>

namespace tally::book
{

using resources::ItemDraft;
using resources::ItemUnit;
using resources::SupplierDraft;

namespace
{

/// A word for so many thousandths of the stock unit; null if there is none.
struct Pack {
    const char *word = nullptr;
    std::int64_t thousandths = 0;
};

/// How what is in stock is told apart and bought. Money in thousandths of a euro, amounts in thousandths of the stock
/// unit; nothing where 0 or null.
struct Stocked {
    const char *tracking = "stock";
    const char *lotPattern = nullptr;
    Pack bought = {};
    Pack used = {};
    std::int64_t cost = 0;
    int leadDays = 0;
    std::int64_t orderAt = 0;
    std::int64_t orderMuch = 0;
    std::int64_t safety = 0;
};

struct Kind {
    const char *id;
    const char *name;
    const char *code;
    const char *unit;   ///< of the resource; null for work and services by the hour
    const char *effort; ///< null if it is never counted in hours
    const char *group;
    Stocked stocked = {};
};

struct Term {
    const char *item;
    const char *supplier;
    const char *code; ///< theirs
    std::int64_t price;
    int leadDays;
    Pack pack; ///< its word is the stock unit
};

constexpr const char *AshLots = "ASH-{yy}-{count:2}";
constexpr const char *OakLots = "OAK-{yy}-{count:2}";

constexpr Kind WorkshopKinds[] = {
    {"ash",
     "Ash board 27 mm",
     "TB-ASH-27",
     "squareMetre",
     nullptr,
     "Timber",
     {"lot", AshLots, {"board", 500}, {"blank", 200}, 31'000, 14}},
    {"oak",
     "Oak board 40 mm",
     "TB-OAK-40",
     "squareMetre",
     nullptr,
     "Timber",
     {"lot", OakLots, {"board", 250}, {"blank", 400}, 50'000, 21}},
    {"oil",
     "Linseed oil, cold pressed",
     "FN-OIL",
     "litre",
     nullptr,
     "Finish",
     {"lot", "LO-{yy}-{count:2}", {"can", 5'000}, {"coat", 50}, 8'400, 5}},
    {"dowel",
     "Dowel 10 × 40 beech",
     "FX-DWL-1040",
     "one",
     nullptr,
     "Fixings",
     {"stock", nullptr, {"box", 500'000}, {"set", 12'000}, 30, 5}},
    {"screw",
     "Wood screw 5 × 60",
     "FX-SCR-560",
     "one",
     nullptr,
     "Fixings",
     {"stock", nullptr, {"box", 200'000}, {}, 60, 5}},
    {"hinge",
     "Brass hinge 60 mm",
     "FX-HNG-60",
     "one",
     nullptr,
     "Fixings",
     {"stock", nullptr, {"pair", 2'000}, {}, 3'200, 10, 20'000, 40'000}},
    {"glue",
     "Wood glue",
     "FX-GLU",
     "kilogram",
     nullptr,
     "Fixings",
     {"stock", nullptr, {"tub", 2'500}, {"bottle", 500}, 9'500, 5}},
    {"sandpaper",
     "Sanding sheet 120",
     "CS-SND-120",
     "one",
     nullptr,
     "Consumable",
     {"stock", nullptr, {"packet", 50'000}, {}, 800, 5}},
    {"blade",
     "Bandsaw blade 20 mm",
     "CS-BLD-20",
     "one",
     nullptr,
     "Consumable",
     {"stock", nullptr, {}, {}, 18'900, 7, 1'000, 2'000}},
    {"offcuts",
     "Offcuts, mixed hardwood",
     "BP-OFF",
     "kilogram",
     nullptr,
     "By-product",
     {"stock", nullptr, {}, {"sack", 12'000}, 150}},
    {"stool", "Stool “Rowan”, oiled", "PR-ROWAN", "one", nullptr, "Product", {"lot", nullptr, {}, {}, 62'000}},
    {"bench", "Bench “Alder”, oiled", "PR-ALDER", "one", nullptr, "Product", {"lot", nullptr, {}, {}, 214'000}},
    {"shelf", "Shelf “Hazel”", "PR-HAZEL", "one", nullptr, "Product", {"lot", nullptr, {}, {}, 98'000}},
    {"bandsaw", "Bandsaw 500 mm", "TL-BND", "one", "hour", "Tool", {"serial"}},
    {"router", "Router 12 mm", "TL-RTR", "one", "hour", "Tool", {"serial"}},
    {"jig", "Jig, stool legs", "TL-JIG", "one", nullptr, "Tool", {"serial"}},
    {"drill", "Cordless drill", "TL-DRL", "one", "hour", "Tool", {"serial"}},
    {"mending", "Furniture repair", "SV-REP", "one", nullptr, "Service"},
    {"delivery", "Delivery by cargo bike", "SV-DEL", "one", nullptr, "Service"},
    {"cutting", "Cutting work", "LB-CUT", nullptr, "hour", "Labour"},
    {"joinery", "Joinery work", "LB-JOI", nullptr, "hour", "Labour"},
    {"finishing", "Finishing work", "LB-FIN", nullptr, "hour", "Labour"},
    {"office", "Office work", "LB-OFF", nullptr, "hour", "Labour"},
};

constexpr Term WorkshopTerms[] = {
    {"ash", "mill", "ASH 27", 31'000, 14, {"squareMetre", 500}},
    {"oak", "mill", "OAK 40", 50'000, 21, {"squareMetre", 250}},
    {"oil", "ironmonger", "40-118", 8'400, 5, {"litre", 5'000}},
    {"dowel", "ironmonger", "12-1040", 30, 5, {"one", 500'000}},
    {"screw", "ironmonger", "12-0560", 60, 5, {"one", 200'000}},
    {"hinge", "ironmonger", "15-060B", 3'200, 10, {"one", 2'000}},
    {"glue", "ironmonger", "40-020", 9'500, 5, {"kilogram", 2'500}},
    {"sandpaper", "ironmonger", "33-120", 800, 5, {"one", 50'000}},
    {"blade", "ironmonger", "30-20", 18'900, 7, {"one", 1'000}},
    {"ash", "timberyard", "A27", 38'500, 4, {"squareMetre", 1'000}},
    {"oak", "timberyard", "O40", 64'000, 4, {"squareMetre", 1'000}},
};

constexpr Kind MillKinds[] = {
    {"ashLog", "Ash log", "LG-ASH", "cubicMetre", nullptr, "Timber", {"stock", nullptr, {}, {}, 150'000, 30}},
    {"oakLog", "Oak log", "LG-OAK", "cubicMetre", nullptr, "Timber", {"stock", nullptr, {}, {}, 240'000, 30}},
    {"ash",
     "Ash board 27 mm",
     "ASH 27",
     "squareMetre",
     nullptr,
     "Timber",
     {"lot", AshLots, {}, {"board", 500}, 14'500}},
    {"oak",
     "Oak board 40 mm",
     "OAK 40",
     "squareMetre",
     nullptr,
     "Timber",
     {"lot", OakLots, {}, {"board", 250}, 26'000}},
    {"sawdust", "Sawdust", "BP-DUST", "kilogram", nullptr, "By-product"},
    {"jig", "Jig, stool legs", "TL-JIG", "one", nullptr, "Tool"},
    {"sawing", "Sawing work", "LB-SAW", nullptr, "hour", "Labour"},
};

constexpr Term MillTerms[] = {
    {"ashLog", "forest", "ASH/T", 150'000, 30, {"cubicMetre", 1'000}},
    {"oakLog", "forest", "OAK/T", 240'000, 30, {"cubicMetre", 1'000}},
};

constexpr Decimal thousandths(std::int64_t n)
{
    return Decimal::fromMicros(n * 1000);
}

std::optional<Quantity> amount(std::int64_t n, const char *unit)
{
    return n > 0 ? std::optional(demoQuantity(thousandths(n), unit)) : std::nullopt;
}

std::optional<Quantity> days(int number)
{
    return number > 0 ? std::optional(demoQuantity(Decimal::whole(number), "day")) : std::nullopt;
}

std::optional<Decimal> money(std::int64_t n)
{
    return n > 0 ? std::optional(thousandths(n)) : std::nullopt;
}

std::optional<ItemUnit> unitOf(const Pack &pack, const char *unit)
{
    if (pack.word == nullptr)
        return std::nullopt;
    return ItemUnit{QString::fromLatin1(pack.word), demoQuantity(thousandths(pack.thousandths), unit)};
}

ItemDraft draftOf(const Kind &kind)
{
    const Stocked &stocked = kind.stocked;
    ItemDraft draft;
    draft.name = QString::fromUtf8(kind.name);
    draft.code = QString::fromLatin1(kind.code);
    draft.categories = {QString::fromLatin1(kind.group)};
    draft.unit = QString::fromLatin1(kind.unit);
    draft.tracking = QString::fromLatin1(stocked.tracking);
    draft.purchaseUnit = unitOf(stocked.bought, kind.unit);
    draft.useUnit = unitOf(stocked.used, kind.unit);
    draft.standardCost = money(stocked.cost);
    draft.leadTime = days(stocked.leadDays);
    draft.reorderPoint = amount(stocked.orderAt, kind.unit);
    draft.reorderQuantity = amount(stocked.orderMuch, kind.unit);
    draft.safetyStock = amount(stocked.safety, kind.unit);
    return draft;
}

void writeKind(DemoScribe &scribe, const Kind &kind)
{
    Json members = resources::membersOf(draftOf(kind));
    if (kind.effort)
        members["defaultUnitOfEffort"] = kind.effort;
    if (kind.stocked.lotPattern)
        members["ty:lotPattern"] = kind.stocked.lotPattern;
    scribe.name(kind.id, scribe.record("ResourceSpecification", members.object()));
}

void writeTerm(DemoScribe &scribe, const Term &term)
{
    SupplierDraft draft;
    draft.supplier = scribe.of(term.supplier);
    draft.code = QString::fromLatin1(term.code);
    draft.price = money(term.price);
    draft.leadTime = days(term.leadDays);
    draft.packSize = amount(term.pack.thousandths, term.pack.word);
    Json members = resources::membersOf(draft);
    members["conformsTo"] = scribe.idOf(term.item);
    scribe.record("ty:SupplierTerm", members.object());
}

void write(DemoScribe &scribe, std::span<const Kind> kinds, std::span<const Term> terms)
{
    for (const Kind &kind : kinds)
        writeKind(scribe, kind);
    scribe.name("euro", scribe.record("ResourceSpecification", {{"name", "Euro"},
                                                                {"defaultUnitOfResource", "one"},
                                                                {"mediumOfExchange", true},
                                                                {"resourceClassifiedAs", "Money"}}));
    for (const Term &term : terms)
        writeTerm(scribe, term);
}

} // namespace

void writeWorkshopItems(DemoScribe &scribe)
{
    write(scribe, WorkshopKinds, WorkshopTerms);
}

void writeMillItems(DemoScribe &scribe)
{
    write(scribe, MillKinds, MillTerms);
}

} // namespace tally::book

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bigbook.h"

namespace tally::support
{
namespace
{

struct Kind {
    const char *name;
    const char *unit;
};

constexpr Kind Kinds[] = {{"Flour", "kilogram"},    {"Oats", "kilogram"},
                          {"Cider", "litre"},       {"Ash board 27 mm", "squareMetre"},
                          {"Rope, hemp", "metre"},  {"Jar with lid, 370 ml", "one"},
                          {"Wool, washed", "gram"}, {"Seed potatoes, early", "kilogram"}};
constexpr const char *People[] = {"Ana", "Ben", "Chidi", "Dorothea", "Ebbe", "Farah", "Gwen", "Hamid"};

Result<RecordKey> add(book::Book &book, journal::Recording &recording, const char *cls, Json::Object members)
{
    return book.recordService().add(recording, {cls, Json(std::move(members)), {}});
}

} // namespace

Outcome BigBook::fill(book::Book &book, std::int64_t entries)
{
    TALLY_TRY(auto recording, book.recorder().begin());
    TALLY_CHECK(addPeople(book, recording));
    TALLY_CHECK(addStock(book, recording));
    for (std::int64_t i = book.journal().entryCount(); i < entries; ++i)
        TALLY_CHECK(book.events().add(recording, draft(i)));
    TALLY_CHECK(recording.commit());
    return {};
}

Outcome BigBook::addPeople(book::Book &book, journal::Recording &recording)
{
    m_coop = book.ourAgent();
    if (!m_coop) {
        TALLY_TRY(m_coop, add(book, recording, "Organization", {{"name", "Long Barn Co-op"}}));
    }
    for (const char *name : People) {
        TALLY_TRY(const RecordKey person, add(book, recording, "Person", {{"name", name}}));
        m_people.push_back(person);
    }
    for (int i = 0; i < m_placeCount; ++i) {
        TALLY_TRY(const RecordKey place,
                  add(book, recording, "SpatialThing", {{"name", QStringLiteral("Shelf %1").arg(i + 1)}}));
        m_places.push_back(place);
    }
    return {};
}

Outcome BigBook::addStock(book::Book &book, journal::Recording &recording)
{
    std::vector<RecordKey> specs;
    for (const Kind &kind : Kinds) {
        TALLY_TRY(const RecordKey spec, add(book, recording, "ResourceSpecification",
                                            {{"defaultUnitOfResource", kind.unit}, {"name", kind.name}}));
        specs.push_back(spec);
    }
    for (int i = 0; i < m_stockCount; ++i) {
        const std::size_t kind = static_cast<std::size_t>(i) % std::size(Kinds);
        resources::NewResource stock;
        stock.name = QStringLiteral("%1, lot %2").arg(QString::fromUtf8(Kinds[kind].name)).arg(i + 1);
        stock.conformsTo = specs[kind];
        stock.kept = Json::Object{{"currentLocation", toText(m_places[static_cast<std::size_t>(i) % m_places.size()])}};
        resources::EventDraft opening;
        opening.provider = m_coop;
        opening.receiver = m_coop;
        opening.resource = stock;
        opening.resourceQuantity = Quantity{Decimal::whole(100'000), QString::fromLatin1(Kinds[kind].unit)};
        opening.at = QStringLiteral("2026-01-01T08:00:00Z");
        TALLY_TRY(const RecordKey event, book.events().add(recording, opening));
        m_stock.push_back({event.withPart(1), opening.resourceQuantity->unit});
    }
    return {};
}

resources::EventDraft BigBook::draft(std::int64_t index) const
{
    const auto number = static_cast<std::size_t>(index);
    const Kept &stock = m_stock[number % m_stock.size()];
    resources::EventDraft draft;
    draft.action = index % 3 == 2 ? resources::ActionId::Lower : resources::ActionId::Raise;
    draft.provider = m_coop;
    draft.receiver = m_coop;
    draft.resource = stock.key;
    draft.resourceQuantity = Quantity{Decimal::whole(1 + index % 7), stock.unit};
    draft.at = QStringLiteral("2026-%1-%2T09:00:00Z")
                   .arg(1 + index % 10, 2, 10, QLatin1Char('0'))
                   .arg(1 + index % 28, 2, 10, QLatin1Char('0'));
    draft.toLocation = m_places[number % m_places.size()];
    draft.note = QStringLiteral("Delivery %1, checked and put on the shelf").arg(index);
    return draft;
}

} // namespace tally::support

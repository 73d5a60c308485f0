// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/jsonldevents.h"
#include "core/base/utf8.h"

namespace tally::exchange
{

namespace
{

using resources::EventDraft;
using vocabulary::Property;
using vocabulary::Range;

constexpr const char *KeptAction = QT_TRANSLATE_NOOP("Import", "kept as written, not used");

std::size_t numberOf(const Property &property)
{
    return static_cast<std::size_t>(&property - vocabulary::properties().data());
}

} // namespace

JsonLdEvents::JsonLdEvents(JsonLdSession &session, JsonLdLinks &links, JsonLdMembers &members, JsonLdStocks &stocks)
    : m_session(session)
    , m_links(links)
    , m_members(members)
    , m_stocks(stocks)
    , m_class(*vocabulary::findClass("EconomicEvent"))
    , m_places(places())
{
}

std::vector<JsonLdEvents::Place> JsonLdEvents::places()
{
    std::vector<Place> places(vocabulary::properties().size());
    const auto at = [&](std::string_view name) -> Place & { return places[numberOf(*vocabulary::findProperty(name))]; };
    at("provider").key = &EventDraft::provider;
    at("receiver").key = &EventDraft::receiver;
    at("resourceInventoriedAs").stock = &EventDraft::resource;
    at("toResourceInventoriedAs").stock = &EventDraft::toResource;
    at("inputOf").key = &EventDraft::inputOf;
    at("outputOf").key = &EventDraft::outputOf;
    at("resourceConformsTo").key = &EventDraft::conformsTo;
    at("resourceQuantity").quantity = &EventDraft::resourceQuantity;
    at("effortQuantity").quantity = &EventDraft::effortQuantity;
    at("hasPointInTime") = {&EventDraft::at, true};
    at("hasBeginning") = {&EventDraft::beginning, true};
    at("hasEnd") = {&EventDraft::end, true};
    at("created") = {&EventDraft::created, true};
    at("toLocation").key = &EventDraft::toLocation;
    at("atLocation").key = &EventDraft::atLocation;
    at("state").text = &EventDraft::state;
    at("trackingIdentifier").text = &EventDraft::trackingIdentifier;
    at("ofBatchLot").key = &EventDraft::ofBatchLot;
    at("ty:certifiedFrom").key = &EventDraft::certifiedFrom;
    at("corrects").key = &EventDraft::corrects;
    at("fulfills").keys = &EventDraft::fulfills;
    at("satisfies").keys = &EventDraft::satisfies;
    at("settles").keys = &EventDraft::settles;
    at("triggeredBy").key = &EventDraft::triggeredBy;
    at("realizationOf").key = &EventDraft::realizationOf;
    at("reciprocalRealizationOf").key = &EventDraft::reciprocalRealizationOf;
    at("inScopeOf").key = &EventDraft::inScopeOf;
    at("note").text = &EventDraft::note;
    return places;
}

Outcome JsonLdEvents::record(int record)
{
    TALLY_TRY(Reading reading, read(record));
    const resources::Action *action = resources::findAction(reading.action);
    if (action == nullptr) {
        const Error unknown{ErrorKind::Refused,
                            "import.action",
                            QT_TRANSLATE_NOOP("Error", "“%1” is no action of ValueFlows."),
                            {toQString(reading.action)},
                            {}};
        return refusedRecord(m_session, record, unknown);
    }
    reading.draft.action = action->id;
    TALLY_CHECK(chooseStock(reading.resource, false, reading));
    TALLY_CHECK(chooseStock(reading.toResource, true, reading));
    if (!reading.kept.isEmpty())
        reading.draft.kept["ty:kept"] = reading.kept.toJson();
    reading.draft.alias = m_links.alias(record);
    journal::Issues warnings;
    const auto key = m_session.events.add(m_session.recording, reading.draft, &warnings);
    if (!key)
        return refusedRecord(m_session, record, key.error());
    ++m_session.recorded;
    m_links.setKey(record, *key);
    const bool makesResource = std::holds_alternative<resources::NewResource>(reading.draft.resource);
    if (makesResource)
        noteNewStock(reading.resource, key->withPart(1));
    if (std::holds_alternative<resources::NewResource>(reading.draft.toResource))
        noteNewStock(reading.toResource, key->withPart(makesResource ? 2 : 1));
    const JsonLdRecord &entry = m_session.survey.record(record);
    for (const journal::Issue &warning : warnings)
        m_session.report.add(entry.element, m_session.values.pointer(m_object), warning.error,
                             QCoreApplication::translate("Import", "recorded all the same"));
    TALLY_CHECK(compareNested(reading.resource));
    return compareNested(reading.toResource);
}

Result<JsonLdEvents::Reading> JsonLdEvents::read(int record)
{
    Reading reading;
    TALLY_TRY(m_object, m_members.enter(record));
    m_members.begin();
    const auto readFrom = [&](int object) {
        return [this, object, &reading](const JsonLdMembers::Member &member) {
            return readMember(object, member, reading);
        };
    };
    TALLY_CHECK(m_members.forEach(m_object, m_class, reading.kept, readFrom(record)));
    for (const int object : m_session.survey.mergedInto(record)) {
        TALLY_CHECK(m_members.visitObject(object, [&](JsonValue value) {
            return m_members.forEach(value, m_class, reading.kept, readFrom(object));
        }));
    }
    TALLY_CHECK(addImplied(record, reading));
    return reading;
}

Outcome JsonLdEvents::readMember(int record, const JsonLdMembers::Member &member, Reading &reading)
{
    const Place &place = m_places[numberOf(*member.property)];
    if (place.key != nullptr || place.keys != nullptr)
        return readKeys(record, member, place, reading);
    if (place.text != nullptr)
        return readText(member, place, reading);
    if (place.quantity != nullptr) {
        const auto read = m_session.values.quantity(member.value);
        if (!read)
            return refusedRecord(m_session, record, read.error());
        if (*read)
            reading.draft.*place.quantity = **read;
        else
            reading.kept.add(std::string(member.property->name), member.value);
        return {};
    }
    if (place.stock != nullptr) {
        const JsonValue value = JsonLdValues::bare(member.value);
        const bool isHere = value.tree() == m_object.tree();
        const auto to = m_members.target(value);
        if (to)
            (place.stock == &EventDraft::resource ? reading.resource : reading.toResource) = {isHere ? value : m_object,
                                                                                              to};
        else
            reportForm(member, reading);
        return {};
    }
    return readOther(record, member, reading);
}

void JsonLdEvents::reportForm(const JsonLdMembers::Member &member, Reading &reading)
{
    m_session.values.report(
        member.value, QT_TRANSLATE_NOOP("Import", "the value has another form than this member can take"), KeptAction);
    reading.kept.add(std::string(member.property->name), member.value);
}

Outcome JsonLdEvents::readText(const JsonLdMembers::Member &member, const Place &place, Reading &reading)
{
    const auto read = place.isDate ? m_session.values.date(member.value) : m_session.values.text(member.value);
    if (read)
        reading.draft.*place.text = toQString(*read);
    else
        reading.kept.add(std::string(member.property->name), member.value);
    return {};
}

Outcome JsonLdEvents::readKeys(int record, const JsonLdMembers::Member &member, const Place &place, Reading &reading)
{
    TALLY_TRY(auto keys, m_members.references(record, member, m_class, reading.kept));
    if (place.keys != nullptr)
        reading.draft.*place.keys = std::move(keys);
    else if (!keys.empty())
        reading.draft.*place.key = keys.front();
    return {};
}

Outcome JsonLdEvents::readOther(int record, const JsonLdMembers::Member &member, Reading &reading)
{
    if (member.property->range == Range::Action) {
        reading.action = m_session.values.action(member.value).value_or(std::string());
        return {};
    }
    if (member.property->range == Range::Reference)
        return readOtherKeys(record, member, reading);
    auto read = m_members.literal(member, m_class);
    if (!read)
        return refusedRecord(m_session, record, read.error());
    if (*read)
        reading.draft.kept[member.property->name] = std::move(**read);
    else
        reading.kept.add(std::string(member.property->name), member.value);
    return {};
}

Outcome JsonLdEvents::readOtherKeys(int record, const JsonLdMembers::Member &member, Reading &reading)
{
    TALLY_TRY(const auto keys, m_members.references(record, member, m_class, reading.kept));
    if (keys.empty())
        return {};
    if (!member.property->many) {
        reading.draft.kept[member.property->name] = toText(keys.front());
        return {};
    }
    Json::Array ids;
    for (const RecordKey key : keys)
        ids.emplace_back(toText(key));
    reading.draft.kept[member.property->name] = std::move(ids);
    return {};
}

Outcome JsonLdEvents::addImplied(int record, Reading &reading)
{
    for (const JsonLdSurvey::Implied &implied : m_session.survey.impliedFor(record)) {
        const Place &place = m_places[numberOf(*implied.property)];
        TALLY_TRY(const RecordKey key, m_links.resolve(record, implied.to, *implied.property, m_object));
        if (place.key != nullptr && key)
            reading.draft.*place.key = key;
    }
    return {};
}

/// An existing record, one that this event creates, or one that has to be opened first because this action cannot.
Outcome JsonLdEvents::chooseStock(const Stock &stock, bool isReceiving, Reading &reading)
{
    const auto &[value, to] = stock;
    if (!to)
        return {};
    const char *member = isReceiving ? "toResourceInventoriedAs" : "resourceInventoriedAs";
    resources::ResourceChoice &choice = isReceiving ? reading.draft.toResource : reading.draft.resource;
    if (to->isRecord() && m_session.survey.isStock(to->record())) {
        TALLY_TRY(choice, m_stocks.describedBy(to->record()));
        return {};
    }
    if (to->isRecord()) {
        m_session.values.report(value, QT_TRANSLATE_NOOP("Import", "what is described here is no %1"), KeptAction,
                                {QStringLiteral("EconomicResource")});
        reading.kept.add(member, value);
        return {};
    }
    TALLY_TRY(const RecordKey known, m_links.stock(to->id()));
    if (known) {
        choice = known;
        return {};
    }
    if (m_stocks.isSomethingElse(to->id(), value)) {
        reading.kept.add(member, value);
        return {};
    }
    const resources::CreateResource creates = resources::action(reading.draft.action).createResource;
    if (creates == (isReceiving ? resources::CreateResource::OptionalTo : resources::CreateResource::Optional)) {
        TALLY_TRY(choice, m_stocks.described(to->id(), value));
        return {};
    }
    const QString unit = reading.draft.resourceQuantity ? reading.draft.resourceQuantity->unit : QStringLiteral("one");
    TALLY_TRY(choice, m_stocks.addEmpty(to->id(), value, unit, reading.draft.conformsTo));
    return {};
}

void JsonLdEvents::noteNewStock(const Stock &stock, RecordKey key)
{
    if (stock.to && !stock.to->isRecord())
        m_links.setStock(stock.to->id(), key);
}

Outcome JsonLdEvents::compareNested(const Stock &stock)
{
    if (!stock.to || !stock.value.isObject() || stock.value.index() == m_object.index() ||
        !m_stocks.saysState(stock.value))
        return {};
    const int nested = m_session.survey.recordAt(m_members.element(), stock.value.index());
    return nested < 0 ? Outcome() : m_stocks.compare(nested);
}

Outcome JsonLdEvents::recordReversal(int record)
{
    TALLY_TRY(const JsonValue object, m_members.enter(record));
    const vocabulary::Class &cls = *m_session.survey.record(record).cls;
    RecordKey subject;
    KeptMembers kept;
    m_members.begin();
    TALLY_CHECK(m_members.forEach(object, cls, kept, [&](const JsonLdMembers::Member &member) -> Outcome {
        TALLY_TRY(const auto keys, m_members.references(record, member, cls, kept));
        subject = keys.empty() ? RecordKey() : keys.front();
        return {};
    }));
    TALLY_TRY(const auto row, m_session.records.find(subject));
    if (row && row->reversedBy) {
        ++m_session.skipped;
        return {};
    }
    const auto key = m_session.events.addReversal(m_session.recording, subject);
    if (!key)
        return refusedRecord(m_session, record, key.error());
    ++m_session.recorded;
    return {};
}

} // namespace tally::exchange

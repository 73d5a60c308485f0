// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/jsonldstocks.h"

#include <algorithm>
#include <array>

namespace tally::exchange
{

namespace
{

using vocabulary::Range;

constexpr const char *KeptAction = QT_TRANSLATE_NOOP("Import", "kept as written, not used");

/// Members that events change. A description that creates nothing only says what they should be by now.
constexpr std::array<std::string_view, 7> StateMembers = {
    "accountingQuantity", "onhandQuantity", "primaryAccountable", "stage", "state", "containedIn", "currentLocation"};

const QString Nothing = QStringLiteral("–");

bool isState(std::string_view member)
{
    return std::find(StateMembers.begin(), StateMembers.end(), member) != StateMembers.end();
}

QString textOf(const Quantity &quantity)
{
    return QString(QString::fromStdString(format(quantity.value)) % u' ' % quantity.unit);
}

RecordKey keyIn(const Json &value)
{
    return parseRecordKey(std::string_view(value.text())).value_or(RecordKey());
}

} // namespace

JsonLdStocks::JsonLdStocks(JsonLdSession &session, JsonLdLinks &links, JsonLdMembers &members)
    : m_session(session)
    , m_links(links)
    , m_members(members)
{
    m_members.setStockCreator([this](int id, JsonValue use, JsonValue flow) -> Result<RecordKey> {
        QString unit;
        if (const JsonValue quantity = flow.member("resourceQuantity"); quantity.exists()) {
            TALLY_TRY(const auto read, m_session.values.quantity(quantity));
            unit = read ? read->unit : QString();
        }
        return isSomethingElse(id, use) ? Result<RecordKey>(RecordKey()) : addEmpty(id, use, unit, RecordKey());
    });
}

Outcome JsonLdStocks::read(int record, bool creates, Description &description)
{
    const vocabulary::Class &cls = *m_session.survey.record(record).cls;
    const auto use = [&](const JsonLdMembers::Member &member) {
        return readMember(record, member, creates, description);
    };
    return m_members.visitObject(record, [&](JsonValue object) {
        return m_members.readInner([&] { return m_members.forEach(object, cls, description.kept, use); });
    });
}

Outcome JsonLdStocks::readMember(int record, const JsonLdMembers::Member &member, bool creates,
                                 Description &description)
{
    const vocabulary::Class &cls = *m_session.survey.record(record).cls;
    const std::string name(member.property->name);
    if (isState(name))
        return creates ? readState(record, member, description) : Outcome();
    Json value;
    if (member.property->range == Range::Reference) {
        TALLY_TRY(const auto keys, m_members.references(record, member, cls, description.kept));
        if (keys.empty())
            return {};
        value = toText(keys.front());
    } else {
        TALLY_TRY(auto read, m_members.literal(member, cls));
        if (!read) {
            description.kept.add(name, member.value);
            return {};
        }
        value = std::move(*read);
    }
    const auto [said, isNew] = description.said.emplace(name, value);
    if (!isNew && said->second != value)
        m_session.values.report(
            member.value, QT_TRANSLATE_NOOP("Import", "“%1” differs from the first description of this stock record"),
            QT_TRANSLATE_NOOP("Import", "left out; the first holds"), {forReport(name)});
    return {};
}

Outcome JsonLdStocks::readState(int record, const JsonLdMembers::Member &member, Description &description)
{
    const vocabulary::Class &cls = *m_session.survey.record(record).cls;
    const std::string name(member.property->name);
    if (name == "accountingQuantity" || name == "onhandQuantity") {
        auto &quantity = name == "accountingQuantity" ? description.state.accounting : description.state.onhand;
        TALLY_TRY(quantity, m_session.values.quantity(member.value));
        return {};
    }
    if (name == "state") {
        TALLY_TRY(auto read, m_members.literal(member, cls));
        if (read)
            description.said.emplace(name, std::move(*read));
    } else if (name == "containedIn") {
        const auto to = m_members.target(JsonLdValues::bare(member.value));
        TALLY_TRY(const RecordKey key,
                  to && !to->isRecord() ? m_links.stock(to->id()) : Result<RecordKey>(RecordKey()));
        if (key)
            description.said.emplace(name, toText(key));
        else
            description.kept.add(name, member.value);
    } else {
        TALLY_TRY(const auto keys, m_members.references(record, member, cls, description.kept));
        if (keys.empty())
            return {};
        if (name == "primaryAccountable") {
            description.state.accountable = keys.front();
            return {};
        }
        description.said.emplace(name, toText(keys.front()));
    }
    m_session.values.report(member.value, QT_TRANSLATE_NOOP("Import", "only events change the “%1” of a stock record"),
                            KeptAction, {forReport(name)});
    return {};
}

Result<JsonLdStocks::Description> JsonLdStocks::describe(int id, int creator)
{
    Description description;
    if (creator >= 0)
        TALLY_CHECK(read(creator, true, description));
    const JsonLdStock *stock = id < 0 ? nullptr : m_session.survey.stock(id);
    for (const int other : stock == nullptr ? std::vector<int>() : stock->descriptions) {
        if (other != creator)
            TALLY_CHECK(read(other, false, description));
    }
    finish(description);
    const bool isDescribed = stock != nullptr && !stock->descriptions.empty();
    const int first = creator >= 0 ? creator : isDescribed ? stock->descriptions.front() : -1;
    if (id >= 0) {
        TALLY_TRY(description.resource.alias, m_links.aliasOfStock(id, first));
    }
    return description;
}

/// Puts what was said where a draft wants it.
void JsonLdStocks::finish(Description &description)
{
    resources::NewResource &resource = description.resource;
    Json::Object rest;
    for (auto &[name, value] : description.said) {
        if (name == "name")
            resource.name = value.qtext();
        else if (name == "conformsTo")
            resource.conformsTo = keyIn(value);
        else if (name == "trackingIdentifier")
            resource.trackingIdentifier = value.qtext();
        else if (name == "ofBatchLot")
            resource.ofBatchLot = keyIn(value);
        else if (name == "note")
            resource.note = value.qtext();
        else if (name == "image")
            resource.image = value.qtext();
        else
            rest.emplace(name, value);
    }
    if (!description.kept.isEmpty())
        rest["ty:kept"] = description.kept.toJson();
    resource.kept = std::move(rest);
}

Result<resources::NewResource> JsonLdStocks::described(int id, JsonValue use)
{
    const JsonLdStock *stock = m_session.survey.stock(id);
    const int nested = use.isObject() ? m_session.survey.recordAt(m_members.element(), use.index()) : -1;
    const bool isDescription = nested >= 0 && m_session.survey.isStock(nested);
    TALLY_TRY(Description description, describe(id, isDescription ? nested : -1));
    if (stock == nullptr || stock->descriptions.empty()) {
        const QString text = forReport(m_session.survey.id(id).text);
        description.resource.name = lastSegment(text);
        description.resource.kept["ty:placeholder"] = true;
        m_session.values.report(use, QT_TRANSLATE_NOOP("Import", "“%1” is not described in this document"),
                                QT_TRANSLATE_NOOP("Import", "recorded as a placeholder (%2)"),
                                {text, QStringLiteral("EconomicResource")});
    }
    return description.resource;
}

Result<resources::NewResource> JsonLdStocks::describedBy(int record)
{
    TALLY_TRY(const Description description, describe(-1, record));
    return description.resource;
}

bool JsonLdStocks::isSomethingElse(int id, JsonValue use)
{
    const JsonLdStock *stock = m_session.survey.stock(id);
    if (m_session.survey.id(id).firstRecord < 0 || (stock != nullptr && !stock->descriptions.empty()))
        return false;
    m_session.values.report(use, QT_TRANSLATE_NOOP("Import", "“%1” is described here as something else than an %2"),
                            KeptAction, {forReport(m_session.survey.id(id).text), QStringLiteral("EconomicResource")});
    return true;
}

Result<RecordKey> JsonLdStocks::addEmpty(int id, JsonValue use, QString unit, RecordKey spec)
{
    TALLY_TRY(resources::NewResource resource, described(id, use));
    if (!resource.conformsTo)
        resource.conformsTo = spec;
    if (resource.conformsTo) {
        TALLY_TRY(const auto facts, m_session.resources.specification(resource.conformsTo));
        if (facts && !facts->unit.isEmpty())
            unit = facts->unit;
    }
    if (unit.isEmpty())
        return RecordKey();
    Description description;
    description.resource = std::move(resource);
    m_session.values.report(use,
                            QT_TRANSLATE_NOOP("Import", "nothing says how much of this stock record there was before"),
                            QT_TRANSLATE_NOOP("Import", "opened with 0 %1"), {unit});
    const Quantity nothing{Decimal(), unit};
    const JsonLdStock *stock = m_session.survey.stock(id);
    const bool isDescribed = stock != nullptr && !stock->descriptions.empty();
    dropSerial(isDescribed ? stock->descriptions.front() : -1, description, nothing);
    return open(id, isDescribed ? stock->descriptions.front() : -1, std::move(description), nothing);
}

/// A serial number is for one thing; with another quantity it is only a remark.
void JsonLdStocks::dropSerial(int record, Description &description, const Quantity &quantity)
{
    if (description.resource.trackingIdentifier.isEmpty() || quantity.value == Decimal::whole(1))
        return;
    KeptMembers kept;
    for (auto &[name, value] : KeptMembers::membersOf(description.resource.kept["ty:kept"]))
        kept.add(name, value);
    kept.add("trackingIdentifier", Json(description.resource.trackingIdentifier));
    description.resource.kept["ty:kept"] = kept.toJson();
    const QStringList args{description.resource.trackingIdentifier, textOf(quantity)};
    description.resource.trackingIdentifier.clear();
    const int element = record < 0 ? m_members.element() : m_session.survey.record(record).element;
    m_session.report.add(element, m_session.document.pointer(element),
                         QT_TRANSLATE_NOOP("Import", "the tracking identifier “%1” is for a single thing, not for %2"),
                         KeptAction, args);
}

Result<RecordKey> JsonLdStocks::open(int id, int record, Description description, const Quantity &quantity)
{
    resources::EventDraft draft;
    draft.action = resources::ActionId::Raise;
    draft.provider = description.state.accountable;
    draft.receiver = description.state.accountable;
    draft.resourceQuantity = quantity;
    draft.resource = std::move(description.resource);
    draft.kept["ty:opening"] = true;
    const auto event = m_session.events.add(m_session.recording, draft);
    if (!event)
        return record < 0 ? Result<RecordKey>(tl::unexpected(event.error()))
                          : refusedRecord(m_session, record, event.error());
    ++m_session.recorded;
    const RecordKey key = event->withPart(1);
    if (id >= 0)
        m_links.setStock(id, key);
    return key;
}

Outcome JsonLdStocks::record(int record)
{
    const int id = m_session.survey.record(record).id;
    const JsonLdStock *stock = id < 0 ? nullptr : m_session.survey.stock(id);
    TALLY_TRY(const RecordKey known, id < 0 ? Result<RecordKey>(RecordKey()) : m_links.stock(id));
    if (known && !m_session.isNew(known)) {
        ++m_session.skipped;
        return {};
    }
    if (known)
        return compare(record);
    if (stock == nullptr || stock->opening == record)
        return openBalance(record);
    if (stock->opening >= 0 || stock->firstEvent >= 0)
        return {}; // its event is still to come, and reads this description
    TALLY_TRY(const JsonValue object, m_members.enter(record));
    TALLY_TRY(const RecordKey key, addEmpty(id, object, QString(), RecordKey()));
    return key ? Outcome() : keepAsForeign(record);
}

Outcome JsonLdStocks::openBalance(int record)
{
    const JsonLdRecord &entry = m_session.survey.record(record);
    TALLY_CHECK(m_members.enter(record));
    TALLY_TRY(Description description, describe(entry.id, record));
    const State state = description.state;
    if (!state.accounting && !state.onhand)
        return keepAsForeign(record);
    const Quantity quantity = state.accounting ? *state.accounting : *state.onhand;
    TALLY_TRY(const JsonValue object, m_members.enter(record));
    m_session.values.report(object, QT_TRANSLATE_NOOP("Import", "a stock record outside any event"),
                            QT_TRANSLATE_NOOP("Import", "recorded as an opening balance of %1"), {textOf(quantity)});
    dropSerial(record, description, quantity);
    TALLY_TRY(const RecordKey key, open(entry.id, record, std::move(description), quantity));
    return adjustOnhand(record, key, state);
}

/// An opening balance fills both quantities. What is on hand less or more than that has left or come by custody alone.
Outcome JsonLdStocks::adjustOnhand(int record, RecordKey key, const State &state)
{
    if (!state.accounting || !state.onhand || *state.accounting == *state.onhand)
        return {};
    TALLY_TRY(const JsonValue object, m_members.enter(record));
    const auto onhand = UnitTable::shipped().convert(state.onhand->value, state.onhand->unit, state.accounting->unit);
    if (!onhand || !state.accountable) {
        m_session.values.report(
            object, QT_TRANSLATE_NOOP("Import", "%1 on hand beside %2 in the accounts cannot be expressed by events"),
            QT_TRANSLATE_NOOP("Import", "opened with %2 for both"), {textOf(*state.onhand), textOf(*state.accounting)});
        return {};
    }
    TALLY_TRY(const Decimal more, subtract(*onhand, state.accounting->value));
    resources::EventDraft draft;
    draft.action = resources::ActionId::TransferCustody;
    draft.resource = key;
    draft.resourceQuantity = Quantity{more.isNegative() ? -more : more, state.accounting->unit};
    // Custody that comes home to the accountable agent adds, custody given to somebody unnamed takes away (DESIGN §5).
    (more.isNegative() ? draft.provider : draft.receiver) = state.accountable;
    draft.kept["ty:opening"] = true;
    if (const auto event = m_session.events.add(m_session.recording, draft); !event)
        return refusedRecord(m_session, record, event.error());
    ++m_session.recorded;
    return {};
}

Outcome JsonLdStocks::keepAsForeign(int record)
{
    TALLY_TRY(Json::Object body, m_members.foreignBody(record, false));
    const auto key =
        m_session.recordService.add(m_session.recording, {"ty:Foreign", std::move(body), m_links.alias(record)});
    if (!key)
        return refusedRecord(m_session, record, key.error());
    ++m_session.recorded;
    TALLY_TRY(const JsonValue object, m_members.enter(record));
    m_session.values.report(
        object,
        QT_TRANSLATE_NOOP("Import", "this stock record has neither a quantity nor a unit, and no event names it"),
        KeptAction);
    return {};
}

bool JsonLdStocks::saysState(JsonValue object) const
{
    for (JsonValue value = object.first(); value.exists(); value = value.next()) {
        const JsonLdTerm &term = m_session.context.member(value.name());
        if (term.kind == JsonLdTerm::Kind::Property && isState(term.property->name))
            return true;
    }
    return false;
}

Outcome JsonLdStocks::compare(int record)
{
    const JsonLdRecord &entry = m_session.survey.record(record);
    TALLY_TRY(const RecordKey key, entry.id < 0 ? Result<RecordKey>(RecordKey()) : m_links.stock(entry.id));
    TALLY_TRY(const auto row, m_session.resources.resource(key));
    if (!row)
        return {};
    return m_members.visitObject(record, [&](JsonValue object) -> Outcome {
        for (JsonValue value = object.first(); value.exists(); value = value.next()) {
            const JsonLdTerm &term = m_session.context.member(value.name());
            if (term.kind == JsonLdTerm::Kind::Property && isState(term.property->name) &&
                !JsonLdMembers::isVoid(value))
                TALLY_CHECK(compareMember({term.property, value, false}, *row));
        }
        return {};
    });
}

Outcome JsonLdStocks::compareMember(const JsonLdMembers::Member &member, const resources::ResourceRow &row)
{
    const std::string_view name = member.property->name;
    QString expected;
    QString found;
    bool same = false;
    if (member.property->range == Range::Quantity) {
        TALLY_TRY(const auto wanted, m_session.values.quantity(member.value));
        if (!wanted)
            return {};
        const Quantity is{name == "onhandQuantity" ? row.onhand : row.accounting, row.unit};
        const auto converted = UnitTable::shipped().convert(wanted->value, wanted->unit, is.unit);
        same = converted && *converted == is.value;
        expected = textOf(*wanted);
        found = textOf(is);
    } else if (name == "state") {
        expected = forReport(JsonLdValues::bare(member.value).text());
        found = row.state;
        same = expected == found;
    } else {
        const RecordKey is = name == "stage"                ? row.stage
                             : name == "primaryAccountable" ? row.accountable
                             : name == "containedIn"        ? row.containedIn
                                                            : row.location;
        if (is) {
            TALLY_TRY(found, m_session.records.publicId(is));
        }
        TALLY_TRY(const RecordKey wanted, keyOf(member, found.isEmpty() ? Nothing : found));
        if (!wanted)
            return {};
        same = wanted == is;
        expected = forReport(m_session.values.id(member.value));
    }
    if (!same)
        m_session.values.report(member.value,
                                QT_TRANSLATE_NOOP("Import", "“%1” should be %2 here, and the events make it %3"),
                                QT_TRANSLATE_NOOP("Import", "the events hold"),
                                {forReport(name), expected, found.isEmpty() ? Nothing : found});
    return {};
}

/// What the member points at; none, reported, if it is no such record.
Result<RecordKey> JsonLdStocks::keyOf(const JsonLdMembers::Member &member, const QString &found)
{
    const auto to = m_members.target(JsonLdValues::bare(member.value));
    TALLY_TRY(const RecordKey key, to ? m_links.peek(*to, *member.property) : Result<RecordKey>(RecordKey()));
    if (!key)
        m_session.values.report(member.value, QT_TRANSLATE_NOOP("Import", "“%1” does not point at a %2"),
                                QT_TRANSLATE_NOOP("Import", "not compared; the events make it %3"),
                                {forReport(member.property->name), forReport(member.property->refersTo), found});
    return key;
}

} // namespace tally::exchange

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/jsonldmembers.h"

#include <algorithm>

namespace tally::exchange
{

namespace
{

using Kind = JsonLdTerm::Kind;
using vocabulary::Property;
using vocabulary::Range;

constexpr const char *KeptAction = QT_TRANSLATE_NOOP("Import", "kept as written, not used");
constexpr std::string_view PartMark = "@part";

bool isTurned(const Property &property)
{
    return !property.inverseOf.empty() && !property.nests;
}

bool isStock(const Property &property)
{
    return property.nests && property.refersTo == "EconomicResource";
}

void takeParts(Json &value, bool isRoot, int &part, std::vector<std::pair<int, int>> &parts)
{
    if (value.isArray()) {
        for (Json &element : value.toArray())
            takeParts(element, false, part, parts);
    }
    if (!value.isObject())
        return;
    if (isRoot || value.contains("@type")) {
        if (value.contains(PartMark))
            parts.emplace_back(part, static_cast<int>(value[PartMark].integer()));
        value.erase(PartMark);
        ++part;
    }
    for (auto &[name, member] : value.toObject())
        takeParts(member, false, part, parts);
}

} // namespace

JsonLdMembers::JsonLdMembers(JsonLdSession &session, JsonLdLinks &links)
    : m_session(session)
    , m_links(links)
{
}

Result<JsonValue> JsonLdMembers::objectOf(int record, JsonTree &tree) const
{
    const JsonLdRecord &entry = m_session.survey.record(record);
    if (entry.element == m_element) {
        TALLY_TRY(const JsonTree *current, m_session.document.element(entry.element));
        return current->at(entry.node);
    }
    TALLY_CHECK(m_session.document.parse(entry.element, tree));
    return tree.at(entry.node);
}

Result<JsonValue> JsonLdMembers::enter(int record)
{
    const JsonLdRecord &entry = m_session.survey.record(record);
    bind(entry.element);
    TALLY_TRY(const JsonTree *tree, m_session.document.element(entry.element));
    return tree->at(entry.node);
}

void JsonLdMembers::bind(int element)
{
    m_element = element;
    m_session.values.setElement(element);
}

void JsonLdMembers::reportKept(JsonValue value, const vocabulary::Class *cls)
{
    m_session.values.report(value,
                            cls == nullptr ? QT_TRANSLATE_NOOP("Import", "“%1” belongs to a record of an unknown type")
                                           : QT_TRANSLATE_NOOP("Import", "“%1” is no member of class %2"),
                            KeptAction, {forReport(value.name()), cls == nullptr ? QString() : forReport(cls->name)});
}

bool JsonLdMembers::place(const vocabulary::Class &cls, Member &member, KeptMembers &kept)
{
    const JsonLdTerm &term = m_session.context.member(member.value.name());
    if (term.kind != Kind::Property)
        return placeOther(term, cls, member, kept);
    const Property *property = JsonLdSurvey::meant(cls, term.property);
    const bool isAllowed = vocabulary::allows(cls, property->name);
    if (isTurned(*property)) {
        // The survey has turned it round, on events too.
        if (!isAllowed && cls.name != "EconomicEvent") {
            reportKept(member.value, &cls);
            kept.add(term.name, member.value);
        }
        return false;
    }
    if (!isAllowed) {
        reportKept(member.value, &cls);
        kept.add(term.name, member.value);
        return false;
    }
    if (term.undeclared)
        m_session.values.report(member.value, QT_TRANSLATE_NOOP("Import", "the prefix of “%1” is never declared"),
                                QT_TRANSLATE_NOOP("Import", "read as “%2”"),
                                {forReport(member.value.name()), forReport(property->name)});
    if (term.respelled || property != term.property)
        m_session.values.report(member.value, QT_TRANSLATE_NOOP("Import", "“%1” is no member of class %3"),
                                QT_TRANSLATE_NOOP("Import", "read as “%2”"),
                                {forReport(member.value.name()), forReport(property->name), forReport(cls.name)});
    const auto number = static_cast<std::size_t>(property - vocabulary::properties().data());
    if (m_seen[number]) {
        // Said before, and the same; what is wrong with it is reported at each place.
        if (property->range != Range::Reference)
            static_cast<void>(m_session.values.read(*property, member.value));
        return false;
    }
    m_seen[number] = true;
    member.property = property;
    return !isVoid(member.value);
}

bool JsonLdMembers::placeOther(const JsonLdTerm &term, const vocabulary::Class &cls, Member &member, KeptMembers &kept)
{
    switch (term.kind) {
    case Kind::Id:
        return false;
    case Kind::Type:
        if (JsonLdValues::bare(member.value).isArray()) {
            m_session.values.report(member.value, QT_TRANSLATE_NOOP("Import", "a record has one type"),
                                    QT_TRANSLATE_NOOP("Import", "recorded as a %1"), {forReport(cls.name)});
            kept.add("@type", typeNames(member.value));
        }
        return false;
    case Kind::Context:
        // A lone object carries the context of the document.
        if (member.value.index() != 0 && m_session.document.pointer(m_element).empty() &&
            member.value.tree()->pointer(member.value.index()) == "/@context")
            return false;
        m_session.values.report(member.value,
                                QT_TRANSLATE_NOOP("Import", "a context inside a record is not understood"), KeptAction);
        kept.add(term.name, member.value);
        return false;
    case Kind::Kept:
        if (member.value.isObject())
            kept.addAll(member.value);
        else
            kept.add("ty:kept", member.value);
        return false;
    case Kind::Duration:
        member.property = term.property;
        member.isDuration = true;
        if (vocabulary::allows(cls, "hasDuration"))
            return true;
        [[fallthrough]];
    case Kind::Property:
    case Kind::Unknown:
        reportKept(member.value, &cls);
        kept.add(term.name, member.value);
        return false;
    }
    return false;
}

bool JsonLdMembers::isVoid(JsonValue value)
{
    return value.isNull() || (value.isArray() && !value.first().exists());
}

std::vector<JsonValue> JsonLdMembers::values(JsonValue value)
{
    const JsonValue only = JsonLdValues::bare(value);
    if (!only.isArray())
        return {only};
    std::vector<JsonValue> all;
    for (JsonValue element = only.first(); element.exists(); element = element.next())
        all.push_back(JsonLdValues::bare(element));
    return all;
}

std::optional<JsonLdTarget> JsonLdMembers::target(JsonValue value) const
{
    const int nested = value.isObject() ? m_session.survey.recordAt(m_element, value.index()) : -1;
    if (nested >= 0) {
        const int id = m_session.survey.record(nested).id;
        return id >= 0 ? JsonLdTarget::ofId(id) : JsonLdTarget::ofRecord(nested);
    }
    const std::string_view text = m_session.values.id(value);
    const int id = text.empty() ? -1 : m_session.survey.findId(text);
    return id < 0 ? std::nullopt : std::optional(JsonLdTarget::ofId(id));
}

Result<std::optional<Json>> JsonLdMembers::literal(const Member &member, const vocabulary::Class &cls)
{
    if (member.isDuration) {
        const auto read = m_session.values.duration(member.value);
        if (!read)
            return std::optional<Json>();
        return Json(Json::Object{{"hasNumericalValue", format(read->value)}, {"hasUnit", read->unit}});
    }
    const bool isList = vocabulary::holdsMany(cls, *member.property) && JsonLdValues::bare(member.value).isArray();
    if (!isList)
        return m_session.values.read(*member.property, member.value);
    Json::Array all;
    for (const JsonValue value : values(member.value)) {
        TALLY_TRY(auto read, m_session.values.read(*member.property, value));
        if (!read)
            return std::optional<Json>();
        all.push_back(std::move(*read));
    }
    return Json(std::move(all));
}

Result<std::vector<RecordKey>> JsonLdMembers::references(int record, const Member &member, const vocabulary::Class &cls,
                                                         KeptMembers &kept)
{
    std::vector<RecordKey> keys;
    const std::vector<JsonValue> all = values(member.value);
    const std::string name(member.property->name);
    if (all.size() > 1 && !vocabulary::holdsMany(cls, *member.property)) {
        m_session.values.report(member.value, QT_TRANSLATE_NOOP("Import", "“%1” names one record, not several"),
                                KeptAction, {forReport(name)});
        kept.add(name, member.value);
        return keys;
    }
    for (const JsonValue value : all) {
        const auto to = target(value);
        if (!to) {
            m_session.values.report(
                value, QT_TRANSLATE_NOOP("Import", "the value has another form than this member can take"), KeptAction);
            kept.add(name, value);
            continue;
        }
        TALLY_TRY(const RecordKey key, m_links.resolve(record, *to, *member.property, value));
        if (key)
            keys.push_back(key);
        else {
            if (to->isRecord())
                kept.add(name, value);
            else
                kept.add(name, Json(m_session.survey.id(to->id()).text));
        }
    }
    return keys;
}

Result<Json::Object> JsonLdMembers::body(int record)
{
    const vocabulary::Class &cls = *m_session.survey.record(record).cls;
    Json::Object body;
    KeptMembers kept;
    std::vector<int> objects = m_session.survey.mergedInto(record);
    objects.insert(objects.begin(), record);
    TALLY_CHECK(readInner([&]() -> Outcome {
        for (const int object : objects) {
            TALLY_TRY(m_object, enter(object));
            TALLY_CHECK(forEach(m_object, cls, kept,
                                [&](const Member &member) { return addMember(object, member, cls, body, kept); }));
        }
        return {};
    }));
    TALLY_CHECK(addImplied(record, body));
    TALLY_CHECK(addParts(record, body));
    if (!kept.isEmpty())
        body["ty:kept"] = kept.toJson();
    return body;
}

Outcome JsonLdMembers::addMember(int record, const Member &member, const vocabulary::Class &cls, Json::Object &body,
                                 KeptMembers &kept)
{
    const std::string name(member.property->name);
    if (member.property->range != Range::Reference) {
        TALLY_TRY(auto read, literal(member, cls));
        if (read)
            body[name] = std::move(*read);
        else
            kept.add(member.isDuration ? "time:hasDuration" : name, member.value);
        return {};
    }
    if (isStock(*member.property))
        return addStock(member, body, kept);
    if (member.property->nests)
        return addNested(record, member, body, kept);
    if (isSaidByPlace(record, member))
        return {};
    TALLY_TRY(const auto keys, references(record, member, cls, kept));
    Json::Array ids;
    for (const RecordKey key : keys)
        ids.emplace_back(toText(key));
    if (ids.size() == 1 && !vocabulary::holdsMany(cls, *member.property))
        body[name] = std::move(ids.front());
    else if (!ids.empty())
        body[name] = std::move(ids);
    return {};
}

/// Parts are added together at the end, those described elsewhere too; what is left are parts of other entries.
Outcome JsonLdMembers::addNested(int record, const Member &member, Json::Object &body, KeptMembers &kept)
{
    const std::string name(member.property->name);
    const auto parts = m_session.survey.absorbedBy(record);
    for (const JsonValue value : values(member.value)) {
        const auto to = target(value);
        const int part = to ? m_session.survey.find(*to, member.property->refersTo) : -1;
        const bool isOwn = std::any_of(parts.begin(), parts.end(), [&](const JsonLdSurvey::Absorbed &absorbed) {
            return absorbed.record == part && absorbed.property == member.property;
        });
        if (isOwn)
            continue;
        TALLY_TRY(const RecordKey key,
                  to ? m_links.resolve(record, *to, *member.property, value) : Result<RecordKey>(RecordKey()));
        if (key && member.property->many)
            body[name].toArray().emplace_back(toText(key));
        else if (key)
            body[name] = toText(key);
        else
            kept.add(name, value);
        if (!to)
            m_session.values.report(
                value, QT_TRANSLATE_NOOP("Import", "the value has another form than this member can take"), KeptAction);
    }
    return {};
}

Outcome JsonLdMembers::addStock(const Member &member, Json::Object &body, KeptMembers &kept)
{
    const std::string name(member.property->name);
    const JsonValue value = JsonLdValues::bare(member.value);
    const auto to = target(value);
    RecordKey key;
    if (to && !to->isRecord()) {
        TALLY_TRY(key, m_links.stock(to->id()));
    }
    if (!key && to && !to->isRecord()) {
        TALLY_TRY(key, m_createStock(to->id(), value, m_object));
    }
    if (key) {
        body[name] = toText(key);
        return {};
    }
    m_session.values.report(member.value, QT_TRANSLATE_NOOP("Import", "this stock record cannot be created"),
                            KeptAction);
    kept.add(name, member.value);
    return {};
}

/// Absorbed into the record the member names: said by where the part stands.
bool JsonLdMembers::isSaidByPlace(int record, const Member &member) const
{
    const auto to = target(JsonLdValues::bare(member.value));
    const int holder = to ? m_session.survey.find(*to, member.property->refersTo) : -1;
    if (holder < 0 || m_session.survey.ownerOf(holder) != m_session.survey.ownerOf(record))
        return false;
    const auto parts = m_session.survey.absorbedBy(holder);
    return std::any_of(parts.begin(), parts.end(), [&](const JsonLdSurvey::Absorbed &absorbed) {
        return absorbed.record == record && absorbed.property->inverseOf == member.property->name;
    });
}

Outcome JsonLdMembers::addImplied(int record, Json::Object &body)
{
    for (const JsonLdSurvey::Implied &implied : m_session.survey.impliedFor(record)) {
        const std::string name(implied.property->name);
        TALLY_TRY(const JsonValue object, enter(record));
        TALLY_TRY(const RecordKey key, m_links.resolve(record, implied.to, *implied.property, object));
        if (!key)
            continue;
        if (!implied.property->many)
            body.emplace(name, toText(key));
        else if (Json &list = body[name];
                 std::find(list.array().begin(), list.array().end(), Json(toText(key))) == list.array().end())
            list.toArray().emplace_back(toText(key));
    }
    return {};
}

Outcome JsonLdMembers::addParts(int record, Json::Object &body)
{
    for (const JsonLdSurvey::Absorbed &absorbed : m_session.survey.absorbedBy(record)) {
        TALLY_TRY(Json::Object part, this->body(absorbed.record));
        part["@type"] = m_session.survey.record(absorbed.record).cls->name;
        part[std::string(PartMark)] = absorbed.record;
        if (const QString alias = m_links.alias(absorbed.record); !alias.isNull())
            part["@id"] = alias;
        const std::string name(absorbed.property->name);
        if (absorbed.property->many)
            body[name].toArray().emplace_back(std::move(part));
        else
            body.emplace(name, std::move(part));
    }
    return {};
}

Result<Json::Object> JsonLdMembers::foreignBody(int record, bool isReported)
{
    Json::Object body;
    KeptMembers kept;
    std::vector<int> objects = m_session.survey.mergedInto(record);
    objects.insert(objects.begin(), record);
    for (const int number : objects) {
        TALLY_TRY(const JsonValue object, enter(number));
        for (JsonValue value = object.first(); value.exists(); value = value.next())
            addForeign(value, isReported, body, kept);
        if (isReported && !m_session.survey.record(number).isTyped)
            m_session.values.report(object, QT_TRANSLATE_NOOP("Import", "the record has no type"), KeptAction);
    }
    if (!kept.isEmpty())
        body["ty:kept"] = kept.toJson();
    return body;
}

void JsonLdMembers::addForeign(JsonValue value, bool isReported, Json::Object &body, KeptMembers &kept)
{
    const JsonLdTerm &term = m_session.context.member(value.name());
    const bool isName = term.name == "name" || term.name == "note";
    const bool isOutermost = term.kind == Kind::Context && m_session.document.pointer(m_element).empty();
    if (term.kind == Kind::Id || isOutermost)
        return;
    if (term.kind == Kind::Type && value.isText()) {
        body["ty:type"] = m_session.context.type(value.text()).name;
        if (isReported)
            m_session.values.report(value, QT_TRANSLATE_NOOP("Import", "“%1” is no type of ValueFlows 1.0"), KeptAction,
                                    {forReport(value.text())});
    } else if (term.kind == Kind::Kept && value.isObject()) {
        kept.addAll(value);
    } else if (isName && value.isText()) {
        body[term.name] = value.text();
    } else {
        if (isReported)
            reportKept(value, nullptr);
        if (term.kind == Kind::Type && JsonLdValues::bare(value).isArray())
            kept.add("@type", typeNames(value));
        else
            kept.add(term.name, value);
    }
}

/// The types of a record in the spelling of our own context.
Json JsonLdMembers::typeNames(JsonValue value) const
{
    Json::Array names;
    for (const JsonValue type : values(value))
        names.emplace_back(m_session.context.type(type.text()).name);
    return names;
}

std::vector<std::pair<int, int>> JsonLdMembers::takeParts(Json &body)
{
    std::vector<std::pair<int, int>> parts;
    int part = 0;
    exchange::takeParts(body, true, part, parts);
    return parts;
}

} // namespace tally::exchange

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/jsonldsurvey.h"

#include <algorithm>

namespace tally::exchange
{

namespace
{

using Kind = JsonLdTerm::Kind;
using vocabulary::Property;
using vocabulary::Range;

/// The property through which a record of the other class lists what says `property` of it; only those that nest.
const Property *nestingInverse(const Property &property)
{
    for (const Property &candidate : vocabulary::properties()) {
        if (candidate.nests && candidate.inverseOf == property.name)
            return &candidate;
    }
    return nullptr;
}

bool isStockMember(const Property &property)
{
    return property.nests && property.refersTo == "EconomicResource";
}

} // namespace

JsonLdSurvey::JsonLdSurvey(JsonLdDocument &document, JsonLdContext &context, ReportBuilder &report)
    : m_document(document)
    , m_context(context)
    , m_report(report)
    , m_values(document, context, report)
{
}

Outcome JsonLdSurvey::run()
{
    for (m_element = 0; m_element < m_document.size(); ++m_element) {
        m_values.setElement(m_element);
        TALLY_TRY(const JsonTree *tree, m_document.element(m_element));
        const JsonValue root = tree->root();
        if (root.isObject())
            visit(root, nullptr, -1);
        else
            m_values.report(root, QT_TRANSLATE_NOOP("Import", "this is not a record"),
                            QT_TRANSLATE_NOOP("Import", "left out"));
    }
    TALLY_CHECK(settleIds());
    settleStock();
    settleImplied();
    settleAbsorbed();
    settleOwners();
    return reportOneSided();
}

int JsonLdSurvey::visit(JsonValue object, const vocabulary::Class *expected, int parent)
{
    const auto number = static_cast<int>(m_records.size());
    JsonLdRecord record;
    record.element = m_element;
    record.node = object.index();
    record.cls = expected;
    record.parent = parent;
    record.owner = number;
    m_records.push_back(record);
    readHead(object, number);
    // Without a type it may still be told by another object with the same id.
    const JsonLdRecord head = this->record(number);
    const bool isReadable = head.cls != nullptr || (!head.isTyped && head.id >= 0);
    for (JsonValue member = isReadable ? object.first() : JsonValue(); member.exists(); member = member.next())
        visitMember(member, number);
    return number;
}

void JsonLdSurvey::readHead(JsonValue object, int record)
{
    for (JsonValue member = object.first(); member.exists(); member = member.next()) {
        const Kind kind = m_context.member(member.name()).kind;
        if (kind == Kind::Type)
            readType(member, record);
        if (kind != Kind::Id)
            continue;
        if (!member.isText() || member.text().empty()) {
            m_values.report(member, QT_TRANSLATE_NOOP("Import", "this is not an id"),
                            QT_TRANSLATE_NOOP("Import", "the record is given a new one"));
            continue;
        }
        const int id = intern(member.text());
        m_records[static_cast<std::size_t>(record)].id = id;
        JsonLdId &known = m_ids[static_cast<std::size_t>(id)];
        if (known.firstRecord < 0) {
            known.firstRecord = record;
        } else {
            if (known.firstRecord == known.lastRecord)
                m_sharedIds.push_back(id);
            m_records[static_cast<std::size_t>(known.lastRecord)].nextWithId = record;
        }
        known.lastRecord = record;
    }
}

void JsonLdSurvey::readType(JsonValue value, int record)
{
    JsonLdRecord &entry = m_records[static_cast<std::size_t>(record)];
    const JsonValue only = JsonLdValues::bare(value);
    const vocabulary::Class *known = nullptr;
    for (JsonValue type = only.isArray() ? only.first() : only; type.exists();
         type = only.isArray() ? type.next() : JsonValue()) {
        const JsonLdTerm &term = m_context.type(type.text());
        if (known == nullptr)
            known = vocabulary::findClass(term.name);
        if (term.undeclared)
            m_values.report(type, QT_TRANSLATE_NOOP("Import", "the prefix of “%1” is never declared"),
                            QT_TRANSLATE_NOOP("Import", "read as “%2”"),
                            {forReport(type.text()), forReport(term.name)});
    }
    // Only we take entries back; a document that says so describes something we have not recorded.
    entry.cls = known;
    entry.isTyped = true;
}

bool JsonLdSurvey::describesMore(JsonValue object)
{
    for (JsonValue member = object.first(); member.exists(); member = member.next()) {
        if (m_context.member(member.name()).kind != Kind::Id)
            return true;
    }
    return false;
}

void JsonLdSurvey::visitMember(JsonValue value, int record)
{
    const JsonLdTerm &term = m_context.member(value.name());
    if (term.kind != Kind::Property || term.property->range != Range::Reference)
        return;
    const vocabulary::Class *cls = this->record(record).cls;
    const Property *property = cls == nullptr ? term.property : meant(*cls, term.property);
    const bool isMisplaced = isEvent(record) && (property->name == "hasInput" || property->name == "hasOutput");
    if (isMisplaced)
        m_values.report(value, QT_TRANSLATE_NOOP("Import", "“%1” stands on an event, not on its process"),
                        QT_TRANSLATE_NOOP("Import", "read as if it stood on the process"), {forReport(property->name)});
    if (cls == nullptr || isMisplaced || vocabulary::allows(*cls, property->name))
        visitReference(value, record, *property);
}

void JsonLdSurvey::visitReference(JsonValue value, int record, const Property &property)
{
    if (value.isArray()) {
        for (JsonValue element = value.first(); element.exists(); element = element.next())
            visitReference(element, record, property);
        return;
    }
    const JsonValue only = JsonLdValues::bare(value);
    if (only.isArray() && only.index() != value.index()) {
        visitReference(only, record, property);
        return;
    }
    if (only.isObject() && describesMore(only)) {
        visitNested(only, record, property);
        return;
    }
    const std::string_view text = m_values.id(only);
    if (text.empty())
        return;
    const JsonLdTarget to = JsonLdTarget::ofId(intern(text));
    if (!property.inverseOf.empty() && !property.nests) {
        visitInverse(to, record, property, only);
        return;
    }
    if (property.nests && !isStockMember(property)) {
        m_candidates.push_back({JsonLdTarget::ofRecord(record), &property, to});
        m_references.push_back({record, to, &property});
        return;
    }
    if (const Property *nesting = nestingInverse(property); nesting != nullptr)
        m_candidates.push_back({to, nesting, JsonLdTarget::ofRecord(record)});
    m_references.push_back({record, to, &property});
    if (isStockMember(property) && isEvent(record)) {
        JsonLdStock &stock = m_stock[to.id()];
        if (stock.firstEvent < 0)
            stock.firstEvent = record;
    }
}

void JsonLdSurvey::visitNested(JsonValue value, int record, const Property &property)
{
    const int child = visit(value, vocabulary::findClass(property.refersTo), record);
    const JsonLdTarget to = JsonLdTarget::ofRecord(child);
    const int id = this->record(child).id;
    if (!property.inverseOf.empty() && !property.nests) {
        visitInverse(to, record, property, value);
    } else if (isStockMember(property)) {
        if (id >= 0)
            m_references.push_back({record, JsonLdTarget::ofId(id), &property});
        if (id >= 0 && m_stock[id].firstEvent < 0 && isEvent(record))
            m_stock[id].firstEvent = record;
    } else if (property.nests) {
        m_candidates.push_back({JsonLdTarget::ofRecord(record), &property, to});
    } else {
        if (const Property *nesting = nestingInverse(property); nesting != nullptr)
            m_candidates.push_back({to, nesting, JsonLdTarget::ofRecord(record)});
        m_references.push_back({record, id >= 0 ? JsonLdTarget::ofId(id) : to, &property});
    }
}

/// The child gets the member; on an event the process of that event is meant.
void JsonLdSurvey::visitInverse(JsonLdTarget child, int record, const Property &property, JsonValue value)
{
    const Property *inverse = vocabulary::findProperty(property.inverseOf);
    JsonLdTarget to =
        this->record(record).id >= 0 ? JsonLdTarget::ofId(this->record(record).id) : JsonLdTarget::ofRecord(record);
    if (isEvent(record)) {
        const JsonValue object = value.tree()->at(this->record(record).node);
        std::string_view process;
        for (JsonValue member = object.first(); member.exists(); member = member.next()) {
            const std::string &name = m_context.member(member.name()).name;
            if (name == "inputOf" || name == "outputOf")
                process = m_values.id(member);
        }
        if (process.empty())
            return;
        to = JsonLdTarget::ofId(intern(process));
    }
    m_unresolved.push_back({child, inverse, to, m_element, m_values.pointer(value)});
}

int JsonLdSurvey::intern(std::string_view text)
{
    std::string scratch;
    const std::string key(m_context.expanded(text, scratch));
    const auto [at, isNew] = m_idNumbers.emplace(key, static_cast<int>(m_ids.size()));
    if (isNew)
        m_ids.push_back({std::string(text), -1, -1});
    return at->second;
}

int JsonLdSurvey::findId(std::string_view text) const
{
    std::string scratch;
    const auto at = m_idNumbers.find(std::string(m_context.expanded(text, scratch)));
    return at == m_idNumbers.end() ? -1 : at->second;
}

bool JsonLdSurvey::isStock(int record) const
{
    const vocabulary::Class *cls = this->record(record).cls;
    return cls != nullptr && cls->name == "EconomicResource";
}

bool JsonLdSurvey::isEvent(int record) const
{
    const vocabulary::Class *cls = this->record(record).cls;
    return cls != nullptr && cls->name == "EconomicEvent";
}

const JsonLdStock *JsonLdSurvey::stock(int id) const
{
    const auto at = m_stock.find(id);
    return at == m_stock.end() ? nullptr : &at->second;
}

int JsonLdSurvey::find(JsonLdTarget to, std::string_view wanted) const
{
    if (to.isRecord()) {
        const vocabulary::Class *cls = record(to.record()).cls;
        return cls != nullptr && vocabulary::isA(cls->name, wanted) ? to.record() : -1;
    }
    if (wanted == "EconomicResource") {
        const JsonLdStock *known = stock(to.id());
        return known == nullptr ? -1 : known->opening >= 0 ? known->opening : known->firstEvent;
    }
    for (int number = id(to.id()).firstRecord; number >= 0; number = record(number).nextWithId) {
        const JsonLdRecord &candidate = record(number);
        if (candidate.mergedInto < 0 && candidate.cls != nullptr && vocabulary::isA(candidate.cls->name, wanted))
            return number;
    }
    return -1;
}

int JsonLdSurvey::recordAt(int element, std::uint32_t node) const
{
    const auto at = std::lower_bound(m_records.begin(), m_records.end(), std::pair(element, node),
                                     [](const JsonLdRecord &record, const std::pair<int, std::uint32_t> &place) {
                                         return std::pair(record.element, record.node) < place;
                                     });
    const bool found = at != m_records.end() && at->element == element && at->node == node;
    return found ? static_cast<int>(at - m_records.begin()) : -1;
}

std::vector<JsonLdSurvey::Implied> JsonLdSurvey::impliedFor(int record) const
{
    const auto less = [](const Implied &implied, int number) { return implied.record < number; };
    const auto first = std::lower_bound(m_implied.begin(), m_implied.end(), record, less);
    return {first, std::lower_bound(first, m_implied.end(), record + 1, less)};
}

std::vector<JsonLdSurvey::Absorbed> JsonLdSurvey::absorbedBy(int record) const
{
    const auto less = [](const Absorbed &absorbed, int number) { return absorbed.parent < number; };
    const auto first = std::lower_bound(m_absorbed.begin(), m_absorbed.end(), record, less);
    return {first, std::lower_bound(first, m_absorbed.end(), record + 1, less)};
}

std::vector<int> JsonLdSurvey::mergedInto(int record) const
{
    const auto at = m_merged.find(record);
    return at == m_merged.end() ? std::vector<int>() : at->second;
}

const Property *JsonLdSurvey::meant(const vocabulary::Class &cls, const Property *property)
{
    const std::string_view other = property->name == "resourceConformsTo" ? "conformsTo"
                                   : property->name == "conformsTo"       ? "resourceConformsTo"
                                                                          : "";
    if (other.empty() || vocabulary::allows(cls, property->name) || !vocabulary::allows(cls, other))
        return property;
    return vocabulary::findProperty(other);
}

} // namespace tally::exchange

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/jsonldwriter.h"

#include "core/base/vocabulary.h"
#include "core/exchange/formats/keptmembers.h"

namespace tally::exchange
{

namespace
{

using vocabulary::Range;

/// How JSON-LD types the values of a property; empty for plain text and objects.
std::string_view valueType(const vocabulary::Property &property)
{
    switch (property.range) {
    case Range::Reference:
    case Range::Uri:
        return property.name == "classifiedAs" || property.name == "resourceClassifiedAs" ||
                       property.name == "processClassifiedAs"
                   ? std::string_view() // tags or addresses
                   : "@id";
    case Range::Action:
        return "@vocab";
    case Range::DateTime:
        return "xsd:dateTime";
    case Range::Decimal:
        return "xsd:decimal";
    case Range::Text:
    case Range::Boolean:
    case Range::Quantity:
    case Range::Unit:
    case Range::Object:
        return {};
    }
    return {};
}

std::string makeContext()
{
    std::string text = R"({"@vocab": "https://w3id.org/valueflows/ont/vf#",
  "ty": "urn:tallystick:ns:",
  "om2": "http://www.ontology-of-units-of-measure.org/resource/om-2/",
  "xsd": "http://www.w3.org/2001/XMLSchema#",
  "hasNumericalValue": {"@type": "xsd:decimal"})";
    for (const vocabulary::Property &property : vocabulary::properties()) {
        if (const std::string_view type = valueType(property); !type.empty())
            text.append(",\n  \"").append(property.name).append("\": {\"@type\": \"").append(type).append("\"}");
    }
    return text + "}";
}

class Separated
{
public:
    explicit Separated(std::string &out)
        : m_out(out)
    {
        m_out += '{';
    }
    std::string &member(std::string_view name)
    {
        m_out += m_isFirst ? "" : ", ";
        m_isFirst = false;
        writeJsonText(name, m_out);
        m_out += ": ";
        return m_out;
    }
    void close() { m_out += '}'; }

private:
    std::string &m_out;
    bool m_isFirst = true;
};

void writeValue(const Json &value, std::string &out)
{
    if (value.isArray()) {
        out += '[';
        for (std::size_t i = 0; i < value.array().size(); ++i) {
            out += i > 0 ? ", " : "";
            writeValue(value.array()[i], out);
        }
        out += ']';
    } else if (value.isObject() && value.contains("@type")) {
        writeJsonLdObject(value, out);
    } else if (value.isObject()) {
        Separated object(out);
        for (const auto &[name, member] : value.object())
            writeValue(member, object.member(name));
        object.close();
    } else {
        KeptMembers::write(value, out);
    }
}

/// Whether a kept "@type" is the list of types the record came with: one that a reader understands as the record's
/// class.
bool isTypeList(const Json &types, const Json &record, bool isForeign)
{
    if (types.array().size() < 2 || record.contains("ty:type"))
        return false;
    const vocabulary::Class *known = nullptr;
    for (const Json &type : types.array())
        known = known == nullptr ? vocabulary::findClass(type.text()) : known;
    return isForeign ? known == nullptr : known != nullptr && known->name == record["@type"].text();
}

/// Whether a reader would report the member and keep it again, so that it may stand where it was found.
bool returnsToItsPlace(const std::string &name, const Json &record, bool isForeign, bool hasOwnType)
{
    if (name.empty() || name.front() == '@' || name == "ty:kept" || record.contains(name))
        return false;
    if (isForeign)
        return hasOwnType && name != "name" && name != "note";
    const vocabulary::Class *cls = vocabulary::findClass(record["@type"].text());
    return cls != nullptr && cls->name != "ty:Foreign" && !vocabulary::allows(*cls, name);
}

void writeType(const Json &record, bool isForeign, const Json *several, Separated &object)
{
    std::string &out = object.member("@type");
    if (several != nullptr)
        KeptMembers::write(*several, out);
    else
        writeJsonText(isForeign && record.contains("ty:type") ? record["ty:type"].text() : record["@type"].text(), out);
}

} // namespace

const std::string &jsonLdContextText()
{
    static const std::string text = makeContext();
    return text;
}

void writeJsonLdObject(const Json &record, std::string &out)
{
    // Under its own type a reader would try again to make something of it.
    const bool isForeign =
        record["@type"].text() == "ty:Foreign" && vocabulary::findClass(record["ty:type"].text()) == nullptr;
    const auto kept = KeptMembers::membersOf(record["ty:kept"]);
    const Json *several = nullptr;
    for (const auto &[name, value] : kept)
        several = name == "@type" && isTypeList(value, record, isForeign) ? &value : several;
    const bool hasOwnType = several != nullptr || record.contains("ty:type");
    Separated object(out);
    if (record.contains("@id"))
        writeValue(record["@id"], object.member("@id"));
    writeType(record, isForeign, several, object);
    for (const auto &[name, value] : record.object()) {
        if (name != "@id" && name != "@type" && name != "ty:kept" && !(isForeign && name == "ty:type"))
            writeValue(value, object.member(name));
    }
    std::vector<const std::pair<std::string, Json> *> others;
    for (const auto &member : kept) {
        if (returnsToItsPlace(member.first, record, isForeign, hasOwnType))
            KeptMembers::write(member.second, object.member(member.first));
        else if (&member.second != several)
            others.push_back(&member);
    }
    if (!others.empty()) {
        Separated rest(object.member("ty:kept"));
        for (const auto *member : others)
            KeptMembers::write(member->second, rest.member(member->first));
        rest.close();
    }
    object.close();
}

} // namespace tally::exchange

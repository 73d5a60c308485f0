// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/jsonldcontext.h"
#include "core/base/utf8.h"

#include <array>

namespace tally::exchange
{

namespace
{

using Kind = JsonLdTerm::Kind;

constexpr std::string_view Own = "urn:tallystick:ns:";
constexpr std::string_view Time = "www.w3.org/2006/time#";
constexpr std::string_view Om = "www.ontology-of-units-of-measure.org/resource/om-2/";
/// Every address the vocabulary was published under, without the scheme.
constexpr std::array<std::string_view, 3> ValueFlows = {"w3id.org/valueflows/ont/vf#", "w3id.org/valueflows#",
                                                        "w3id.org/valueflows/"};

struct KnownPrefix {
    std::string_view prefix;
    std::string_view iri;
};
/// Prefixes that documents use without declaring them, the same everywhere.
constexpr std::array<KnownPrefix, 5> KnownPrefixes = {
    {{"vf", "https://w3id.org/valueflows/ont/vf#"},
     {"ty", Own},
     {"time", "http://www.w3.org/2006/time#"},
     {"om2", "http://www.ontology-of-units-of-measure.org/resource/om-2/"},
     {"xsd", "http://www.w3.org/2001/XMLSchema#"}}};

std::string_view withoutScheme(std::string_view iri)
{
    for (const std::string_view scheme : {"https://", "http://"}) {
        if (iri.substr(0, scheme.size()) == scheme)
            return iri.substr(scheme.size());
    }
    return {};
}

/// The local name if `iri` lies in `space` (given without scheme).
std::optional<std::string_view> localIn(std::string_view iri, std::string_view space)
{
    const std::string_view rest = withoutScheme(iri);
    if (rest.size() <= space.size() || rest.substr(0, space.size()) != space)
        return std::nullopt;
    return rest.substr(space.size());
}

/// Name as the vocabulary writes it; none for a term of somebody else.
std::optional<std::string> vocabularyName(std::string_view iri)
{
    if (iri.substr(0, Own.size()) == Own)
        return "ty:" + std::string(iri.substr(Own.size()));
    for (const std::string_view space : ValueFlows) {
        if (const auto local = localIn(iri, space))
            return std::string(*local);
    }
    if (const auto local = localIn(iri, Om); local == "hasUnit" || local == "hasNumericalValue")
        return std::string(*local);
    return std::nullopt;
}

bool isKeyword(std::string_view name)
{
    return !name.empty() && name.front() == '@';
}

} // namespace

void JsonLdContext::read(JsonValue context, ReportBuilder &report)
{
    if (context.isText())
        readText(context.text(), "/@context", report);
    else if (context.isObject())
        readObject(context, "/@context", report);
    int position = 0;
    for (JsonValue part = context.isArray() ? context.first() : JsonValue(); part.exists(); part = part.next()) {
        const std::string path = "/@context/" + std::to_string(position++);
        if (part.isObject())
            readObject(part, path, report);
        else if (!part.isNull())
            readText(part.text(), path, report);
    }
    if (!m_vocabulary)
        report.add(-1, "/@context", QT_TRANSLATE_NOOP("Import", "the document does not say which vocabulary it uses"),
                   QT_TRANSLATE_NOOP("Import", "read as ValueFlows"));
}

void JsonLdContext::readText(std::string_view address, const std::string &path, ReportBuilder &report)
{
    if (withoutScheme(address).substr(0, 19) == "w3id.org/valueflows") {
        m_vocabulary = std::string(KnownPrefixes[0].iri);
        return;
    }
    report.add(-1, path, QT_TRANSLATE_NOOP("Import", "the context “%1” would have to be fetched"),
               QT_TRANSLATE_NOOP("Import", "not used; nothing is fetched"), {toQString(address)});
}

void JsonLdContext::readObject(JsonValue object, const std::string &path, ReportBuilder &report)
{
    for (JsonValue entry = object.first(); entry.exists(); entry = entry.next()) {
        const JsonValue id = entry.isObject() ? entry.member("@id") : entry;
        if (entry.name() == "@vocab" && entry.isText())
            m_vocabulary = std::string(entry.text());
        else if (!isKeyword(entry.name()) && id.isText())
            m_terms[std::string(entry.name())] = std::string(id.text());
        // A type or container without @id changes how values are written, which is recognised anyway.
        else if (!isKeyword(entry.name()) && (!entry.isObject() || entry.member("@reverse").exists()))
            report.add(-1, path + '/' + std::string(entry.name()),
                       QT_TRANSLATE_NOOP("Import", "this kind of declaration is not understood"),
                       QT_TRANSLATE_NOOP("Import", "not used"));
    }
}

JsonLdContext::Resolved JsonLdContext::resolve(std::string_view name) const
{
    // An alias may name another alias; a chain longer than this is a loop.
    constexpr int MaxSteps = 4;
    std::string iri(name);
    for (int step = 0; step < MaxSteps && !isKeyword(iri); ++step) {
        if (const auto alias = m_terms.find(iri); alias != m_terms.end()) {
            iri = alias->second;
            continue;
        }
        const std::size_t colon = iri.find(':');
        if (colon == std::string::npos)
            return {m_vocabulary.value_or(std::string(KnownPrefixes[0].iri)) + iri};
        if (iri.compare(colon, 3, "://") == 0)
            return {iri};
        const std::string_view prefix = std::string_view(iri).substr(0, colon);
        if (const auto declared = m_terms.find(prefix); declared != m_terms.end()) {
            iri = declared->second + iri.substr(colon + 1);
            continue;
        }
        for (const KnownPrefix &known : KnownPrefixes) {
            if (known.prefix == prefix)
                return {std::string(known.iri) + iri.substr(colon + 1), true};
        }
        return {iri};
    }
    return {iri};
}

JsonLdTerm JsonLdContext::interpret(std::string_view name) const
{
    const auto [iri, undeclared] = resolve(name);
    if (iri == "@id" || iri == "@type" || iri == "@context")
        return {iri == "@id" ? Kind::Id : iri == "@type" ? Kind::Type : Kind::Context, nullptr, iri};
    if (localIn(iri, Time) == "hasDuration")
        return {Kind::Duration, vocabulary::findProperty("hasDuration"), "time:hasDuration"};
    JsonLdTerm term;
    term.undeclared = undeclared;
    const std::optional<std::string> own = vocabularyName(iri);
    term.name = own.value_or(name.find(':') == std::string_view::npos && !isKeyword(name) ? iri : std::string(name));
    term.property = own ? vocabulary::findProperty(*own) : nullptr;
    if (own && term.property == nullptr && !own->empty() && own->front() >= 'A' && own->front() <= 'Z') {
        std::string lower = *own;
        lower.front() = static_cast<char>(lower.front() - 'A' + 'a');
        term.property = vocabulary::findProperty(lower);
        term.respelled = term.property != nullptr;
    }
    if (term.property != nullptr)
        term.kind = term.property->name == "ty:kept" ? Kind::Kept : Kind::Property;
    return term;
}

JsonLdTerm JsonLdContext::interpretType(std::string_view name) const
{
    const auto [iri, undeclared] = resolve(name);
    JsonLdTerm term;
    term.undeclared = undeclared;
    term.name = vocabularyName(iri).value_or(name.find(':') == std::string_view::npos ? iri : std::string(name));
    return term;
}

const JsonLdTerm &JsonLdContext::member(std::string_view name)
{
    const auto known = m_members.find(name);
    return known != m_members.end() ? known->second : m_members.emplace(name, interpret(name)).first->second;
}

const JsonLdTerm &JsonLdContext::type(std::string_view name)
{
    const auto known = m_types.find(name);
    return known != m_types.end() ? known->second : m_types.emplace(name, interpretType(name)).first->second;
}

std::string_view JsonLdContext::expanded(std::string_view id, std::string &scratch) const
{
    const std::size_t colon = id.find(':');
    if (colon == std::string_view::npos || m_terms.empty())
        return id;
    const auto declared = m_terms.find(id.substr(0, colon));
    if (declared == m_terms.end() || id.substr(colon, 3) == "://")
        return id;
    scratch = declared->second;
    scratch += id.substr(colon + 1);
    return scratch;
}

std::string JsonLdContext::localName(std::string_view value) const
{
    const std::size_t colon = value.find(':');
    if (colon == std::string_view::npos)
        return std::string(value);
    std::string iri = resolve(value).iri;
    return vocabularyName(iri).value_or(std::move(iri));
}

} // namespace tally::exchange

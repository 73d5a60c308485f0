// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/vocabulary.h"
#include "core/exchange/formats/jsontree.h"
#include "core/exchange/formats/reportbuilder.h"

#include <map>
#include <optional>
#include <string>
#include <unordered_map>

namespace tally::exchange
{

/// What a member name or type of a document means here.
struct JsonLdTerm {
    enum class Kind {
        Id,       ///< @id
        Type,     ///< @type
        Context,  ///< @context inside a record
        Property, ///< `property` is set
        Kept,     ///< our own ty:kept
        Duration, ///< time:hasDuration, of which a text form is in use
        Unknown
    };
    Kind kind = Kind::Unknown;
    const vocabulary::Property *property = nullptr;
    /// The name without prefix for our terms and ValueFlows terms, else as it has to be written so that it is not taken
    /// for one of them.
    std::string name;
    bool respelled = false;  ///< found only after its first letter was put in lower case
    bool undeclared = false; ///< uses a well-known prefix that the document never declares
};

/// The `@context` of a document: an object, a text, or a list of both. Prefixes, `@vocab` and aliases of terms and
/// keywords are understood; nothing is fetched. Reads http and https and all namespaces ValueFlows was published under.
class JsonLdContext
{
public:
    /// Says in `report` what could not be used.
    void read(JsonValue context, ReportBuilder &report);
    /// Meaning of a member name; remembered, so that asking again costs a look-up.
    [[nodiscard]] const JsonLdTerm &member(std::string_view name);
    /// Meaning of a type; `property` is not set. Names of classes come without a ValueFlows prefix ("EconomicEvent").
    [[nodiscard]] const JsonLdTerm &type(std::string_view name);
    /// An id with its declared prefix written out; others come back as they are. `scratch` holds the text if it
    /// changed.
    [[nodiscard]] std::string_view expanded(std::string_view id, std::string &scratch) const;
    /// A value that names a term (an action, a unit) without prefix or namespace.
    [[nodiscard]] std::string localName(std::string_view value) const;

private:
    struct NameHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view name) const noexcept { return std::hash<std::string_view>{}(name); }
    };
    using Terms = std::unordered_map<std::string, JsonLdTerm, NameHash, std::equal_to<>>;
    struct Resolved {
        std::string iri;
        bool undeclared = false;
    };
    void readObject(JsonValue object, const std::string &path, ReportBuilder &report);
    void readText(std::string_view address, const std::string &path, ReportBuilder &report);
    [[nodiscard]] Resolved resolve(std::string_view name) const;
    [[nodiscard]] JsonLdTerm interpret(std::string_view name) const;
    [[nodiscard]] JsonLdTerm interpretType(std::string_view name) const;

    std::optional<std::string> m_vocabulary;                 ///< none declared: ValueFlows
    std::map<std::string, std::string, std::less<>> m_terms; ///< prefixes and aliases as declared
    Terms m_members;
    Terms m_types;
};

} // namespace tally::exchange

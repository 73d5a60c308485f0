// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

/// The classes and properties this program understands: ValueFlows 1.0 plus our own `ty:` terms, as one table. Readers,
/// writers, services and the JSON-LD context all ask here, so that a term is either known everywhere or reported.
namespace tally::vocabulary
{

/// What a property holds in an entry body.
enum class Range {
    Text, ///< string
    Uri,  ///< string, kept as written
    Boolean,
    DateTime,  ///< string, RFC 3339 with offset or Z ("2026-03-01T09:00:00Z"), or a local date ("2026-03-01")
    Quantity,  ///< {"hasNumericalValue": canonical decimal text, "hasUnit": unit id}
    Decimal,   ///< canonical decimal text
    Unit,      ///< unit id
    Action,    ///< one of the 19 action names in camelCase
    Reference, ///< record id of the class `refersTo` (or a subclass), or a nested record where `nests`
    Object     ///< any JSON object, kept as it is and never interpreted ("ty:kept")
};

struct Property {
    std::string_view name; ///< as in bodies and JSON-LD: "resourceInventoriedAs", "ty:leadTime"
    Range range;
    std::string_view refersTo; ///< class name for Reference, empty if it may be any class; else empty
    bool many = false;         ///< may be an array of values (a single value may stand alone); see also holdsMany
    bool nests = false;        ///< may hold the record itself, which then becomes a part of the entry
    /// Reference written from the other end: `hasInput` of a Process is `inputOf` of the flow. Never stored in bodies
    /// except where `nests` is set (recipes); readers turn it round.
    std::string_view inverseOf = {};
};

struct Class {
    std::string_view name;   ///< "EconomicEvent", "ty:Reversal"
    std::string_view kind;   ///< entry kind, "vf.event"; Person and Organization share "vf.agent"
    std::string_view parent; ///< "Agent" for Person; empty at the top
    std::string_view list; ///< KIND of `list`: "event", "agent", "resource"; the class in lower case without "Economic"
    std::span<const std::string_view> properties; ///< own and inherited
};

/// Null if the class is not known. Names as in ValueFlows ("EconomicEvent") or with our prefix.
[[nodiscard]] const Class *findClass(std::string_view name);
[[nodiscard]] const Class *findByListName(std::string_view list);
[[nodiscard]] std::span<const Class> classes();
[[nodiscard]] const Property *findProperty(std::string_view name);
[[nodiscard]] std::span<const Property> properties();
[[nodiscard]] bool allows(const Class &cls, std::string_view property);
/// Whether `property` may be an array in a record of that class: wherever it is `many`, and in a few classes where it
/// is single elsewhere (a ty:Rule counts any of several resourceConformsTo).
[[nodiscard]] bool holdsMany(const Class &cls, const Property &property);
/// Whether a record of class `cls` may stand where `wanted` is asked for ("Person" where "Agent"); an empty `wanted`
/// takes any.
[[nodiscard]] bool isA(std::string_view cls, std::string_view wanted);

} // namespace tally::vocabulary

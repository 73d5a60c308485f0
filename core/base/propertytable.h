// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/vocabulary.h"

#include <algorithm>
#include <array>

/// The properties of the vocabulary, known at compile time so that the table of classes can be checked against them.
/// Only vocabulary.cpp includes this; everybody else asks vocabulary.h.
namespace tally::vocabulary::propertytable
{

constexpr Property plain(std::string_view name, Range range)
{
    return {name, range, {}};
}
constexpr Property plainMany(std::string_view name, Range range)
{
    return {name, range, {}, true};
}
constexpr Property one(std::string_view name, std::string_view cls)
{
    return {name, Range::Reference, cls};
}
constexpr Property many(std::string_view name, std::string_view cls)
{
    return {name, Range::Reference, cls, true};
}
constexpr Property nest(std::string_view name, std::string_view cls)
{
    return {name, Range::Reference, cls, false, true};
}
constexpr Property nestMany(std::string_view name, std::string_view cls, std::string_view inverse = {})
{
    return {name, Range::Reference, cls, true, true, inverse};
}
constexpr Property turned(std::string_view name, std::string_view cls, std::string_view inverse)
{
    return {name, Range::Reference, cls, true, false, inverse};
}

/// Sorted by name (checked below), so that a lookup is a binary search.
inline constexpr auto Properties = std::to_array<Property>({
    plain("accountingQuantity", Range::Quantity),
    plain("action", Range::Action),
    plain("agreedIn", Range::Uri),
    plain("alt", Range::Decimal),
    one("atLocation", "SpatialThing"),
    plain("availableQuantity", Range::Quantity),
    one("basedOn", "ProcessSpecification"),
    plain("batchLotCode", Range::Text),
    one("bundledIn", "AgreementBundle"),
    turned("bundles", "Agreement", "bundledIn"),
    plainMany("classifiedAs", Range::Uri),
    one("clauseOf", "Agreement"),
    one("conformsTo", "ResourceSpecification"),
    one("containedIn", "EconomicResource"),
    turned("contains", "EconomicResource", "containedIn"),
    one("corrects", "EconomicEvent"),
    plain("created", Range::DateTime),
    plain("currentCurrencyLocation", Range::Text),
    one("currentLocation", "SpatialThing"),
    plain("currentVirtualLocation", Range::Uri),
    plain("defaultUnitOfEffort", Range::Unit),
    plain("defaultUnitOfResource", Range::Unit),
    plain("due", Range::DateTime),
    plain("effortQuantity", Range::Quantity),
    one("eligibleLocation", "SpatialThing"),
    plain("expirationDate", Range::DateTime),
    plain("finished", Range::Boolean),
    many("fulfills", "Commitment"),
    plain("hasBeginning", Range::DateTime),
    plain("hasDuration", Range::Quantity),
    plain("hasEnd", Range::DateTime),
    turned("hasIndependentDemand", "Commitment", "independentDemandOf"),
    turned("hasInput", "", "inputOf"),
    turned("hasOutput", "", "outputOf"),
    plain("hasPointInTime", Range::DateTime),
    nestMany("hasRecipeInput", "RecipeFlow", "recipeInputOf"),
    nestMany("hasRecipeOutput", "RecipeFlow", "recipeOutputOf"),
    plain("image", Range::Uri),
    plain("imageList", Range::Text),
    one("inScopeOf", "Agent"),
    one("independentDemandOf", "Plan"),
    one("inputOf", "Process"),
    plain("label", Range::Text),
    plain("lat", Range::Decimal),
    many("listedIn", "ProposalList"),
    turned("lists", "Proposal", "listedIn"),
    plain("long", Range::Decimal),
    plain("mappableAddress", Range::Text),
    plain("mediumOfExchange", Range::Boolean),
    plain("minimumQuantity", Range::Quantity),
    plain("name", Range::Text),
    plain("note", Range::Text),
    one("ofBatchLot", "BatchLotRecord"),
    plain("omUnitIdentifier", Range::Uri),
    plain("onhandQuantity", Range::Quantity),
    one("outputOf", "Process"),
    turned("planIncludes", "", "plannedWithin"),
    one("plannedWithin", "Plan"),
    one("primaryAccountable", "Agent"),
    one("primaryLocation", "SpatialThing"),
    one("primaryOutput", "ResourceSpecification"),
    plainMany("processClassifiedAs", Range::Uri),
    one("processConformsTo", "ProcessSpecification"),
    many("proposedTo", "Agent"),
    one("provider", "Agent"),
    many("publishes", "Intent"),
    plain("purpose", Range::Text),
    one("realizationOf", "Agreement"),
    turned("realizes", "EconomicEvent", "realizationOf"),
    turned("realizesReciprocal", "EconomicEvent", "reciprocalRealizationOf"),
    one("receiver", "Agent"),
    one("recipeClauseOf", "RecipeExchange"),
    nestMany("recipeIncludes", "RecipeProcess"),
    one("recipeInputOf", "RecipeProcess"),
    one("recipeOutputOf", "RecipeProcess"),
    one("recipeReciprocalClauseOf", "RecipeExchange"),
    nestMany("recipeStipulates", "RecipeFlow", "recipeClauseOf"),
    nestMany("recipeStipulatesReciprocal", "RecipeFlow", "recipeReciprocalClauseOf"),
    many("reciprocal", "Intent"),
    one("reciprocalClauseOf", "Agreement"),
    one("reciprocalRealizationOf", "Agreement"),
    plainMany("resourceClassifiedAs", Range::Uri),
    one("resourceConformsTo", "ResourceSpecification"),
    nest("resourceInventoriedAs", "EconomicResource"),
    plain("resourceQuantity", Range::Quantity),
    many("satisfies", "Intent"),
    many("settles", "Claim"),
    one("stage", "ProcessSpecification"),
    plain("state", Range::Text),
    turned("stipulates", "Commitment", "clauseOf"),
    turned("stipulatesReciprocal", "Commitment", "reciprocalClauseOf"),
    plain("substitutable", Range::Boolean),
    plain("symbol", Range::Text),
    one("toLocation", "SpatialThing"),
    nest("toResourceInventoriedAs", "EconomicResource"),
    plain("trackingIdentifier", Range::Text),
    one("triggeredBy", "EconomicEvent"),
    one("ty:about", ""),
    many("ty:addsCostTo", "EconomicEvent"),
    plain("ty:blind", Range::Boolean),
    nestMany("ty:bucket", "ty:Bucket"),
    plain("ty:certificate", Range::Text),
    one("ty:certificateHolder", "Agent"),
    plain("ty:certificateUntil", Range::DateTime),
    one("ty:certifiedFrom", "BatchLotRecord"),
    plain("ty:certifiedQuantity", Range::Quantity),
    one("ty:certifier", "Agent"),
    plain("ty:claimFormula", Range::Text),
    plain("ty:claimType", Range::Text),
    plain("ty:code", Range::Text),
    one("ty:contextAgent", "Agent"),
    plain("ty:cost", Range::Decimal),
    plain("ty:costing", Range::Text),
    one("ty:countLine", "ty:CountLine"),
    one("ty:countedIn", "ty:StockCount"),
    many("ty:counts", "EconomicResource"),
    plain("ty:currency", Range::Text),
    plain("ty:dimension", Range::Text),
    plain("ty:email", Range::Text),
    plain("ty:factor", Range::Text),
    nest("ty:filter", "ty:Filter"),
    plain("ty:from", Range::DateTime),
    plain("ty:kept", Range::Object),
    plain("ty:leadTime", Range::Quantity),
    plain("ty:licence", Range::Text),
    plain("ty:lotPattern", Range::Text),
    plain("ty:mediaType", Range::Text),
    plain("ty:mode", Range::Text),
    plain("ty:neverNegative", Range::Boolean),
    plain("ty:opening", Range::Boolean),
    one("ty:order", "Plan"),
    plain("ty:packSize", Range::Quantity),
    plain("ty:percent", Range::Decimal),
    plain("ty:phone", Range::Text),
    plain("ty:placeholder", Range::Boolean),
    plain("ty:price", Range::Decimal),
    one("ty:process", "Process"),
    plain("ty:purchaseUnit", Range::Text),
    plain("ty:purchaseUnitIs", Range::Quantity),
    plain("ty:quarantine", Range::Text),
    plain("ty:reorderPoint", Range::Quantity),
    plain("ty:reorderQuantity", Range::Quantity),
    one("ty:reverses", ""),
    nestMany("ty:rule", "ty:Rule"),
    plain("ty:safetyStock", Range::Quantity),
    plain("ty:serialPattern", Range::Text),
    plain("ty:sha256", Range::Text),
    plain("ty:spreadBy", Range::Text),
    plain("ty:standardCost", Range::Decimal),
    plain("ty:supplierCode", Range::Text),
    plain("ty:to", Range::DateTime),
    plain("ty:tracking", Range::Text),
    plain("ty:type", Range::Text),
    plain("ty:useUnit", Range::Text),
    plain("ty:useUnitIs", Range::Quantity),
    plain("ty:value", Range::Decimal),
    plain("ty:valuePerUnit", Range::Decimal),
    plain("ty:valuePerUnitOfUse", Range::Decimal),
    plain("ty:weight", Range::Quantity),
    one("ty:within", "SpatialThing"),
    plain("ty:yield", Range::Decimal),
    plain("unitBased", Range::Boolean),
    plain("unitOfEffort", Range::Unit),
});

static_assert(std::is_sorted(Properties.begin(), Properties.end(),
                             [](const Property &a, const Property &b) { return a.name < b.name; }));

constexpr bool byName(const Property &property, std::string_view name)
{
    return property.name < name;
}

/// Null if there is none of that name.
constexpr const Property *find(std::string_view name)
{
    const auto at = std::lower_bound(Properties.begin(), Properties.end(), name, byName);
    return at != Properties.end() && at->name == name ? &*at : nullptr;
}

} // namespace tally::vocabulary::propertytable

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/vocabulary.h"

#include <algorithm>
#include <array>

/// Names, domains and ranges are those of the ontology published as ValueFlows 1.0.0
/// (https://w3id.org/valueflows/ont/vf#). A few properties are allowed on more classes than it says, where the
/// interface or the cases need them: scope, place and lot on events, duration on processes.
namespace tally::vocabulary
{

namespace
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
constexpr auto Properties = std::to_array<Property>({
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

constexpr bool byName(const Property &property, std::string_view name)
{
    return property.name < name;
}

constexpr const Property *lookUp(std::string_view name)
{
    const auto at = std::lower_bound(Properties.begin(), Properties.end(), name, byName);
    return at != Properties.end() && at->name == name ? &*at : nullptr;
}

using Names = std::string_view[];

constexpr Names OfAgent = {"name",     "image",    "note",    "primaryLocation", "classifiedAs",
                           "ty:email", "ty:phone", "ty:kept", "ty:placeholder"};
constexpr Names OfResourceSpecification = {"name",
                                           "image",
                                           "imageList",
                                           "note",
                                           "defaultUnitOfResource",
                                           "defaultUnitOfEffort",
                                           "substitutable",
                                           "mediumOfExchange",
                                           "resourceClassifiedAs",
                                           "ty:code",
                                           "ty:tracking",
                                           "ty:lotPattern",
                                           "ty:serialPattern",
                                           "ty:purchaseUnit",
                                           "ty:purchaseUnitIs",
                                           "ty:useUnit",
                                           "ty:useUnitIs",
                                           "ty:standardCost",
                                           "ty:leadTime",
                                           "ty:neverNegative",
                                           "ty:costing",
                                           "ty:weight",
                                           "ty:reorderPoint",
                                           "ty:reorderQuantity",
                                           "ty:safetyStock",
                                           "ty:valuePerUnit",
                                           "ty:valuePerUnitOfUse",
                                           "ty:kept",
                                           "ty:placeholder"};
constexpr Names OfProcessSpecification = {"name", "image", "note", "ty:kept", "ty:placeholder"};
constexpr Names OfResource = {"name",
                              "image",
                              "imageList",
                              "note",
                              "conformsTo",
                              "classifiedAs",
                              "trackingIdentifier",
                              "accountingQuantity",
                              "onhandQuantity",
                              "primaryAccountable",
                              "stage",
                              "state",
                              "containedIn",
                              "contains",
                              "currentLocation",
                              "currentVirtualLocation",
                              "currentCurrencyLocation",
                              "ofBatchLot",
                              "unitOfEffort",
                              "ty:quarantine",
                              "ty:kept",
                              "ty:placeholder"};
constexpr Names OfEvent = {"action",
                           "provider",
                           "receiver",
                           "resourceInventoriedAs",
                           "toResourceInventoriedAs",
                           "resourceQuantity",
                           "effortQuantity",
                           "hasPointInTime",
                           "inputOf",
                           "outputOf",
                           "resourceConformsTo",
                           "resourceClassifiedAs",
                           "hasBeginning",
                           "hasEnd",
                           "created",
                           "toLocation",
                           "atLocation",
                           "state",
                           "trackingIdentifier",
                           "ofBatchLot",
                           "corrects",
                           "fulfills",
                           "satisfies",
                           "settles",
                           "triggeredBy",
                           "realizationOf",
                           "reciprocalRealizationOf",
                           "inScopeOf",
                           "agreedIn",
                           "note",
                           "image",
                           "ty:certifiedFrom",
                           "ty:value",
                           "ty:cost",
                           "ty:currency",
                           "ty:addsCostTo",
                           "ty:spreadBy",
                           "ty:opening",
                           "ty:countLine",
                           "ty:kept",
                           "ty:placeholder"};
constexpr Names OfProcess = {"name",         "note",     "image",       "basedOn",       "classifiedAs",
                             "finished",     "hasInput", "hasOutput",   "plannedWithin", "inScopeOf",
                             "hasBeginning", "hasEnd",   "hasDuration", "ty:kept",       "ty:placeholder"};
constexpr Names OfPlan = {"name",      "note",    "due",           "created", "planIncludes", "hasIndependentDemand",
                          "inScopeOf", "ty:kept", "ty:placeholder"};
constexpr Names OfIntent = {"action",
                            "provider",
                            "receiver",
                            "resourceInventoriedAs",
                            "resourceConformsTo",
                            "resourceClassifiedAs",
                            "resourceQuantity",
                            "effortQuantity",
                            "availableQuantity",
                            "minimumQuantity",
                            "hasBeginning",
                            "hasEnd",
                            "hasPointInTime",
                            "due",
                            "inputOf",
                            "outputOf",
                            "plannedWithin",
                            "independentDemandOf",
                            "stage",
                            "state",
                            "finished",
                            "created",
                            "name",
                            "note",
                            "image",
                            "imageList",
                            "inScopeOf",
                            "agreedIn",
                            "ty:kept",
                            "ty:placeholder"};
constexpr Names OfCommitment = {"action",
                                "provider",
                                "receiver",
                                "resourceInventoriedAs",
                                "resourceConformsTo",
                                "resourceClassifiedAs",
                                "resourceQuantity",
                                "effortQuantity",
                                "hasBeginning",
                                "hasEnd",
                                "hasPointInTime",
                                "due",
                                "inputOf",
                                "outputOf",
                                "plannedWithin",
                                "independentDemandOf",
                                "clauseOf",
                                "reciprocalClauseOf",
                                "satisfies",
                                "stage",
                                "state",
                                "finished",
                                "created",
                                "note",
                                "inScopeOf",
                                "agreedIn",
                                "ty:kept",
                                "ty:placeholder"};
constexpr Names OfClaim = {"action",
                           "provider",
                           "receiver",
                           "resourceConformsTo",
                           "resourceClassifiedAs",
                           "resourceQuantity",
                           "effortQuantity",
                           "triggeredBy",
                           "due",
                           "created",
                           "finished",
                           "note",
                           "agreedIn",
                           "ty:kept",
                           "ty:placeholder"};
constexpr Names OfAgreement = {
    "name",      "note",    "created",       "stipulates", "stipulatesReciprocal", "realizes", "realizesReciprocal",
    "bundledIn", "ty:kept", "ty:placeholder"};
constexpr Names OfAgreementBundle = {"name", "note", "created", "bundles", "ty:kept", "ty:placeholder"};
constexpr Names OfProposal = {"name",    "note",          "created",    "purpose",    "unitBased", "hasBeginning",
                              "hasEnd",  "publishes",     "reciprocal", "proposedTo", "listedIn",  "eligibleLocation",
                              "ty:kept", "ty:placeholder"};
constexpr Names OfProposalList = {"name", "note", "created", "lists", "proposedTo", "ty:kept", "ty:placeholder"};
constexpr Names OfRecipe = {"name", "note", "image", "primaryOutput", "recipeIncludes", "ty:kept", "ty:placeholder"};
constexpr Names OfRecipeProcess = {
    "name",        "note",           "image",           "processConformsTo", "processClassifiedAs",
    "hasDuration", "hasRecipeInput", "hasRecipeOutput", "ty:kept",           "ty:placeholder"};
constexpr Names OfRecipeFlow = {"action",
                                "resourceConformsTo",
                                "resourceClassifiedAs",
                                "resourceQuantity",
                                "effortQuantity",
                                "recipeInputOf",
                                "recipeOutputOf",
                                "recipeClauseOf",
                                "recipeReciprocalClauseOf",
                                "stage",
                                "state",
                                "note",
                                "ty:kept",
                                "ty:placeholder"};
constexpr Names OfRecipeExchange = {"name",    "note",          "recipeStipulates", "recipeStipulatesReciprocal",
                                    "ty:kept", "ty:placeholder"};
constexpr Names OfSpatialThing = {"name",      "note",    "lat",           "long", "alt", "mappableAddress",
                                  "ty:within", "ty:kept", "ty:placeholder"};
constexpr Names OfBatchLotRecord = {"batchLotCode",
                                    "expirationDate",
                                    "note",
                                    "ty:certificate",
                                    "ty:certificateHolder",
                                    "ty:certificateUntil",
                                    "ty:certifiedQuantity",
                                    "ty:certifier",
                                    "ty:quarantine",
                                    "ty:yield",
                                    "ty:kept",
                                    "ty:placeholder"};
constexpr Names OfUnit = {"label",        "symbol",    "omUnitIdentifier", "classifiedAs",
                          "ty:dimension", "ty:factor", "ty:kept",          "ty:placeholder"};
constexpr Names OfValueEquation = {"name", "note", "ty:contextAgent", "ty:mode", "ty:bucket", "ty:kept"};
constexpr Names OfBucket = {"name", "ty:percent", "receiver", "ty:filter", "ty:rule", "ty:kept"};
constexpr Names OfRule = {"action", "resourceConformsTo", "ty:claimFormula", "ty:claimType", "ty:kept"};
constexpr Names OfFilter = {"ty:order", "ty:process", "ty:from", "ty:to", "ty:kept"};
constexpr Names OfStockCount = {"name",      "note",     "created",  "atLocation", "resourceClassifiedAs",
                                "ty:counts", "ty:blind", "finished", "ty:kept"};
constexpr Names OfCountLine = {"ty:countedIn", "resourceInventoriedAs", "resourceQuantity", "hasPointInTime", "note",
                               "ty:kept"};
constexpr Names OfSupplierTerm = {"conformsTo",  "provider",        "ty:price", "ty:currency", "ty:leadTime",
                                  "ty:packSize", "ty:supplierCode", "note",     "ty:kept"};
constexpr Names OfAttachment = {"name", "note", "ty:about", "ty:sha256", "ty:mediaType", "ty:kept"};
constexpr Names OfReversal = {"ty:reverses"};
constexpr Names OfForeign = {"ty:type", "name", "note", "ty:kept"};

/// EconomicResource has the kind of the event that creates it: a stock record is always a part of an event.
constexpr auto Classes = std::to_array<Class>({
    {"EconomicEvent", "vf.event", "", "event", OfEvent},
    {"EconomicResource", "vf.event", "", "resource", OfResource},
    {"Process", "vf.process", "", "process", OfProcess},
    {"Commitment", "vf.commitment", "", "commitment", OfCommitment},
    {"Intent", "vf.intent", "", "intent", OfIntent},
    {"Claim", "vf.claim", "", "claim", OfClaim},
    {"Agent", "vf.agent", "", "agent", OfAgent},
    {"Person", "vf.agent", "Agent", "person", OfAgent},
    {"Organization", "vf.agent", "Agent", "organization", OfAgent},
    {"EcologicalAgent", "vf.agent", "Agent", "ecologicalagent", OfAgent},
    {"ResourceSpecification", "vf.resourceSpecification", "", "resourcespecification", OfResourceSpecification},
    {"ProcessSpecification", "vf.processSpecification", "", "processspecification", OfProcessSpecification},
    {"Plan", "vf.plan", "", "plan", OfPlan},
    {"Agreement", "vf.agreement", "", "agreement", OfAgreement},
    {"AgreementBundle", "vf.agreementBundle", "", "agreementbundle", OfAgreementBundle},
    {"Proposal", "vf.proposal", "", "proposal", OfProposal},
    {"ProposalList", "vf.proposalList", "", "proposallist", OfProposalList},
    {"Recipe", "vf.recipe", "", "recipe", OfRecipe},
    {"RecipeProcess", "vf.recipe", "", "recipeprocess", OfRecipeProcess},
    {"RecipeFlow", "vf.recipe", "", "recipeflow", OfRecipeFlow},
    {"RecipeExchange", "vf.recipe", "", "recipeexchange", OfRecipeExchange},
    {"BatchLotRecord", "vf.batchLotRecord", "", "batchlotrecord", OfBatchLotRecord},
    {"SpatialThing", "vf.spatialThing", "", "spatialthing", OfSpatialThing},
    {"Unit", "vf.unit", "", "unit", OfUnit},
    {"ty:StockCount", "ty.stockCount", "", "stockcount", OfStockCount},
    {"ty:CountLine", "ty.countLine", "", "countline", OfCountLine},
    {"ty:SupplierTerm", "ty.supplierTerm", "", "supplierterm", OfSupplierTerm},
    {"ty:Attachment", "ty.attachment", "", "attachment", OfAttachment},
    {"ty:ValueEquation", "ty.valueEquation", "", "valueequation", OfValueEquation},
    {"ty:Bucket", "ty.valueEquation", "", "bucket", OfBucket},
    {"ty:Rule", "ty.valueEquation", "", "rule", OfRule},
    {"ty:Filter", "ty.valueEquation", "", "filter", OfFilter},
    {"ty:Reversal", "ty.reversal", "", "reversal", OfReversal},
    {"ty:Foreign", "ty.foreign", "", "foreign", OfForeign},
});

static_assert(std::is_sorted(Properties.begin(), Properties.end(),
                             [](const Property &a, const Property &b) { return a.name < b.name; }));
static_assert(std::all_of(Classes.begin(), Classes.end(), [](const Class &cls) {
    return std::all_of(cls.properties.begin(), cls.properties.end(),
                       [](std::string_view name) { return lookUp(name) != nullptr; });
}));

template<typename Matches>
const Class *firstClass(Matches &&matches)
{
    const auto at = std::find_if(Classes.begin(), Classes.end(), matches);
    return at == Classes.end() ? nullptr : &*at;
}

} // namespace

const Class *findClass(std::string_view name)
{
    return firstClass([name](const Class &cls) { return cls.name == name; });
}

const Class *findByListName(std::string_view list)
{
    return firstClass([list](const Class &cls) { return cls.list == list; });
}

std::span<const Class> classes()
{
    return Classes;
}

const Property *findProperty(std::string_view name)
{
    return lookUp(name);
}

std::span<const Property> properties()
{
    return Properties;
}

bool allows(const Class &cls, std::string_view property)
{
    return std::find(cls.properties.begin(), cls.properties.end(), property) != cls.properties.end();
}

bool holdsMany(const Class &cls, const Property &property)
{
    return property.many || (cls.name == "ty:Rule" && property.name == "resourceConformsTo");
}

bool isA(std::string_view cls, std::string_view wanted)
{
    if (cls == wanted || wanted.empty())
        return true;
    const Class *known = findClass(cls);
    return known != nullptr && !known->parent.empty() && isA(known->parent, wanted);
}

} // namespace tally::vocabulary

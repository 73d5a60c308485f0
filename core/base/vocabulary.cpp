// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/vocabulary.h"

#include "core/base/propertytable.h"

#include <algorithm>
#include <array>

/// Names, domains and ranges are those of the ontology published as ValueFlows 1.0.0
/// (https://w3id.org/valueflows/ont/vf#). A few properties are allowed on more classes than it says, where the
/// interface or the cases need them: scope, place and lot on events, duration on processes.
namespace tally::vocabulary
{

namespace
{

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
                                           "ty:licence",
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

// Compared by name: with the sanitizers on, g++ 12 takes no address for a constant.
static_assert(std::all_of(Classes.begin(), Classes.end(), [](const Class &cls) {
    return std::all_of(cls.properties.begin(), cls.properties.end(), [](std::string_view name) {
        using propertytable::Properties;
        return std::any_of(Properties.begin(), Properties.end(),
                           [name](const Property &one) { return one.name == name; });
    });
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
    return propertytable::find(name);
}

std::span<const Property> properties()
{
    return propertytable::Properties;
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

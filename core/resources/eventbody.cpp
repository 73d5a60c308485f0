// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/eventbody.h"

#include "core/base/utf8.h"
#include "core/base/vocabulary.h"
#include "core/resources/memberread.h"

namespace tally::resources
{

namespace
{

constexpr std::string_view Kept = "ty:kept";

void putText(Json &body, std::string_view member, const QString &text)
{
    if (!text.isEmpty())
        body[member] = normalized(text);
}

void putKey(Json &body, std::string_view member, RecordKey key)
{
    if (key)
        body[member] = toText(key);
}

void putKeys(Json &body, std::string_view member, const std::vector<RecordKey> &keys)
{
    if (keys.empty())
        return;
    Json::Array ids;
    for (const RecordKey key : keys)
        ids.emplace_back(toText(key));
    body[member] = std::move(ids);
}

void putQuantity(Json &body, std::string_view member, const std::optional<Quantity> &quantity)
{
    if (quantity)
        body[member] = quantityJson(*quantity);
}

void putKept(Json &body, const Json &kept)
{
    for (const auto &[name, value] : kept.object()) {
        if (name == Kept || vocabulary::findProperty(name) != nullptr) {
            if (!body.contains(name))
                body[name] = value;
        } else {
            body[Kept][name] = value;
        }
    }
}

Json resourceBody(const NewResource &resource)
{
    Json body = Json::Object{{"@type", "EconomicResource"}};
    if (!resource.alias.isNull())
        body["@id"] = resource.alias;
    putText(body, "name", resource.name);
    putKey(body, "conformsTo", resource.conformsTo);
    putText(body, "trackingIdentifier", resource.trackingIdentifier);
    putKey(body, "ofBatchLot", resource.ofBatchLot);
    putText(body, "note", resource.note);
    putText(body, "image", resource.image);
    putKept(body, resource.kept);
    return body;
}

void putResource(Json &body, std::string_view member, const ResourceChoice &choice)
{
    if (const auto *key = std::get_if<RecordKey>(&choice))
        putKey(body, member, *key);
    else if (const auto *created = std::get_if<NewResource>(&choice))
        body[member] = resourceBody(*created);
}

} // namespace

Json eventBody(const EventDraft &draft)
{
    Json body = Json::Object{{"@type", "EconomicEvent"}, {"action", action(draft.action).name}};
    if (!draft.alias.isNull())
        body["@id"] = draft.alias;
    putKey(body, "provider", draft.provider);
    putKey(body, "receiver", draft.receiver);
    putResource(body, "resourceInventoriedAs", draft.resource);
    putResource(body, "toResourceInventoriedAs", draft.toResource);
    putKey(body, "inputOf", draft.inputOf);
    putKey(body, "outputOf", draft.outputOf);
    putKey(body, "resourceConformsTo", draft.conformsTo);
    putQuantity(body, "resourceQuantity", draft.resourceQuantity);
    putQuantity(body, "effortQuantity", draft.effortQuantity);
    putText(body, "hasPointInTime", draft.at);
    putText(body, "hasBeginning", draft.beginning);
    putText(body, "hasEnd", draft.end);
    putText(body, "created", draft.created);
    putKey(body, "toLocation", draft.toLocation);
    putKey(body, "atLocation", draft.atLocation);
    putText(body, "state", draft.state);
    putText(body, "trackingIdentifier", draft.trackingIdentifier);
    putKey(body, "ofBatchLot", draft.ofBatchLot);
    putKey(body, "ty:certifiedFrom", draft.certifiedFrom);
    putKey(body, "corrects", draft.corrects);
    putKeys(body, "fulfills", draft.fulfills);
    putKeys(body, "satisfies", draft.satisfies);
    putKeys(body, "settles", draft.settles);
    putKey(body, "triggeredBy", draft.triggeredBy);
    putKey(body, "realizationOf", draft.realizationOf);
    putKey(body, "reciprocalRealizationOf", draft.reciprocalRealizationOf);
    putKey(body, "inScopeOf", draft.inScopeOf);
    putText(body, "note", draft.note);
    putKept(body, draft.kept);
    return body;
}

} // namespace tally::resources

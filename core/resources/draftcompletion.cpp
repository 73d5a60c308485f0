// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/draftcompletion.h"

#include "core/resources/certificatequery.h"

#include <QCoreApplication>

namespace tally::resources
{

namespace
{

bool isNone(const ResourceChoice &choice)
{
    return std::holds_alternative<std::monostate>(choice);
}

void fill(RecordKey &member, RecordKey value)
{
    member = member ? member : value;
}

void fill(ResourceChoice &member, RecordKey value)
{
    if (isNone(member) && value)
        member = value;
}

Outcome fillFromCorrected(EventDraft &draft, const ResourceQuery &resources)
{
    if (!draft.corrects)
        return {};
    TALLY_TRY(const auto subject, resources.event(draft.corrects));
    if (!subject)
        return {};
    fill(draft.provider, subject->provider);
    fill(draft.receiver, subject->receiver);
    fill(draft.resource, subject->resource);
    fill(draft.toResource, subject->toResource);
    fill(draft.inputOf, subject->inputOf);
    fill(draft.outputOf, subject->outputOf);
    fill(draft.conformsTo, subject->conformsTo);
    TALLY_TRY(const RecordKey lot, CertificateQuery::spentBy(resources.database(), draft.corrects));
    fill(draft.certifiedFrom, lot);
    if (!draft.fulfills.empty() || !draft.satisfies.empty() || !draft.settles.empty())
        return {};
    TALLY_TRY(draft.fulfills, resources.promisesOf(draft.corrects, "fulfills"));
    TALLY_TRY(draft.satisfies, resources.promisesOf(draft.corrects, "satisfies"));
    TALLY_TRY(draft.settles, resources.promisesOf(draft.corrects, "settles"));
    return {};
}

QString trackingText(const EventDraft &draft)
{
    return draft.trackingIdentifier.isEmpty() ? toText(draft.ofBatchLot) : draft.trackingIdentifier;
}

NewResource like(const ResourceRow &record)
{
    NewResource created;
    created.name = record.name;
    created.conformsTo = record.spec;
    created.trackingIdentifier = record.serial;
    created.ofBatchLot = record.lot;
    return created;
}

// DESIGN §5 rule 3. The receiver may not have had such a record yet: then it is made like the giver's.
Outcome findRights(EventDraft &draft, const ResourceQuery &resources)
{
    const bool isTracked = !draft.trackingIdentifier.isEmpty() || draft.ofBatchLot;
    if (draft.action != ActionId::TransferAllRights || !isNone(draft.resource) || !isNone(draft.toResource) ||
        !isTracked)
        return {};
    TALLY_TRY(const RecordKey from,
              resources.findByTracking(draft.trackingIdentifier, draft.ofBatchLot, draft.provider));
    TALLY_TRY(const auto record, resources.resource(from));
    if (!record)
        return refused(
            "rights.notFound",
            QT_TRANSLATE_NOOP("Error",
                              "There is no single stock record of the provider with “%1”. Name the record itself."),
            {trackingText(draft)});
    TALLY_TRY(const auto theirs, resources.tracked(draft.trackingIdentifier, draft.ofBatchLot, draft.receiver));
    if (theirs.size() > 1)
        return refused(
            "rights.ambiguous",
            QT_TRANSLATE_NOOP("Error", "The receiver has several stock records with “%1”. Name the record itself."),
            {trackingText(draft)});
    draft.resource = from;
    if (theirs.empty())
        draft.toResource = like(*record);
    else
        draft.toResource = theirs.front();
    return {};
}

Outcome describeNew(EventDraft &draft, const ResourceQuery &resources)
{
    if (auto *created = std::get_if<NewResource>(&draft.resource))
        fill(created->conformsTo, draft.conformsTo);
    auto *created = std::get_if<NewResource>(&draft.toResource);
    if (!created)
        return {};
    fill(created->conformsTo, draft.conformsTo);
    const auto *from = std::get_if<RecordKey>(&draft.resource);
    if (!from)
        return {};
    TALLY_TRY(const auto record, resources.resource(*from));
    if (!record)
        return {};
    fill(created->conformsTo, record->spec);
    if (created->name.isEmpty())
        created->name = record->name;
    return {};
}

} // namespace

Result<EventDraft> completed(EventDraft draft, const ResourceQuery &resources)
{
    TALLY_CHECK(fillFromCorrected(draft, resources));
    TALLY_CHECK(findRights(draft, resources));
    TALLY_CHECK(describeNew(draft, resources));
    return draft;
}

} // namespace tally::resources

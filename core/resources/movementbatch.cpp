// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/movementbatch.h"

namespace tally::resources
{

namespace
{

/// The goods that the movement makes a record for; null if it makes none.
NewResource *newGoodsOf(EventDraft &event)
{
    for (ResourceChoice *choice : {&event.resource, &event.toResource})
        if (auto *made = std::get_if<NewResource>(choice))
            return made;
    return nullptr;
}

} // namespace

Result<RecordKey> MovementBatch::record(const char *cls, Json members, MovementAdded &added)
{
    auto key = m_records.add(m_recording, {cls, std::move(members), {}});
    if (key)
        added.entries.push_back(key->entry());
    return key;
}

/// Records what the event refers to and is not there yet.
Outcome MovementBatch::prepare(Movement &movement, MovementAdded &added)
{
    NewResource *goods = newGoodsOf(movement.event);
    if (goods == nullptr)
        return {};
    if (!movement.newItem.isEmpty()) {
        TALLY_TRY(goods->conformsTo,
                  record("ResourceSpecification",
                         Json::Object{{"name", movement.newItem}, {"defaultUnitOfResource", movement.newUnit}}, added));
        m_reader.learnItem(goods->conformsTo, movement.newItem);
        added.isNewItem = true;
    }
    if (!movement.newPlace.isEmpty()) {
        TALLY_TRY(const RecordKey place, record("SpatialThing", Json::Object{{"name", movement.newPlace}}, added));
        goods->kept["currentLocation"] = toText(place);
        TALLY_CHECK(m_reader.learnPlaces());
    }
    if (!movement.newLot.isEmpty()) {
        TALLY_TRY(goods->ofBatchLot, record("BatchLotRecord", Json::Object{{"batchLotCode", movement.newLot}}, added));
    }
    return {};
}

Result<MovementAdded> MovementBatch::add(const MovementLine &line)
{
    TALLY_TRY(Movement movement, m_reader.read(line));
    MovementAdded added;
    if (movement.isNothing)
        return added;
    added.code = movement.code;
    TALLY_CHECK(prepare(movement, added));
    TALLY_TRY(added.effects, m_events.preview(movement.event));
    TALLY_TRY(const RecordKey event, m_events.add(m_recording, movement.event, &added.warnings));
    added.entries.push_back(event.entry());
    if (movement.lack)
        added.warnings.push_back({journal::Issue::Severity::Warning, "ofBatchLot", *movement.lack});
    if (const auto cost = parseCanonical(movement.event.kept["ty:cost"].text()))
        added.cost = *cost;
    TALLY_TRY(const auto changes, m_resources.changesBy(event));
    for (const StockChange &change : changes)
        TALLY_CHECK(m_reader.learn(change.resource));
    return added;
}

} // namespace tally::resources

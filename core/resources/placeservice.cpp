// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/placeservice.h"

#include "core/resources/placetree.h"

#include <QCoreApplication>

namespace tally::resources
{

Outcome PlaceService::check(RecordKey place, const PlaceDraft &draft) const
{
    if (draft.name.trimmed().isEmpty())
        return refused("place.name", QT_TRANSLATE_NOOP("Error", "A place needs a name. Nothing was recorded."));
    TALLY_TRY(const PlaceTree tree, PlaceTree::read(m_database));
    if (place && !tree.mayStandIn(place, draft.within))
        return refused("place.ring",
                       QT_TRANSLATE_NOOP("Error", "“%1” cannot be in “%2”, which is in it. Nothing was recorded."),
                       {tree.path(place), tree.path(draft.within)});
    return {};
}

Result<RecordKey> PlaceService::add(const PlaceDraft &draft)
{
    TALLY_CHECK(check({}, draft));
    Json members = Json::Object{{"name", draft.name.trimmed()}};
    if (!draft.note.isEmpty())
        members["note"] = draft.note;
    if (draft.within)
        members["ty:within"] = toText(draft.within);
    return m_records.record({"SpatialThing", std::move(members), {}});
}

Result<RecordKey> PlaceService::change(RecordKey place, const PlaceDraft &draft)
{
    TALLY_CHECK(check(place, draft));
    TALLY_TRY(const PlaceTree tree, PlaceTree::read(m_database));
    const PlaceRow *before = tree.find(place);
    Json members = Json::Object();
    if (before == nullptr || before->name != draft.name.trimmed())
        members["name"] = draft.name.trimmed();
    if (before == nullptr || before->note != draft.note)
        members["note"] = draft.note;
    if (before == nullptr || before->within != draft.within)
        members["ty:within"] = draft.within ? Json(toText(draft.within)) : Json();
    if (members.object().empty())
        return RecordKey();
    return m_records.change(place, members);
}

} // namespace tally::resources

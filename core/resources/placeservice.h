// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/recordservice.h"
#include "core/storage/database.h"

namespace tally::resources
{

/// A place as entered.
struct PlaceDraft {
    QString name;
    QString note;
    RecordKey within; ///< none for the top
};

/// Makes, renames and moves places. Error "place.name" without a name, "place.ring" if it would stand in itself, and
/// those of RecordService.
class PlaceService
{
public:
    PlaceService(journal::RecordService &records, storage::Database &database)
        : m_records(records)
        , m_database(database)
    {
    }
    [[nodiscard]] Outcome check(RecordKey place, const PlaceDraft &draft) const;
    [[nodiscard]] Result<RecordKey> add(const PlaceDraft &draft);
    /// Records what differs; gives the entry, none if nothing does.
    [[nodiscard]] Result<RecordKey> change(RecordKey place, const PlaceDraft &draft);

private:
    journal::RecordService &m_records;
    storage::Database &m_database;
};

} // namespace tally::resources

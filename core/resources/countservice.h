// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/recordservice.h"
#include "core/resources/countquery.h"
#include "core/resources/eventservice.h"

#include <vector>

namespace tally::resources
{

/// What is to be counted. Place and category both narrow it; without either it is the whole stock except money. A
/// category is what kinds of items, or the stock records themselves, are classified as, and all below it ("Wood" takes
/// "Wood/Ash").
struct CountDraft {
    QString name;
    QString note;
    RecordKey place;
    QString category;
    bool isBlind = true;
    bool withEmpty = false;   ///< also records with nothing on hand
    bool withLentOut = false; ///< also what is in other hands than ours
};

/// What somebody found of one record.
struct CountEntry {
    RecordKey count;
    RecordKey resource;
    Quantity quantity;
    std::optional<std::int64_t> at; ///< when it was counted, milliseconds since 1970 UTC; none for now
    QString note;
};

/// What posting a count did.
struct CountPosting {
    std::vector<RecordKey> entries; ///< in the order recorded: the events, then the change that closes the count
    int differences = 0;
    int uncounted = 0; ///< lines nobody counted; their stock is as it was
};

/// Plans counts, takes in what people found, and brings the book to it by raising and lowering. A count never sets a
/// figure.
class CountService
{
public:
    CountService(journal::RecordService &records, const EventService &events, storage::Database &database)
        : m_records(records)
        , m_events(events)
        , m_database(database)
    {
    }
    /// Stock records the draft takes in, as things stand. `us` is whose hands are ours; none takes all.
    [[nodiscard]] Result<std::vector<RecordKey>> candidates(const CountDraft &draft, RecordKey us) const;
    /// Records what is to be counted, not how much. Error "count.name", "count.nothing" if nothing fits.
    [[nodiscard]] Result<RecordKey> plan(const CountDraft &draft, RecordKey us);
    /// Error "count.unknown", "count.closed", "count.item", "count.negative", or why the unit cannot be converted.
    [[nodiscard]] Outcome check(const CountEntry &entry) const;
    [[nodiscard]] Result<RecordKey> enter(journal::Recording &recording, const CountEntry &entry) const;
    /// Posts what is counted and not posted yet, with the reason as note, and closes the count. Events are dated to the
    /// moment of counting. Error "count.reason" without one, "count.posted" if nothing is left to post of a closed
    /// count, "count.nothingCounted", and those of EventService (stock that may not go below zero).
    [[nodiscard]] Result<CountPosting> post(journal::Recording &recording, RecordKey count,
                                            const QString &reason) const;
    /// The raise or lower that brings the book to the line; none if there is no difference.
    [[nodiscard]] static std::optional<EventDraft> adjustment(const CountSheetLine &line, const QString &reason);

private:
    [[nodiscard]] Result<CountRow> known(RecordKey count) const;
    journal::RecordService &m_records;
    const EventService &m_events;
    storage::Database &m_database;
};

} // namespace tally::resources

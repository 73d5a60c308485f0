// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/recordquery.h"
#include "core/resources/signals/reorder.h"
#include "core/storage/database.h"

#include <vector>

namespace tally::resources
{

/// One item with its figures, what follows from them, and the entries they come from.
struct SignalRow {
    ReorderRule rule;
    ItemStanding standing;
    ReorderSignal signal;
    RecordKey record;               ///< the stock record with most of it; none if there never was any
    QDate lastUse;                  ///< within the weeks looked at
    QDate idleSince;                ///< dead stock: when anything was last done with what lies here; else invalid
    std::vector<RecordKey> entries; ///< the latest uses, newest first, at most `SignalQuery::MostEntries`
    int uses = 0;                   ///< how many there were
    [[nodiscard]] bool isNeeded() const { return signal.order.has_value(); }
    [[nodiscard]] bool isDead() const { return idleSince.isValid(); }
};

/// Works out for every item of the own book how it is used and whether it must be ordered. What counts as use: goods of
/// ours that were consumed or handed over to others for good, by the day that was told, corrections included. Counts
/// (raise, lower) and moves are none. Never writes.
class SignalQuery
{
public:
    static constexpr int Weeks = 52;
    static constexpr int DeadDays = 180;
    static constexpr std::size_t MostEntries = 20;

    /// `us` is whose stock counts; everybody's if none.
    SignalQuery(storage::Database &database, const journal::RecordQuery &records, RecordKey us)
        : m_database(database)
        , m_records(records)
        , m_us(us)
    {
    }
    /// By name. With `mostEvents` at most so many of the latest uses are read, for pages that may not wait; the weeks
    /// looked at are then fewer.
    [[nodiscard]] Result<std::vector<SignalRow>> rows(QDate today, int mostEvents = 0) const;
    /// Only what must be ordered now, what runs out first first; nothing is said of what lies idle.
    [[nodiscard]] Result<std::vector<SignalRow>> needs(QDate today, int mostEvents = 0) const;

private:
    storage::Database &m_database;
    const journal::RecordQuery &m_records;
    RecordKey m_us;
};

} // namespace tally::resources

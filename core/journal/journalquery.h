// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sha256.h"
#include "core/journal/entry.h"
#include "core/storage/database.h"

#include <optional>
#include <QString>
#include <vector>

namespace tally::journal
{

/// One entry as the journal's page lists it: the exact bytes and where they stand.
struct JournalLine {
    RecordKey key;
    Hlc t;
    QString kind; ///< "vf.event"; empty where only the leaf is known
    Op op = Op::Add;
    std::string envelope; ///< empty where only the leaf is known
    Digest leaf;
    RecordKey reversedBy; ///< entry that took it back; none while it stands
    [[nodiscard]] Place place() const { return {t, key}; }
};

/// Reads entries of all desks of a book by time, a window at a time, so that a long journal opens as fast as a short
/// one.
class JournalQuery
{
public:
    explicit JournalQuery(storage::Database &database)
        : m_database(database)
    {
    }

    /// The `limit` newest entries of `book` that stand before `before` (all when none), newest first.
    [[nodiscard]] Result<std::vector<JournalLine>> newest(int book, std::optional<Place> before, int limit) const;
    /// One entry; none if the journal does not hold it.
    [[nodiscard]] Result<std::optional<JournalLine>> line(RecordKey entry) const;

private:
    storage::Database &m_database;
};

} // namespace tally::journal

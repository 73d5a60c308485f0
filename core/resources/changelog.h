// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/journal/entry.h"
#include "core/storage/database.h"

#include <string_view>

namespace tally::resources
{

/// The statements of one change table; its columns are those of `resource_change`.
struct ChangeLogSql {
    std::string_view insert;   ///< record, t, entry, members
    std::string_view takeBack; ///< change, taken back by; returns the record
    std::string_view standing; ///< record; members of its standing changes, oldest first
};

/// The ChangeLogSql of a change table, by its name.
#define TALLY_CHANGE_LOG_SQL(table)                                                                                    \
    {                                                                                                                  \
        "INSERT INTO " table "(record, t, entry, members) VALUES (?1, ?2, ?3, ?4)",                                    \
            "UPDATE " table " SET reversed_by = min(coalesce(reversed_by, ?2), ?2) WHERE entry = ?1 RETURNING record", \
            "SELECT members FROM " table " WHERE record = ?1 AND reversed_by IS NULL ORDER BY t, entry"                \
    }

/// Later changes of records, kept so that a record's present members come out the same in whatever order the changes
/// arrive.
class ChangeLog
{
public:
    ChangeLog(storage::Database &database, const ChangeLogSql &sql)
        : m_database(database)
        , m_sql(sql)
    {
    }

    Outcome add(const journal::Entry &change);
    /// Takes `change` back; gives the record it had changed, none if `change` is no change known here.
    [[nodiscard]] Result<RecordKey> takeBack(RecordKey change, RecordKey by);
    /// `recorded`, canonical JSON, with every standing change of the record laid over it.
    [[nodiscard]] Result<Json> lay(RecordKey record, std::string_view recorded) const;

private:
    storage::Database &m_database;
    const ChangeLogSql &m_sql;
};

} // namespace tally::resources

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resources/changelog.h"
#include "core/storage/statement.h"

#include <span>

namespace tally::resources
{

/// A projected table whose rows keep the members they were recorded with, so that later changes can be laid over them.
struct ChangedTable {
    std::string_view insert;   ///< takes what `bind` binds, the recorded members, then what no member can change
    std::string_view recorded; ///< the record's recorded members; no row if it was taken back
    std::string_view update;   ///< sets the columns that members can change; takes what `bind` binds
    /// Binds the columns that members can change, then the record.
    void (*bind)(storage::Statement &row, RecordKey record, const Json &members);
};

/// The text of a member; null, which binds NULL, if it is none.
[[nodiscard]] QString textOrNull(const Json &member);
/// Binds amount and unit from column `index`, or NULL to both if the member is no quantity.
void bindQuantity(storage::Statement &row, int index, const Json &member);

/// Keeps rows in step with the changes of their records (op set), in whatever order changes arrive and whichever are
/// taken back. A record has a row in one of the tables at most; one that was taken back stays without.
class RowChanges
{
public:
    RowChanges(storage::Database &database, const ChangeLogSql &sql, std::span<const ChangedTable> tables)
        : m_database(database)
        , m_log(database, sql)
        , m_tables(tables)
    {
    }
    /// Ignores a change of nothing, or of a record in another book.
    Outcome add(const journal::Entry &change);
    /// Does nothing if `change` is no change known here.
    Outcome takeBack(RecordKey change, RecordKey by);

private:
    Outcome refresh(RecordKey record);
    storage::Database &m_database;
    ChangeLog m_log;
    std::span<const ChangedTable> m_tables;
};

} // namespace tally::resources

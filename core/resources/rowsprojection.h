// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/projection.h"
#include "core/resources/rowchanges.h"
#include "core/storage/database.h"

#include <algorithm>
#include <span>
#include <string_view>

namespace tally::resources
{

/// Records whose later changes go to one change table.
struct ChangedRecords {
    std::span<const std::string_view> kinds; ///< entry kinds; by them a change is kept even of a record taken back
    ChangeLogSql changes;
    std::span<const ChangedTable> tables; ///< where such a record may have its row
};

/// What a RowsProjection keeps, and by which statements. Constants, which outlive it.
struct RowsLayout {
    std::string_view name;
    std::string_view schema;
    std::string_view indexes;
    std::span<const char *const> tables;
    std::span<const ChangedRecords> records;
    /// Delete what one entry recorded; each takes the entry's key and that of its last possible part.
    std::span<const std::string_view> removals;
};

/// Records as they stand now: a row for each, with the changes that stand laid over it. The tables come out the same in
/// whatever order changes and reversals arrive; a record that was taken back has no row.
class RowsProjection : public journal::Projection
{
public:
    [[nodiscard]] std::string_view name() const final { return m_layout.name; }
    [[nodiscard]] std::string_view schema() const final { return m_layout.schema; }
    [[nodiscard]] std::string_view indexes() const final { return m_layout.indexes; }
    [[nodiscard]] std::span<const char *const> tables() const final { return m_layout.tables; }
    Outcome apply(const journal::Entry &entry) final;
    Outcome flush() final { return {}; }
    void discard() final {}

protected:
    RowsProjection(storage::Database &database, const RowsLayout &layout)
        : m_database(database)
        , m_layout(layout)
    {
    }
    /// Called for every entry that records something. Unless overridden, one of a kind listed in the layout gets a row
    /// in the first table of that kind.
    virtual Outcome add(const journal::Entry &entry);
    /// Inserts the row of `record`; `recorded` are its `members` as canonical JSON, `more` what follows them in
    /// ChangedTable::insert.
    template<typename... More>
    Outcome insert(const ChangedTable &table, RecordKey record, const Json &members, std::string_view recorded,
                   const More &...more)
    {
        storage::Statement row = m_database.prepare(table.insert);
        table.bind(row, record, members);
        const auto parameters = std::count(table.insert.begin(), table.insert.end(), '?');
        int at = static_cast<int>(parameters) - 1 - static_cast<int>(sizeof...(more));
        row.bindAt(at, recorded);
        (row.bindAt(++at, more), ...);
        return row.run();
    }
    [[nodiscard]] storage::Database &database() const { return m_database; }

private:
    [[nodiscard]] const ChangedRecords *recordsOf(std::string_view kind) const;
    Outcome takeBack(RecordKey entry, RecordKey by);
    storage::Database &m_database;
    const RowsLayout &m_layout;
};

} // namespace tally::resources

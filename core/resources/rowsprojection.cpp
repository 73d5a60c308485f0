// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/rowsprojection.h"

namespace tally::resources
{

Outcome RowsProjection::apply(const journal::Entry &entry)
{
    switch (entry.op) {
    case journal::Op::Add:
        return add(entry);
    case journal::Op::Set:
    case journal::Op::Resolve: {
        const ChangedRecords *records = recordsOf(entry.kind);
        return records ? RowChanges(m_database, records->changes, records->tables).add(entry) : Outcome();
    }
    case journal::Op::Reverse:
        return takeBack(entry.subject().entry(), entry.key);
    case journal::Op::Erase:
        return {}; // withdraws private parts, of which no row tells
    }
    return {};
}

Outcome RowsProjection::add(const journal::Entry &entry)
{
    const ChangedRecords *records = recordsOf(entry.kind);
    if (!records)
        return {};
    return insert(records->tables.front(), entry.key, entry.body.toJson(), entry.body.bytes());
}

const ChangedRecords *RowsProjection::recordsOf(std::string_view kind) const
{
    for (const ChangedRecords &records : m_layout.records)
        if (std::find(records.kinds.begin(), records.kinds.end(), kind) != records.kinds.end())
            return &records;
    return nullptr;
}

/// What is taken back may be a record or a change of one.
Outcome RowsProjection::takeBack(RecordKey entry, RecordKey by)
{
    for (const std::string_view sql : m_layout.removals) {
        storage::Statement gone = m_database.prepare(sql);
        TALLY_CHECK(gone.bind(entry, entry.withPart(RecordKey::MaxPart)).run());
    }
    for (const ChangedRecords &records : m_layout.records)
        TALLY_CHECK(RowChanges(m_database, records.changes, records.tables).takeBack(entry, by));
    return {};
}

} // namespace tally::resources

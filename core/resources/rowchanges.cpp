// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/rowchanges.h"

#include "core/resources/memberread.h"

namespace tally::resources
{

QString textOrNull(const Json &member)
{
    return member.isText() ? member.qtext() : QString();
}

void bindQuantity(storage::Statement &row, int index, const Json &member)
{
    row.bindAt(index, nullptr);
    row.bindAt(index + 1, nullptr);
    if (const auto quantity = quantityIn(member)) {
        row.bindAt(index, quantity->value);
        row.bindAt(index + 1, quantity->unit);
    }
}

Outcome RowChanges::add(const journal::Entry &change)
{
    if (!change.subject())
        return {};
    TALLY_CHECK(m_log.add(change));
    return refresh(change.subject());
}

Outcome RowChanges::takeBack(RecordKey change, RecordKey by)
{
    TALLY_TRY(const RecordKey record, m_log.takeBack(change, by));
    return record ? refresh(record) : Outcome();
}

Outcome RowChanges::refresh(RecordKey record)
{
    for (const ChangedTable &table : m_tables) {
        storage::Statement known = m_database.prepare(table.recorded);
        known.bind(record);
        TALLY_TRY(const bool found, known.next());
        if (!found)
            continue;
        TALLY_TRY(const Json members, m_log.lay(record, known.utf8(0)));
        storage::Statement row = m_database.prepare(table.update);
        table.bind(row, record, members);
        return row.run();
    }
    return {};
}

} // namespace tally::resources

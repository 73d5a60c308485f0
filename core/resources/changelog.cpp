// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/changelog.h"

#include "core/storage/statement.h"

namespace tally::resources
{

namespace
{

Result<Json> parsed(std::string_view bytes)
{
    t1::Document document;
    TALLY_CHECK(document.parse(bytes, t1::Limits::composite()));
    return document.root().toJson();
}

} // namespace

Outcome ChangeLog::add(const journal::Entry &change)
{
    storage::Statement insert = m_database.prepare(m_sql.insert);
    return insert.bind(change.subject(), change.t.raw, change.key, change.body.bytes()).run();
}

Result<RecordKey> ChangeLog::takeBack(RecordKey change, RecordKey by)
{
    storage::Statement update = m_database.prepare(m_sql.takeBack);
    update.bind(change, by);
    TALLY_TRY(const bool found, update.next());
    const RecordKey record = found ? update.key(0) : RecordKey();
    TALLY_CHECK(update.run());
    return record;
}

Result<Json> ChangeLog::lay(RecordKey record, std::string_view recorded) const
{
    TALLY_TRY(Json body, parsed(recorded));
    storage::Statement rows = m_database.prepare(m_sql.standing);
    rows.bind(record);
    while (true) {
        TALLY_TRY(const bool more, rows.next());
        if (!more)
            return body;
        TALLY_TRY(const Json members, parsed(rows.utf8(0)));
        for (const auto &[name, value] : members.object()) {
            if (name != "subject")
                body[name] = value;
        }
    }
}

} // namespace tally::resources

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/flow.h"
#include "core/storage/statement.h"

namespace tally::reports
{

using storage::Statement;

namespace
{

EntryLine lineFrom(const Statement &row)
{
    EntryLine line;
    line.event = row.key(0);
    line.action = row.text(1);
    line.day = QDate::fromString(row.text(2), Qt::ISODate);
    line.owned = row.decimal(3);
    line.onhand = row.decimal(4);
    line.unit = row.text(5);
    line.provider = row.key(6);
    line.receiver = row.key(7);
    line.process = row.key(8);
    return line;
}

Result<std::vector<EntryLine>> read(Statement &query, int limit)
{
    std::vector<EntryLine> lines;
    while (static_cast<int>(lines.size()) < limit) {
        TALLY_TRY(const bool more, query.next());
        if (!more)
            break;
        lines.push_back(lineFrom(query));
    }
    return lines;
}

Result<std::vector<EntryLine>> linesOf(storage::Database &database, const std::vector<RecordKey> &entries, int limit)
{
    std::vector<EntryLine> lines;
    for (const RecordKey entry : entries) {
        if (static_cast<int>(lines.size()) >= limit)
            break;
        Statement query = database.prepare(
            "SELECT e.id, e.action, substr(coalesce(e.at, ''), 1, 10), coalesce(m.accounting, 0), coalesce(m.onhand, "
            "0), "
            "coalesce(r.unit, e.unit, ''), e.provider, e.receiver, coalesce(e.input_of, e.output_of) FROM "
            "economic_event e "
            "LEFT JOIN economic_resource r ON r.id = coalesce(e.resource, e.to_resource) "
            "LEFT JOIN movement m ON m.resource = r.id AND m.t = e.t AND m.event = e.id WHERE e.id = ?1");
        query.bind(entry);
        TALLY_TRY(std::vector<EntryLine> found, read(query, 1));
        lines.insert(lines.end(), found.begin(), found.end());
    }
    return lines;
}

} // namespace

Result<std::vector<EntryLine>> entriesBehind(const ReportContext &context, const Row &row, int limit)
{
    if (!row.entries.empty())
        return linesOf(context.database, row.entries, limit);
    // A row of one record, or of an item that is a record without a specification, else of every record of the item.
    Statement query = context.database.prepare(
        "SELECT e.id, e.action, substr(coalesce(e.at, ''), 1, 10), m.accounting, m.onhand, coalesce(r.unit, ''), "
        "e.provider, e.receiver, coalesce(e.input_of, e.output_of) "
        "FROM economic_resource r JOIN movement m ON m.resource = r.id JOIN economic_event e ON e.id = m.event "
        "WHERE r.id IN (SELECT id FROM economic_resource WHERE id = ?1 OR (?1 IS NULL AND (spec = ?2 OR id = ?2))) "
        "AND (?3 IS NULL OR r.accountable IS ?3 OR ?1 IS NOT NULL) "
        "AND (?4 = '' OR coalesce(substr(e.at, 1, 10), date(e.t / 65536000, 'unixepoch')) >= ?4) "
        "AND (?5 = '' OR coalesce(substr(e.at, 1, 10), date(e.t / 65536000, 'unixepoch')) <= ?5) "
        "AND (m.accounting <> 0 OR m.onhand <> 0) ORDER BY m.t DESC, m.event DESC LIMIT ?6");
    const auto bound = [](QDate day) { return day.isValid() ? day.toString(Qt::ISODate) : QLatin1String(""); };
    query.bind(row.record, row.item, context.us, QString(bound(row.from)), QString(bound(row.to)), limit);
    return read(query, limit);
}

} // namespace tally::reports

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/stockquery.h"

#include "core/base/bookkeys.h"
#include "core/base/t1.h"
#include "core/resources/resourcequery.h"
#include "core/storage/statement.h"

#include <algorithm>

namespace tally::resources
{

using storage::Statement;

namespace
{

StockLine lineFrom(const Statement &row)
{
    StockLine line;
    ResourceRow &stock = line.stock;
    stock.key = row.key(0);
    stock.name = row.text(1);
    stock.spec = row.key(2);
    stock.specName = row.text(3);
    stock.unit = row.text(4);
    stock.accounting = row.decimal(5);
    stock.onhand = row.decimal(6);
    stock.accountable = row.key(7);
    stock.custodian = row.key(8);
    stock.location = row.key(9);
    stock.stage = row.key(10);
    stock.state = row.text(11);
    stock.containedIn = row.key(12);
    stock.lot = row.key(13);
    stock.serial = row.text(14);
    line.isMoney = row.number(15) != 0;
    line.isOnTheWay = row.number(16) != 0;
    return line;
}

} // namespace

Result<std::vector<StockLine>> StockQuery::lines(int book) const
{
    // Where all is where it belongs, nothing can be on the way; so only few rows ask for their last event.
    Statement query = m_database.prepare(
        "SELECT r.id, r.name, r.spec, coalesce(s.name, ''), coalesce(r.unit, ''), r.accounting, r.onhand, "
        "r.accountable, r.custodian, r.location, r.stage, coalesce(r.state, ''), r.contained_in, r.lot, "
        "coalesce(r.serial, ''), coalesce(s.medium_of_exchange, 0), "
        "CASE WHEN r.accounting <> r.onhand OR r.custodian <> r.accountable THEN "
        "(SELECT e.action = 'pickup' FROM economic_event e WHERE e.id = r.last_event) END "
        "FROM economic_resource r LEFT JOIN specification s ON s.id = r.spec "
        "WHERE r.movements > 0 AND r.id >= ?1 AND r.id < ?2 ORDER BY r.id");
    query.bind(firstKeyOf(book), firstKeyOf(book + 1));
    std::vector<StockLine> lines;
    while (true) {
        TALLY_TRY(const bool more, query.next());
        if (!more)
            return lines;
        lines.push_back(lineFrom(query));
    }
}

Result<bool> StockQuery::isLongerThan(int limit, int book) const
{
    Statement query = m_database.prepare(
        "SELECT 1 FROM economic_resource WHERE movements > 0 AND id >= ?1 AND id < ?2 LIMIT 1 OFFSET ?3");
    query.bind(firstKeyOf(book), firstKeyOf(book + 1), limit);
    return query.next();
}

Result<std::unordered_map<RecordKey, LotRow>> StockQuery::lots(int book) const
{
    // A lot that is an entry's own record and never changed is read from its entry at once; the few others by
    // themselves.
    Statement query = m_database.prepare(
        "SELECT l.lot, e.envelope, (l.lot & 65535) <> 0 OR EXISTS (SELECT 1 FROM revision v WHERE v.record = l.lot) "
        "FROM (SELECT DISTINCT lot FROM economic_resource WHERE lot IS NOT NULL AND movements > 0 AND id >= ?1 AND "
        "id < ?2) l JOIN entry e ON e.id = l.lot & ~65535");
    query.bind(firstKeyOf(book), firstKeyOf(book + 1));
    std::unordered_map<RecordKey, LotRow> lots;
    std::vector<RecordKey> others;
    t1::Document document;
    while (true) {
        TALLY_TRY(const bool more, query.next());
        if (!more)
            break;
        const RecordKey lot = query.key(0);
        if (query.number(2) != 0) {
            others.push_back(lot);
        } else if (document.parse(query.blob(1), t1::Limits::composite())) {
            const t1::View body = document.root()["b"];
            lots.emplace(lot, LotRow{body["batchLotCode"].qtext(), body["expirationDate"].qtext(),
                                     body["ty:quarantine"].qtext()});
        }
    }
    for (const RecordKey lot : others)
        if (const auto body = m_records.body(lot))
            lots.emplace(lot, LotRow{(*body)["batchLotCode"].qtext(), (*body)["expirationDate"].qtext(),
                                     (*body)["ty:quarantine"].qtext()});
    return lots;
}

Result<std::unordered_map<RecordKey, QString>> StockQuery::quarantined(int book) const
{
    // Records are put there later on, so only changes are looked through, and there are few of those.
    Statement query = m_database.prepare(
        "SELECT DISTINCT record FROM resource_change WHERE record >= ?1 AND record < ?2 AND reversed_by IS NULL AND "
        "instr(members, '\"ty:quarantine\"') > 0");
    query.bind(firstKeyOf(book), firstKeyOf(book + 1));
    std::unordered_map<RecordKey, QString> found;
    while (true) {
        TALLY_TRY(const bool more, query.next());
        if (!more)
            return found;
        const auto body = m_records.body(query.key(0));
        if (const QString why = body ? (*body)["ty:quarantine"].qtext() : QString(); !why.isEmpty())
            found.emplace(query.key(0), why);
    }
}

Result<std::vector<PromiseRow>> StockQuery::openCommitments(int book) const
{
    TALLY_TRY(std::vector<PromiseRow> rows, ResourceQuery(m_database).openPromises("Commitment", book));
    std::stable_sort(rows.begin(), rows.end(), [](const PromiseRow &a, const PromiseRow &b) {
        return std::pair(a.due.isEmpty(), a.due) < std::pair(b.due.isEmpty(), b.due);
    });
    return rows;
}

} // namespace tally::resources

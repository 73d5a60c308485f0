// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/signals/signalquery.h"

#include "core/base/bookkeys.h"
#include "core/resources/availability.h"
#include "core/resources/signals/reorderrules.h"
#include "core/resources/stockquery.h"
#include "core/storage/statement.h"

#include <algorithm>
#include <limits>
#include <map>
#include <unordered_map>

namespace tally::resources
{

using storage::Statement;

namespace
{

constexpr int WeekDays = 7;

QDate dayAt(const Statement &row, int column)
{
    return row.isNull(column) ? QDate() : QDate::fromJulianDay(row.integer(column));
}

/// One item while its figures are gathered.
struct Gathered {
    SignalRow row;
    QDate since; ///< its first day in this book
    Decimal most;
    std::vector<RecordKey> kept; ///< records of ours with something in them
};

using Items = std::unordered_map<RecordKey, Gathered>;

/// `sum` more by `value` of unit `from`, if that can be told in `to`.
void addTo(Decimal &sum, Decimal value, const QString &from, const QString &to)
{
    const auto part = from == to ? Result<Decimal>(value) : UnitTable::shipped().convert(value, from, to);
    const auto total = part ? add(sum, *part) : part;
    if (total)
        sum = *total;
}

/// Reads the parts of the answer one after the other into the items.
class Gathering
{
public:
    Gathering(storage::Database &database, const journal::RecordQuery &records, RecordKey us, QDate today)
        : m_database(database)
        , m_records(records)
        , m_us(us)
        , m_today(today)
    {
    }
    /// Everything but what lies idle.
    Outcome read(int mostEvents);
    Outcome readIdle();
    [[nodiscard]] Result<std::vector<SignalRow>> finish();

private:
    Outcome readItems();
    Outcome readStock();
    Outcome readBirths();
    Outcome readUse(int most);
    [[nodiscard]] Result<QDate> lastTouched(RecordKey record) const;
    void countUse(const Statement &row);
    [[nodiscard]] bool isOursHere(const ResourceRow &stock) const;
    storage::Database &m_database;
    const journal::RecordQuery &m_records;
    RecordKey m_us;
    QDate m_today;
    QDate m_readFrom; ///< uses are known from this day on
    Items m_items;
};

bool Gathering::isOursHere(const ResourceRow &stock) const
{
    const RecordKey holder = stock.custodian ? stock.custodian : stock.accountable;
    return !m_us || (stock.accountable == m_us && holder == m_us);
}

Outcome Gathering::read(int mostEvents)
{
    TALLY_CHECK(readItems());
    TALLY_CHECK(readStock());
    TALLY_CHECK(readBirths());
    return readUse(mostEvents);
}

Outcome Gathering::readItems()
{
    TALLY_TRY(std::vector<ReorderRule> rules, reorderRules(m_database));
    for (ReorderRule &rule : rules) {
        Gathered item;
        item.row.rule = std::move(rule);
        item.row.standing.weeks.resize(SignalQuery::Weeks);
        const RecordKey spec = item.row.rule.spec;
        m_items.emplace(spec, std::move(item));
    }
    return {};
}

Outcome Gathering::readStock()
{
    const StockQuery query(m_database, m_records);
    TALLY_TRY(const std::vector<StockLine> lines, query.lines());
    TALLY_TRY(const auto lots, query.lots());
    TALLY_TRY(const std::vector<PromiseRow> promises, query.openCommitments());
    TALLY_TRY(const auto quarantined, query.quarantined());
    std::vector<Availability> shares;
    for (const StockLine &line : lines) {
        const auto found = lots.find(line.stock.lot);
        const LotRow lot = found == lots.end() ? LotRow() : found->second;
        const bool isHeld = !lot.quarantine.isEmpty() || quarantined.contains(line.stock.key);
        shares.push_back({line.stock.key,
                          line.stock.spec,
                          line.stock.unit,
                          line.stock.onhand,
                          isOursHere(line.stock),
                          isHeld,
                          lot.expires,
                          {},
                          {},
                          {}});
    }
    shareOut(shares, promises, m_us, UnitTable::shipped());
    for (const Availability &share : shares) {
        const auto place = m_items.find(share.spec);
        if (place == m_items.end() || !share.isOurs)
            continue;
        Gathered &item = place->second;
        QString &unit = item.row.rule.unit;
        if (unit.isEmpty())
            unit = share.unit;
        // What is on order is the same on every record of a kind, in each one's unit.
        item.row.standing.onOrder = {};
        addTo(item.row.standing.onOrder, share.onOrder, share.unit, unit);
        addTo(item.row.standing.onhand, share.onhand, share.unit, unit);
        addTo(item.row.standing.free, share.free, share.unit, unit);
        if (!item.row.record || share.onhand > item.most) {
            item.row.record = share.key;
            item.most = share.onhand;
        }
        if (share.onhand > Decimal())
            item.kept.push_back(share.key);
    }
    return {};
}

Outcome Gathering::readBirths()
{
    Statement query = m_database.prepare("SELECT r.spec, min(e.day) FROM economic_resource r JOIN "
                                         "economic_event e ON e.id = r.id & ~65535 "
                                         "WHERE r.spec IS NOT NULL AND r.id >= ?1 AND r.id < ?2 GROUP BY r.spec");
    query.bind(firstKeyOf(LogNo::OwnBook), firstKeyOf(LogNo::OwnBook + 1));
    while (true) {
        TALLY_TRY(const bool more, query.next());
        if (!more)
            return {};
        if (const auto item = m_items.find(query.key(0)); item != m_items.end())
            item->second.since = dayAt(query, 1);
    }
}

void Gathering::countUse(const Statement &row)
{
    const auto place = m_items.find(row.key(0));
    const QDate day = dayAt(row, 2);
    if (place == m_items.end() || !day.isValid())
        return;
    Gathered &item = place->second;
    const auto age = day.daysTo(m_today);
    const auto week = static_cast<std::size_t>(SignalQuery::Weeks - 1 - age / WeekDays);
    addTo(item.row.standing.weeks[week], -row.decimal(3), row.text(1), item.row.rule.unit);
    if (!item.row.lastUse.isValid())
        item.row.lastUse = day;
    if (!item.since.isValid() || day < item.since)
        item.since = day;
    ++item.row.uses;
    if (item.row.entries.size() < SignalQuery::MostEntries)
        item.row.entries.push_back(row.key(4));
}

Outcome Gathering::readUse(int most)
{
    m_readFrom = m_today.addDays(1 - WeekDays * SignalQuery::Weeks);
    Statement query =
        m_database.prepare("SELECT r.spec, coalesce(r.unit, ''), e.day, m.accounting, e.id "
                           "FROM economic_event e INDEXED BY economic_event_use "
                           "JOIN movement m ON m.resource = e.resource AND m.t = e.t AND m.event = e.id "
                           "JOIN economic_resource r ON r.id = e.resource "
                           "WHERE e.day IS NOT NULL AND e.reversed_by IS NULL AND e.day >= ?1 AND e.day <= ?2 "
                           "AND e.action IN ('consume', 'transfer', 'transferAllRights') "
                           "AND (e.action = 'consume' OR e.receiver IS NOT ?3) "
                           "AND (?3 IS NULL OR r.accountable IS ?3) AND +e.id >= ?4 AND +e.id < ?5 "
                           "ORDER BY e.day DESC, e.id DESC LIMIT ?6");
    query.bind(std::int64_t{m_readFrom.toJulianDay()}, std::int64_t{m_today.toJulianDay()}, m_us,
               firstKeyOf(LogNo::OwnBook), firstKeyOf(LogNo::OwnBook + 1),
               most > 0 ? most : std::numeric_limits<int>::max());
    int read = 0;
    QDate last;
    while (true) {
        TALLY_TRY(const bool more, query.next());
        if (!more)
            break;
        ++read;
        last = dayAt(query, 2);
        countUse(query);
    }
    if (most > 0 && read == most)
        m_readFrom = last.addDays(1);
    return {};
}

/// The day something last happened to the record other than counting and moving it; else the day it came.
Result<QDate> Gathering::lastTouched(RecordKey record) const
{
    Statement query = m_database.prepare(
        "SELECT e.day, e.action IN ('raise', 'lower', 'move') FROM movement m JOIN economic_event e ON e.id = m.event "
        "WHERE m.resource = ?1 ORDER BY 2, m.t DESC LIMIT 1");
    query.bind(record);
    TALLY_TRY(const bool found, query.next());
    if (!found)
        return QDate();
    if (query.number(1) == 0)
        return dayAt(query, 0);
    Statement first = m_database.prepare("SELECT e.day FROM movement m JOIN economic_event e ON e.id = m.event WHERE "
                                         "m.resource = ?1 ORDER BY m.t LIMIT 1");
    first.bind(record);
    TALLY_TRY(const bool isThere, first.next());
    return isThere ? dayAt(first, 0) : QDate();
}

Outcome Gathering::readIdle()
{
    const QDate edge = m_today.addDays(-SignalQuery::DeadDays);
    for (auto &[spec, item] : m_items) {
        if (item.kept.empty() || (item.row.lastUse.isValid() && item.row.lastUse >= edge))
            continue;
        QDate latest;
        for (const RecordKey record : item.kept) {
            TALLY_TRY(const QDate day, lastTouched(record));
            latest = std::max(latest, day);
        }
        if (latest.isValid() && latest < edge)
            item.row.idleSince = latest;
    }
    return {};
}

Result<std::vector<SignalRow>> Gathering::finish()
{
    std::vector<SignalRow> rows;
    for (auto &[spec, item] : m_items) {
        SignalRow &row = item.row;
        const bool isStocked = row.record || row.uses > 0;
        if (!isStocked && !row.rule.point)
            continue;
        // Weeks before there was any of it, or before what was read, say nothing about how it is used.
        const QDate from = std::max(item.since.isValid() ? item.since : m_today, m_readFrom);
        const auto known = static_cast<std::ptrdiff_t>(from.daysTo(m_today) / WeekDays + 1);
        std::vector<Decimal> &weeks = row.standing.weeks;
        weeks.erase(weeks.begin(), weeks.end() - std::clamp<std::ptrdiff_t>(known, 1, std::ssize(weeks)));
        for (Decimal &week : weeks)
            week = std::max(week, Decimal()); // a correction may stand in a later week than what it corrects
        TALLY_TRY(row.signal, reorderSignal(row.rule, row.standing, m_today));
        rows.push_back(std::move(row));
    }
    std::sort(rows.begin(), rows.end(), [](const SignalRow &a, const SignalRow &b) {
        return std::pair(a.rule.name, a.rule.spec) < std::pair(b.rule.name, b.rule.spec);
    });
    return rows;
}

} // namespace

Result<std::vector<SignalRow>> SignalQuery::rows(QDate today, int mostEvents) const
{
    Gathering gathering(m_database, m_records, m_us, today);
    TALLY_CHECK(gathering.read(mostEvents));
    TALLY_CHECK(gathering.readIdle());
    return gathering.finish();
}

/// What lies idle is not asked for: that means looking at all that ever happened to it.
Result<std::vector<SignalRow>> SignalQuery::needs(QDate today, int mostEvents) const
{
    Gathering gathering(m_database, m_records, m_us, today);
    TALLY_CHECK(gathering.read(mostEvents));
    TALLY_TRY(std::vector<SignalRow> found, gathering.finish());
    std::erase_if(found, [](const SignalRow &row) { return !row.isNeeded(); });
    std::stable_sort(found.begin(), found.end(), [](const SignalRow &a, const SignalRow &b) {
        return std::pair(!a.signal.neededBy.isValid(), a.signal.neededBy) <
               std::pair(!b.signal.neededBy.isValid(), b.signal.neededBy);
    });
    return found;
}

} // namespace tally::resources

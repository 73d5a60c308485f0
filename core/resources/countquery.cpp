// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/countquery.h"

#include "core/base/bookkeys.h"
#include "core/base/unit.h"
#include "core/resources/eventmoment.h"
#include "core/resources/placetree.h"
#include "core/resources/resourcequery.h"
#include "core/storage/statement.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace tally::resources
{

using storage::Statement;

namespace
{

#define TALLY_COUNT_SELECT                                                                                             \
    "SELECT c.id, c.name, c.note, c.place, c.category, c.blind, c.finished, c.t, (SELECT count(*) FROM "               \
    "stock_count_item i WHERE i.count = c.id), (SELECT count(DISTINCT l.resource) FROM count_line l WHERE l.count = "  \
    "c.id) FROM stock_count c WHERE "

CountRow countFrom(const Statement &row)
{
    CountRow count;
    count.key = row.key(0);
    count.name = row.text(1);
    count.note = row.text(2);
    count.place = row.key(3);
    count.category = row.text(4);
    count.isBlind = row.number(5) != 0;
    count.isFinished = row.number(6) != 0;
    count.planned = Hlc{row.integer(7)};
    count.items = row.number(8);
    count.counted = row.number(9);
    return count;
}

std::optional<Decimal> less(std::optional<Decimal> a, Decimal b)
{
    const auto difference = a ? subtract(*a, b) : Result<Decimal>(Decimal());
    return a && difference ? std::optional(*difference) : std::nullopt;
}

/// In the record's unit, or as counted where that has none yet.
std::optional<Decimal> converted(const CountedLine &counted, const QString &unit)
{
    if (unit.isEmpty() || counted.unit == unit)
        return counted.quantity;
    const auto value = UnitTable::shipped().convert(counted.quantity, counted.unit, unit);
    return value ? std::optional(*value) : std::nullopt;
}

Hlc momentOf(const Statement &row, int at, int t)
{
    return eventMoment(row.isNull(at) ? QString() : row.text(at), Hlc{row.integer(t)});
}

} // namespace

std::optional<Decimal> CountSheetLine::difference() const
{
    return less(found, book);
}

bool operator==(const CountSheetLine &a, const CountSheetLine &b)
{
    const auto told = [](const CountSheetLine &line) {
        const ResourceRow &stock = line.stock;
        return std::tie(stock.key, stock.name, stock.specName, stock.unit, stock.onhand, stock.location,
                        stock.containedIn, stock.lot, stock.serial, line.isPlanned, line.counted, line.earlier,
                        line.book, line.found, line.postings, line.posted);
    };
    return told(a) == told(b);
}

std::optional<Decimal> CountSheetLine::outstanding() const
{
    return less(difference(), posted);
}

Result<std::vector<CountRow>> CountQuery::counts(int book) const
{
    Statement row = m_database.prepare(TALLY_COUNT_SELECT "c.id >= ?1 AND c.id < ?2 ORDER BY c.t DESC, c.id DESC");
    row.bind(firstKeyOf(book), firstKeyOf(book + 1));
    std::vector<CountRow> counts;
    while (true) {
        TALLY_TRY(const bool more, row.next());
        if (!more)
            return counts;
        counts.push_back(countFrom(row));
    }
}

Result<std::optional<CountRow>> CountQuery::count(RecordKey key) const
{
    Statement row = m_database.prepare(TALLY_COUNT_SELECT "c.id = ?1");
    row.bind(key);
    TALLY_TRY(const bool found, row.next());
    return found ? std::optional(countFrom(row)) : std::nullopt;
}

Result<std::vector<CountSheetLine>> CountQuery::sheet(RecordKey count) const
{
    Statement row = m_database.prepare("SELECT resource, max(planned) FROM (SELECT resource, 1 AS planned FROM "
                                       "stock_count_item WHERE count = ?1 UNION ALL SELECT resource, 0 FROM "
                                       "count_line WHERE count = ?1) GROUP BY resource");
    row.bind(count);
    std::vector<CountSheetLine> lines;
    while (true) {
        TALLY_TRY(const bool more, row.next());
        if (!more)
            break;
        TALLY_TRY(auto line, read(count, row.key(0), row.number(1) != 0));
        if (line)
            lines.push_back(std::move(*line));
    }
    TALLY_TRY(const PlaceTree tree, PlaceTree::read(m_database, count.log().book()));
    std::unordered_map<RecordKey, int> rank;
    for (const PlaceRow &place : tree.places())
        rank.emplace(place.key, static_cast<int>(rank.size()) + 1);
    const auto sortKey = [&](const CountSheetLine &line) {
        const auto at = rank.find(line.stock.location);
        const QString &name = line.stock.name.isEmpty() ? line.stock.specName : line.stock.name;
        return std::tuple(!line.isPlanned, at == rank.end() ? 0 : at->second, name.toCaseFolded(), line.stock.key);
    };
    std::sort(lines.begin(), lines.end(),
              [&](const CountSheetLine &a, const CountSheetLine &b) { return sortKey(a) < sortKey(b); });
    return lines;
}

/// None if the event that made the record was taken back.
Result<std::optional<CountSheetLine>> CountQuery::read(RecordKey count, RecordKey resource, bool isPlanned) const
{
    TALLY_TRY(auto stock, ResourceQuery(m_database).resource(resource));
    if (!stock)
        return std::nullopt;
    CountSheetLine line;
    line.stock = std::move(*stock);
    line.isPlanned = isPlanned;
    TALLY_CHECK(fill(line, count));
    return line;
}

Result<std::optional<CountSheetLine>> CountQuery::line(RecordKey count, RecordKey resource) const
{
    Statement row = m_database.prepare(
        "SELECT EXISTS (SELECT 1 FROM stock_count_item WHERE count = ?1 AND resource = ?2), EXISTS (SELECT 1 FROM "
        "count_line WHERE count = ?1 AND resource = ?2)");
    row.bind(count, resource);
    TALLY_TRY(const bool found, row.next());
    const bool isPlanned = found && row.number(0) != 0;
    if (!isPlanned && (!found || row.number(1) == 0))
        return std::nullopt;
    return read(count, resource, isPlanned);
}

Result<RecordKey> CountQuery::countOf(RecordKey line) const
{
    Statement row = m_database.prepare("SELECT count FROM count_line WHERE id = ?1");
    row.bind(line);
    TALLY_TRY(const bool found, row.next());
    return found ? row.key(0) : RecordKey();
}

Result<bool> CountQuery::isLongerThan(int limit, int book) const
{
    Statement row =
        m_database.prepare("SELECT 1 FROM stock_count_item WHERE count >= ?1 AND count < ?2 LIMIT 1 OFFSET ?3");
    row.bind(firstKeyOf(book), firstKeyOf(book + 1), limit);
    return row.next();
}

Outcome CountQuery::fill(CountSheetLine &line, RecordKey count) const
{
    Statement row = m_database.prepare("SELECT id, quantity, unit, at, t, author, note FROM count_line WHERE count = "
                                       "?1 AND resource = ?2 ORDER BY t, id");
    row.bind(count, line.stock.key);
    while (true) {
        TALLY_TRY(const bool more, row.next());
        if (!more)
            break;
        const CountedLine counted{row.key(0),          row.decimal(1), row.text(2),
                                  momentOf(row, 3, 4), row.key(5),     row.text(6)};
        line.earlier += line.counted ? 1 : 0;
        // Lines come in the order of their making, so of one moment the later entry holds.
        if (!line.counted || line.counted->at <= counted.at)
            line.counted = counted;
    }
    if (!line.counted) {
        line.book = line.stock.onhand;
        return {};
    }
    line.found = converted(*line.counted, line.stock.unit);
    TALLY_TRY(line.book, onhandAt(line.stock.key, line.counted->at, line.counted->line));
    return fillPostings(line);
}

Outcome CountQuery::fillPostings(CountSheetLine &line) const
{
    Statement row = m_database.prepare("SELECT p.event, coalesce((SELECT sum(m.onhand) FROM movement m WHERE "
                                       "m.resource = ?2 AND m.event = p.event), 0) FROM count_posting p WHERE p.line = "
                                       "?1 ORDER BY p.event");
    row.bind(line.counted->line, line.stock.key);
    while (true) {
        TALLY_TRY(const bool more, row.next());
        if (!more)
            return {};
        line.postings.push_back(row.key(0));
        TALLY_TRY(line.posted, add(line.posted, row.decimal(1)));
    }
}

Result<Decimal> CountQuery::onhandAt(RecordKey resource, Hlc moment, RecordKey line) const
{
    Statement row =
        m_database.prepare("SELECT m.onhand, e.at, m.t FROM movement m JOIN economic_event e ON e.id = m.event "
                           "WHERE m.resource = ?1 AND NOT EXISTS (SELECT 1 FROM count_posting p WHERE p.event = "
                           "m.event AND p.line = ?2)");
    row.bind(resource, line);
    Decimal onhand;
    while (true) {
        TALLY_TRY(const bool more, row.next());
        if (!more)
            return onhand;
        if (momentOf(row, 1, 2) <= moment) {
            TALLY_TRY(onhand, add(onhand, row.decimal(0)));
        }
    }
}

Result<std::optional<CountAccuracy>> CountQuery::accuracyOf(const CountRow &count) const
{
    TALLY_TRY(const std::vector<CountSheetLine> lines, sheet(count.key));
    CountAccuracy accuracy{count.key, count.name, {}, 0, 0, {}};
    for (const CountSheetLine &line : lines) {
        const auto difference = line.difference();
        if (!difference)
            continue;
        ++accuracy.lines;
        accuracy.right += difference->isZero() ? 1 : 0;
        accuracy.at = std::max(accuracy.at, line.counted->at);
        Decimal &sum = accuracy.absolute[line.stock.unit];
        sum = tally::add(sum, difference->isNegative() ? -*difference : *difference).value_or(sum);
    }
    return accuracy.lines > 0 ? std::optional(std::move(accuracy)) : std::nullopt;
}

Result<std::vector<CountAccuracy>> CountQuery::accuracy(int book) const
{
    TALLY_TRY(const std::vector<CountRow> planned, counts(book));
    std::vector<CountAccuracy> found;
    for (const CountRow &count : planned) {
        TALLY_TRY(auto accuracy, accuracyOf(count));
        if (accuracy)
            found.push_back(std::move(*accuracy));
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const CountAccuracy &a, const CountAccuracy &b) { return a.at < b.at; });
    return found;
}

} // namespace tally::resources

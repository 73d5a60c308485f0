// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/activityquery.h"

#include "core/base/bookkeys.h"
#include "core/book/ownagent.h"
#include "core/resources/action.h"
#include "core/storage/statement.h"

#include <algorithm>

namespace tally::book
{

using journal::JournalLine;
using resources::ActionId;
using storage::Statement;

namespace
{

constexpr int Window = 200;
/// Events counted for the weeks, so that a page that shows them never waits.
constexpr int MostEvents = 25'000;
/// Entries looked at for those that came in late among older ones; beyond it only their number is told.
constexpr int MostLookedAt = 20 * Window;

/// Whether an event brought goods in (+1), took them out (−1), or neither. Between members and the co-op nothing leaves
/// the house.
int direction(ActionId action, bool fromUs, bool toUs)
{
    switch (action) {
    case ActionId::Produce:
    case ActionId::Raise:
        return 1;
    case ActionId::Consume:
    case ActionId::Lower:
        return -1;
    case ActionId::Transfer:
    case ActionId::TransferCustody:
        return fromUs == toUs ? 0 : toUs ? 1 : -1;
    default:
        return 0;
    }
}

/// Adds an event to its week. Columns as `weeks` selects them.
void count(WeekRow &week, const Statement &row, std::int64_t &flowTime, std::int64_t &workTime)
{
    const resources::Action *action = resources::findAction(row.utf8(3));
    if (action == nullptr)
        return;
    if (action->id == ActionId::Work) {
        const auto hours = UnitTable::shipped().convert(row.decimal(6), row.text(7), u"hour");
        const auto sum = hours ? add(week.hours, *hours) : hours;
        if (sum)
            week.hours = *sum;
        if (row.integer(2) >= workTime) {
            workTime = row.integer(2);
            week.newestWork = row.key(1);
        }
        return;
    }
    const int way = direction(action->id, row.number(4) != 0, row.number(5) != 0);
    if (way == 0 || row.number(8) != 0 || row.number(9) != 0)
        return;
    ++(way > 0 ? week.in : week.out);
    if (row.integer(2) >= flowTime) {
        flowTime = row.integer(2);
        week.newestFlow = row.key(1);
    }
}

} // namespace

Result<bool> ActivityQuery::hasBegun() const
{
    // In the order of recording, so that it ends at the first row after the founding.
    Statement query = m_book.database().prepare(
        "SELECT 1 FROM record WHERE id >= ?1 AND id < ?2 "
        "AND class NOT IN ('Agent', 'Person', 'Organization', 'EcologicalAgent') ORDER BY id LIMIT 1");
    query.bind(firstKeyOf(LogNo::OwnBook), firstKeyOf(LogNo::OwnBook + 1));
    return query.next();
}

Result<std::vector<WeekRow>> ActivityQuery::weeks(QDate today, int count) const
{
    const QDate first = today.addDays(1 - today.dayOfWeek()).addDays(-7 * (count - 1));
    std::vector<WeekRow> weeks(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        weeks[static_cast<std::size_t>(i)].monday = first.addDays(7 * i);
    TALLY_TRY(const RecordKey us, ownAgent(m_book));
    Statement query = m_book.database().prepare(
        "SELECT e.day, e.id, e.t, e.action, e.provider IS ?1, e.receiver IS ?1, coalesce(e.effort, 0), "
        "coalesce(e.effort_unit, ''), coalesce(s.medium_of_exchange, 0), e.corrects IS NOT NULL "
        "FROM economic_event e LEFT JOIN economic_resource r ON r.id = coalesce(e.resource, e.to_resource) "
        "LEFT JOIN specification s ON s.id = coalesce(e.conforms_to, r.spec) "
        "WHERE e.day IS NOT NULL AND e.reversed_by IS NULL AND e.day >= ?2 AND e.day < ?3 "
        "AND +e.id >= ?4 AND +e.id < ?5 ORDER BY e.day DESC LIMIT ?6");
    const std::int64_t firstDay = first.toJulianDay();
    query.bind(us, firstDay, firstDay + 7 * count, firstKeyOf(LogNo::OwnBook), firstKeyOf(LogNo::OwnBook + 1),
               MostEvents);
    std::vector<std::pair<std::int64_t, std::int64_t>> newest(weeks.size());
    std::size_t place = weeks.size();
    int events = 0;
    while (true) {
        TALLY_TRY(const bool more, query.next());
        if (!more)
            break;
        ++events;
        place = static_cast<std::size_t>((query.integer(0) - firstDay) / 7);
        book::count(weeks[place], query, newest[place].first, newest[place].second);
    }
    // The last week reached may be counted in part only.
    if (events == MostEvents && place < weeks.size())
        weeks.erase(weeks.begin(), weeks.begin() + static_cast<std::ptrdiff_t>(std::min(place + 1, weeks.size() - 1)));
    return weeks;
}

Result<News> ActivityQuery::since(const LogSizes &sizes, int limit) const
{
    const auto sizeOf = [&](LogNo log) {
        const auto found = sizes.find(log);
        return found == sizes.end() ? 0 : found->second;
    };
    News news;
    for (const journal::LogState &state : m_book.journal().states())
        news.total += std::max<std::int64_t>(0, state.size - sizeOf(state.log));
    const std::int64_t wanted = std::min<std::int64_t>(news.total, limit);
    const journal::JournalQuery query(m_book.database());
    std::optional<journal::Place> before;
    for (int looked = 0; looked < MostLookedAt && std::ssize(news.lines) < wanted; looked += Window) {
        TALLY_TRY(std::vector<JournalLine> lines, query.newest(LogNo::OwnBook, before, Window));
        if (lines.empty())
            break;
        before = lines.back().place();
        for (JournalLine &line : lines)
            if (line.key.index() >= sizeOf(line.key.log()) && std::ssize(news.lines) < wanted)
                news.lines.push_back(std::move(line));
    }
    return news;
}

Result<News> ActivityQuery::sinceTime(std::int64_t fromMs, int limit) const
{
    const Hlc from = Hlc::of(fromMs, 0);
    Statement query = m_book.database().prepare("SELECT count(*) FROM entry WHERE t >= ?1 AND +id >= ?2 AND +id < ?3");
    query.bind(from.raw, firstKeyOf(LogNo::OwnBook), firstKeyOf(LogNo::OwnBook + 1));
    News news;
    TALLY_TRY(const bool found, query.next());
    news.total = found ? query.integer(0) : 0;
    TALLY_TRY(news.lines,
              journal::JournalQuery(m_book.database())
                  .newest(LogNo::OwnBook, std::nullopt, static_cast<int>(std::min<std::int64_t>(limit, news.total))));
    return news;
}

} // namespace tally::book

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journalquery.h"

#include "core/base/bookkeys.h"
#include "core/storage/statement.h"

#include <algorithm>
#include <limits>

namespace tally::journal
{
namespace
{

// An Add is taken back as a record, a Set as a revision of one.
#define TALLY_LINE_COLUMNS                                                                                             \
    "e.id, e.t, e.kind, e.op, e.envelope, e.leaf, "                                                                    \
    "coalesce((SELECT r.reversed_by FROM record r WHERE r.id = e.id), "                                                \
    "(SELECT v.reversed_by FROM revision v WHERE v.entry = e.id)) "

JournalLine lineOf(const storage::Statement &row)
{
    JournalLine line;
    line.key = row.key(0);
    line.t = Hlc{row.integer(1)};
    line.kind = row.text(2);
    line.op = static_cast<Op>(row.number(3));
    line.envelope = std::string(row.blob(4));
    line.leaf = Digest::fromBytes(row.blob(5)).value_or(Digest());
    line.reversedBy = row.key(6);
    return line;
}

/// Record ids in canonical bytes stand in quotes: "d1/42" or "d1/42#3". Calls `visit` with each; stops when it is told
/// true.
template<typename Visit>
bool anyMention(std::string_view bytes, int book, Visit &&visit)
{
    for (std::size_t at = bytes.find("\"d"); at != std::string_view::npos; at = bytes.find("\"d", at + 1)) {
        const std::size_t end = bytes.find('"', at + 1);
        if (end == std::string_view::npos)
            return false;
        const auto key = parseRecordKey(bytes.substr(at + 1, end - at - 1), book);
        if (key && visit(*key))
            return true;
    }
    return false;
}

constexpr int BitsOfCounter = 16;

} // namespace

bool JournalFilter::isEmpty() const
{
    return kinds.empty() && !author && !desk && fromMs == 0 && untilMs == 0 && !onlyTakenBack && words.isEmpty();
}

JournalQuery::Search::Search(JournalFilter filter)
    : m_filter(std::move(filter))
{
}

/// Few records have names (events have none), so those are gone through by their own index; the signs before the keys
/// keep SQLite from going through all records by key instead.
Outcome JournalQuery::Search::findNames(storage::Database &database, int book)
{
    m_hasNames = true;
    m_named.resize(static_cast<std::size_t>(m_filter.words.size()));
    if (m_filter.words.isEmpty())
        return {};
    storage::Statement query =
        database.prepare("SELECT id, label FROM record WHERE label <> '' AND +id >= ?1 AND +id < ?2");
    query.bind(firstKeyOf(book), firstKeyOf(book + 1));
    while (true) {
        TALLY_TRY(const bool more, query.next());
        if (!more)
            return {};
        const QString label = query.text(1);
        for (std::size_t i = 0; i < m_named.size(); ++i)
            if (label.contains(m_filter.words[static_cast<qsizetype>(i)], Qt::CaseInsensitive))
                m_named[i].insert(query.key(0));
    }
}

Result<JournalScan> JournalQuery::Search::step(storage::Database &database, int book, std::optional<Place> before,
                                               int limit, int most)
{
    if (!m_hasNames)
        TALLY_CHECK(findNames(database, book));
    const std::int64_t latest =
        m_filter.untilMs > 0 ? m_filter.untilMs << BitsOfCounter : std::numeric_limits<std::int64_t>::max();
    const Place end = before && before->t.raw < latest ? *before : Place{Hlc{latest}, firstKeyOf(book)};
    const RecordKey first = m_filter.desk ? RecordKey(LogNo(book, *m_filter.desk), 0) : firstKeyOf(book);
    const RecordKey past = m_filter.desk ? RecordKey(LogNo(book, *m_filter.desk + 1), 0) : firstKeyOf(book + 1);
    storage::Statement query = database.prepare(
        "SELECT " TALLY_LINE_COLUMNS "FROM entry e WHERE (e.t, e.id) < (?1, ?2) AND e.t >= ?3 AND e.id >= ?4 AND "
        "e.id < ?5 ORDER BY e.t DESC, e.id DESC LIMIT ?6");
    query.bind(end.t.raw, end.key, m_filter.fromMs << BitsOfCounter, first, past, most);
    JournalScan scan;
    for (int seen = 0; seen < most; ++seen) {
        TALLY_TRY(const bool more, query.next());
        if (!more)
            return scan;
        JournalLine line = lineOf(query);
        scan.next = line.place();
        if (!fits(line))
            continue;
        scan.lines.push_back(std::move(line));
        if (scan.lines.size() == static_cast<std::size_t>(limit))
            return scan;
    }
    return scan;
}

bool JournalQuery::Search::fits(const JournalLine &line) const
{
    if (m_filter.onlyTakenBack && !line.reversedBy)
        return false;
    const auto isKind = [&](const QString &kind) { return kind == line.kind; };
    if (!m_filter.kinds.empty() && std::none_of(m_filter.kinds.begin(), m_filter.kinds.end(), isKind))
        return false;
    if (m_filter.author &&
        line.envelope.find("\"by\":\"" + toText(m_filter.author).toStdString() + '"') == std::string::npos)
        return false;
    return m_filter.words.isEmpty() || hasWords(line);
}

bool JournalQuery::Search::hasWords(const JournalLine &line) const
{
    const QString text = QString::fromUtf8(line.envelope.data(), static_cast<qsizetype>(line.envelope.size()));
    for (std::size_t i = 0; i < m_named.size(); ++i) {
        const auto &named = m_named[i];
        const bool isThere = text.contains(m_filter.words[static_cast<qsizetype>(i)], Qt::CaseInsensitive) ||
                             (!named.empty() && anyMention(line.envelope, line.key.log().book(), [&](RecordKey key) {
                                 return named.find(key) != named.end();
                             }));
        if (!isThere)
            return false;
    }
    return true;
}

Result<EntryEffects> JournalQuery::effects(RecordKey entry) const
{
    EntryEffects effects;
    storage::Statement made = m_database.prepare("SELECT id, class, label FROM record WHERE id BETWEEN ?1 AND ?2");
    made.bind(entry.entry(), entry.withPart(RecordKey::MaxPart));
    while (true) {
        TALLY_TRY(const bool more, made.next());
        if (!more)
            break;
        effects.made.push_back({made.key(0), made.text(1), made.text(2)});
    }
    storage::Statement changed = m_database.prepare("SELECT record FROM revision WHERE entry = ?1");
    changed.bind(entry.entry());
    TALLY_TRY(const bool isChange, changed.next());
    if (isChange)
        effects.changed = changed.key(0);
    return effects;
}

Result<std::vector<JournalLine>> JournalQuery::newest(int book, std::optional<Place> before, int limit) const
{
    const Place end = before.value_or(Place{Hlc{std::numeric_limits<std::int64_t>::max()}, firstKeyOf(book)});
    // The pluses keep SQLite to the index by time: by the keys of the book it would sort all of its entries.
    storage::Statement query = m_database.prepare(
        "SELECT " TALLY_LINE_COLUMNS "FROM entry e WHERE (e.t, e.id) < (?1, ?2) AND +e.id >= ?3 AND +e.id < ?4 "
        "ORDER BY e.t DESC, e.id DESC LIMIT ?5");
    query.bind(end.t.raw, end.key, firstKeyOf(book), firstKeyOf(book + 1), limit);
    std::vector<JournalLine> lines;
    while (true) {
        TALLY_TRY(const bool more, query.next());
        if (!more)
            return lines;
        lines.push_back(lineOf(query));
    }
}

Result<std::optional<JournalLine>> JournalQuery::line(RecordKey entry) const
{
    storage::Statement query = m_database.prepare("SELECT " TALLY_LINE_COLUMNS "FROM entry e WHERE e.id = ?1");
    query.bind(entry.entry());
    TALLY_TRY(const bool found, query.next());
    return found ? std::optional(lineOf(query)) : std::nullopt;
}

} // namespace tally::journal

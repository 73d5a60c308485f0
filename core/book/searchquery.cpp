// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/searchquery.h"

#include "core/base/bookkeys.h"
#include "core/book/book.h"
#include "core/journal/journalquery.h"
#include "core/storage/statement.h"

#include <algorithm>
#include <QStringList>
#include <set>

namespace tally::book
{

using storage::Statement;

namespace
{

constexpr int MostWords = 8;
constexpr int LongestWord = 64;
constexpr int Candidates = 60; // looked at per question, so that a common word costs no more than a rare one
constexpr int NoteLetters = 2; // one letter begins a word of nearly every note
constexpr int UsedUpRank = 10;
constexpr int TakenBackRank = 20;

bool hasLetter(const QString &word)
{
    const auto letters = word.toUcs4();
    return std::any_of(letters.begin(), letters.end(), [](uint letter) { return QChar::isLetterOrNumber(letter); });
}

/// Signs alone and control characters say nothing.
QStringList wordsOf(const QString &typed)
{
    QString plain = typed;
    std::replace_if(
        plain.begin(), plain.end(), [](QChar c) { return !c.isPrint() && !c.isSurrogate(); }, QChar(u' '));
    QStringList words;
    for (const QString &word : plain.split(u' ', Qt::SkipEmptyParts)) {
        if (hasLetter(word) && words.size() < MostWords)
            words.append(word.left(LongestWord));
    }
    return words;
}

/// A quoted string with a star: the words inside one after the other, the last by its beginning.
std::string beginningWith(QString word)
{
    return '"' + word.replace(u'"', QStringLiteral("\"\"")).toStdString() + "\"*";
}

std::string allOf(const QStringList &words)
{
    std::string match;
    for (const QString &word : words)
        match += (match.empty() ? "" : " AND ") + beginningWith(word);
    return match;
}

/// Letters without accents and case, as the index compares them.
QString folded(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD))
        if (c.category() != QChar::Mark_NonSpacing)
            plain.append(c);
    return plain.toCaseFolded();
}

int rankOf(const SearchHit &hit, const QString &wanted, const QStringList &words)
{
    const bool isUsedUp = !hit.unit.isEmpty() && hit.onhand.isZero();
    const int back = (hit.takenBack ? TakenBackRank : 0) + (isUsedUp ? UsedUpRank : 0);
    const QString name = folded(hit.name);
    if (name == wanted || folded(hit.code) == wanted)
        return back;
    if (name.startsWith(wanted))
        return back + 1;
    const bool isNamed =
        std::all_of(words.begin(), words.end(), [&](const QString &word) { return name.contains(word); });
    if (isNamed)
        return back + (name.startsWith(words.first()) ? 2 : 3);
    return back + 4;
}

/// Best first; among equals the newest, since keys grow.
void putInOrder(std::vector<SearchHit> &hits, std::size_t named, const QString &typed)
{
    QStringList words;
    for (const QString &word : wordsOf(typed))
        words.append(folded(word));
    if (words.isEmpty())
        return;
    const QString wanted = words.join(u' ');
    std::vector<std::pair<int, SearchHit>> ranked;
    for (auto hit = hits.begin() + static_cast<std::ptrdiff_t>(named); hit != hits.end(); ++hit)
        ranked.emplace_back(rankOf(*hit, wanted, words), std::move(*hit));
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first < b.first : a.second.key > b.second.key;
    });
    hits.resize(named);
    std::set<RecordKey> seen;
    for (const SearchHit &hit : hits)
        seen.insert(hit.key);
    for (auto &[rank, hit] : ranked)
        if (seen.insert(hit.key).second)
            hits.push_back(std::move(hit));
}

SearchHit hitOf(RecordKey key, const QString &cls, const QString &name, bool takenBack)
{
    SearchHit hit;
    hit.key = key;
    hit.cls = cls;
    hit.name = name;
    hit.takenBack = takenBack;
    return hit;
}

Outcome readAll(Statement &query, std::vector<SearchHit> &hits)
{
    while (true) {
        TALLY_TRY(const bool more, query.next());
        if (!more)
            return {};
        hits.push_back(hitOf(query.key(0), query.text(1), query.text(2), !query.isNull(5)));
        hits.back().code = query.text(3);
        hits.back().note = query.text(4);
    }
}

} // namespace

SearchQuery::SearchQuery(Book &book)
    : SearchQuery(book.database(), book.records())
{
}

Result<std::vector<SearchHits>> SearchQuery::find(const QString &words, int limit) const
{
    std::vector<SearchHits> found;
    for (const SearchGroup group : {SearchGroup::Items, SearchGroup::Stock, SearchGroup::Agents, SearchGroup::Work,
                                    SearchGroup::Deals, SearchGroup::Entries, SearchGroup::Peers}) {
        TALLY_TRY(SearchHits hits, findIn(group, words, limit));
        if (!hits.hits.empty())
            found.push_back(std::move(hits));
    }
    return found;
}

Result<SearchHits> SearchQuery::findIn(SearchGroup group, const QString &typed, int limit) const
{
    SearchHits found;
    found.group = group;
    TALLY_CHECK(addNamed(group, typed.trimmed(), found.hits));
    const std::size_t named = found.hits.size();
    if (const QStringList words = wordsOf(typed); !words.isEmpty()) {
        const std::string text = "{name code note more} : (" + allOf(words) + ")";
        // Asked for apart: among many that hold the word somewhere, those that begin with it must not be missed.
        TALLY_CHECK(collect("name : ^ " + beginningWith(words.first()) + " AND " + text, group, found.hits));
        TALLY_CHECK(collect(text, group, found.hits));
        if (group == SearchGroup::Entries)
            TALLY_CHECK(collectNotes(words, found.hits));
    }
    if (group == SearchGroup::Stock)
        TALLY_CHECK(describe(found.hits));
    putInOrder(found.hits, named, typed);
    const auto most = static_cast<std::size_t>(limit);
    found.more = found.hits.size() > most;
    found.hits.resize(std::min(found.hits.size(), most));
    return found;
}

Outcome SearchQuery::collect(std::string_view match, SearchGroup group, std::vector<SearchHit> &hits) const
{
    const bool isPeers = group == SearchGroup::Peers;
    const std::string kind = isPeers ? std::string() : "kind : " + std::string(kindOf(group)) + " AND ";
    Statement query = m_database.prepare(
        "SELECT f.rowid, r.class, s.name, CASE s.code WHEN '' THEN s.more ELSE s.code END, s.note, r.reversed_by "
        "FROM search_index f JOIN search_text s ON s.id = f.rowid JOIN record r ON r.id = f.rowid "
        "WHERE f.search_index MATCH ?1 AND f.rowid BETWEEN ?2 AND ?3 ORDER BY f.rowid DESC LIMIT ?4");
    query.bind(kind + std::string(match), firstKeyOf(isPeers ? LogNo::OwnBook + 1 : LogNo::OwnBook),
               lastKeyOf(isPeers ? LogNo::MaxBook : LogNo::OwnBook), Candidates);
    return readAll(query, hits);
}

Outcome SearchQuery::collectNotes(const QStringList &words, std::vector<SearchHit> &hits) const
{
    if (std::all_of(words.begin(), words.end(), [](const QString &word) { return word.size() < NoteLetters; }))
        return {};
    Statement query = m_database.prepare(
        "SELECT f.rowid, 'EconomicEvent', NULL, NULL, e.note, e.reversed_by FROM search_note f JOIN economic_event e "
        "ON e.id = f.rowid WHERE f.search_note MATCH ?1 AND f.rowid BETWEEN ?2 AND ?3 ORDER BY f.rowid DESC LIMIT ?4");
    query.bind(allOf(words), firstKeyOf(LogNo::OwnBook), lastKeyOf(LogNo::OwnBook), Candidates);
    return readAll(query, hits);
}

Outcome SearchQuery::describe(std::vector<SearchHit> &stock) const
{
    Statement query =
        m_database.prepare("SELECT e.unit, e.onhand, e.serial, (SELECT code FROM search_text WHERE id = e.lot), "
                           "(SELECT label FROM record WHERE id = e.location) FROM economic_resource e WHERE e.id = ?1");
    for (SearchHit &hit : stock) {
        TALLY_TRY(const bool isStock, query.bind(hit.key).next());
        if (!isStock)
            continue;
        hit.unit = query.text(0);
        hit.onhand = query.decimal(1);
        hit.code = query.isNull(2) ? query.text(3) : query.text(2);
        hit.place = query.text(4);
    }
    return {};
}

Outcome SearchQuery::addNamed(SearchGroup group, const QString &words, std::vector<SearchHit> &hits) const
{
    if (words.isEmpty())
        return {};
    if (const auto entry = parseRecordKey(words); entry && group == SearchGroup::Entries) {
        TALLY_TRY(const auto line, journal::JournalQuery(m_database).line(entry->entry()));
        if (line)
            hits.push_back(hitOf(entry->entry(), {}, {}, static_cast<bool>(line->reversedBy)));
    }
    TALLY_TRY(const RecordKey key, m_records.resolve(words));
    TALLY_TRY(const auto row, m_records.find(key));
    if (!row)
        return {};
    const SearchGroup place =
        key.log().book() == LogNo::OwnBook ? groupOfClass(row->cls.toStdString()) : SearchGroup::Peers;
    const bool isListed = !hits.empty() && hits.front().key == key;
    if (place == group && !isListed)
        hits.push_back(hitOf(key, row->cls, row->label, static_cast<bool>(row->reversedBy)));
    return {};
}

} // namespace tally::book

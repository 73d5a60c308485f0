// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/recordlookup.h"

#include "core/base/bookkeys.h"
#include "core/base/vocabulary.h"
#include "core/book/book.h"
#include "core/storage/statement.h"

#include <algorithm>

namespace tally::book
{

using storage::Statement;

namespace
{

// The literal condition lets SQLite see that the partial index by class applies; events are not chosen from fields.
#define TALLY_OF_CLASS "FROM record WHERE class = ?1 AND class <> 'EconomicEvent' AND id BETWEEN ?2 AND ?3 "

} // namespace

RecordLookup::RecordLookup(Book &book, std::string cls)
    : m_book(book)
    , m_cls(std::move(cls))
    , m_classes{m_cls}
{
    for (const vocabulary::Class &candidate : vocabulary::classes())
        if (candidate.name != m_cls && vocabulary::isA(candidate.name, m_cls))
            m_classes.emplace_back(candidate.name);
}

Result<bool> RecordLookup::isLongerThan(int limit) const
{
    int left = limit;
    for (const std::string &cls : m_classes) {
        Statement query = m_book.database().prepare("SELECT count(*) FROM (SELECT 1 " TALLY_OF_CLASS "LIMIT ?4)");
        query.bind(cls, firstKeyOf(LogNo::OwnBook), lastKeyOf(LogNo::OwnBook), left + 1);
        TALLY_TRY(const bool counted, query.next());
        left -= counted ? query.number(0) : 0;
        if (left < 0)
            return true;
    }
    return false;
}

Result<std::vector<SearchHit>> RecordLookup::latest(int limit) const
{
    std::vector<SearchHit> hits;
    for (const std::string &cls : m_classes) {
        Statement query = m_book.database().prepare("SELECT id, class, label " TALLY_OF_CLASS
                                                    "AND reversed_by IS NULL ORDER BY id DESC LIMIT ?4");
        query.bind(cls, firstKeyOf(LogNo::OwnBook), lastKeyOf(LogNo::OwnBook), limit);
        while (true) {
            TALLY_TRY(const bool more, query.next());
            if (!more)
                break;
            hits.emplace_back();
            hits.back().key = query.key(0);
            hits.back().cls = query.text(1);
            hits.back().name = query.text(2);
        }
    }
    std::sort(hits.begin(), hits.end(), [](const SearchHit &a, const SearchHit &b) { return a.key > b.key; });
    hits.resize(std::min(hits.size(), static_cast<std::size_t>(limit)));
    return hits;
}

Result<std::vector<SearchHit>> RecordLookup::find(const QString &words, int limit) const
{
    const SearchQuery search(m_book);
    std::vector<SearchHit> hits;
    if (words.trimmed().isEmpty()) {
        TALLY_TRY(hits, latest(limit));
        TALLY_CHECK(search.describe(hits));
        return hits;
    }
    TALLY_TRY(SearchHits found, search.findIn(groupOfClass(m_cls), words, limit));
    for (SearchHit &hit : found.hits) {
        const bool isOfClass = std::find(m_classes.begin(), m_classes.end(), hit.cls.toStdString()) != m_classes.end();
        if (isOfClass && !hit.takenBack)
            hits.push_back(std::move(hit));
    }
    return hits;
}

Result<std::vector<SearchHit>> RecordLookup::find(RecordKey key) const
{
    std::vector<SearchHit> hits;
    TALLY_TRY(const auto row, m_book.records().find(key));
    if (!row || std::find(m_classes.begin(), m_classes.end(), row->cls.toStdString()) == m_classes.end())
        return hits;
    hits.emplace_back();
    hits.back().key = key;
    hits.back().cls = row->cls;
    hits.back().name = row->label;
    TALLY_CHECK(SearchQuery(m_book).describe(hits));
    return hits;
}

} // namespace tally::book

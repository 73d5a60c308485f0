// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/base/error.h"
#include "core/base/recordkey.h"
#include "core/book/searchgroup.h"
#include "core/journal/recordquery.h"
#include "core/storage/database.h"

#include <QString>
#include <vector>

namespace tally::book
{

class Book;

/// One record that was found, with the words it was found by.
struct SearchHit {
    RecordKey key;
    QString cls;  ///< "Person"; empty for an entry that holds no record
    QString name; ///< empty if it has none
    QString code; ///< serial number, lot code, symbol or address
    QString note;
    QString place;  ///< of a stock record: where it is; empty if that is not known
    Decimal onhand; ///< of a stock record, in `unit`
    QString unit;   ///< empty for everything but stock records with a quantity
    bool takenBack = false;
};

struct SearchHits {
    SearchGroup group = SearchGroup::Entries;
    std::vector<SearchHit> hits; ///< best first
    bool more = false;           ///< others were found that are not listed
};

/// Finds records by what people remember of them: the beginnings of words in names, codes, lots, serial numbers,
/// places' addresses and notes, whatever the accents and the case; an entry's number ("d1/42"); the id a record was
/// imported under. Several words must all be there. Any text may be asked for: nothing in it is an operator. Never
/// writes.
class SearchQuery
{
public:
    explicit SearchQuery(Book &book);
    SearchQuery(storage::Database &database, const journal::RecordQuery &records)
        : m_database(database)
        , m_records(records)
    {
    }

    /// The best `limit` of each group, groups without any left out. Names that begin with the first word go before
    /// others, stock that is used up after stock that is there, what was taken back last.
    [[nodiscard]] Result<std::vector<SearchHits>> find(const QString &words, int limit) const;
    /// The best of one group.
    [[nodiscard]] Result<SearchHits> findIn(SearchGroup group, const QString &words, int limit) const;
    /// What tells one stock record from another of the same name: where it is, its lot, how much there is. Leaves other
    /// records as they are.
    Outcome describe(std::vector<SearchHit> &stock) const;

private:
    Outcome collect(std::string_view match, SearchGroup group, std::vector<SearchHit> &hits) const;
    Outcome collectNotes(const QStringList &words, std::vector<SearchHit> &hits) const;
    /// By number or foreign id.
    Outcome addNamed(SearchGroup group, const QString &words, std::vector<SearchHit> &hits) const;
    storage::Database &m_database;
    const journal::RecordQuery &m_records;
};

} // namespace tally::book

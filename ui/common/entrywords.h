// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journalquery.h"
#include "core/journal/recordquery.h"

#include <QString>
#include <unordered_map>

namespace tally::ui
{

/// Says in words what an entry did, from its bytes: "Use up 25 kg of Cotton store". Remembers names it has looked up,
/// so make a new one after the book changed.
class EntryWords
{
public:
    /// For entries of book number `book`; 0 for a book that is not in this file yet, which knows only what it learns.
    /// `currency` is that book's, by which its money is told.
    EntryWords(const journal::RecordQuery &records, QString currency, int book = LogNo::OwnBook)
        : m_records(records)
        , m_currency(std::move(currency))
        , m_book(book)
    {
    }
    /// Takes in the names of the records that an entry makes, for those that are not in the file yet. Up to a bound;
    /// what is beyond goes without its name.
    void learn(RecordKey entry, t1::View body);
    [[nodiscard]] QString of(const journal::JournalLine &line) const;
    /// Who made it; empty where the entry does not say.
    [[nodiscard]] QString author(const journal::JournalLine &line) const;
    /// A record's name; what sort of record it is if it has none.
    [[nodiscard]] QString name(RecordKey key) const;

private:
    [[nodiscard]] QString eventWords(t1::View body) const;
    [[nodiscard]] QString itemOf(t1::View body) const;
    [[nodiscard]] QString name(std::string_view id) const;
    [[nodiscard]] QString quantityWords(t1::View quantity, t1::View body) const;
    /// What stands after an amount of it if it is money; empty if it is none.
    [[nodiscard]] QString moneyOf(RecordKey item) const;
    [[nodiscard]] QString readMoney(RecordKey item) const;

    const journal::RecordQuery &m_records;
    QString m_currency;
    int m_book;
    std::unordered_map<RecordKey, QString> m_learnt; ///< keys as of our own book, whatever book they are of
    mutable std::unordered_map<RecordKey, QString> m_names;
    mutable std::unordered_map<RecordKey, QString> m_money;
    mutable t1::Document m_document;
};

} // namespace tally::ui

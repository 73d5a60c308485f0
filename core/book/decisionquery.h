// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/journal/contestquery.h"

#include <vector>

namespace tally::book
{

/// What one desk says a member of a record should be.
struct DeskAnswer {
    RecordKey change; ///< the entry that says so
    QString desk;     ///< as the roster calls it
    QString who;      ///< empty where the entry names nobody
    Hlc t;
    Json value;
    QString name; ///< of the record that the value refers to; empty for any other value
};

/// A member over which desks disagree, in names rather than keys, for the person who decides.
struct Decision {
    RecordKey record;
    QString cls;
    std::string member;              ///< "defaultUnitOfResource"
    QString title;                   ///< the record's name, else what it is about
    std::vector<DeskAnswer> answers; ///< two or more; the last is what the tables show meanwhile
};

/// Tells what is contested in the own book as people put it. Never writes.
class DecisionQuery
{
public:
    explicit DecisionQuery(Book &book)
        : m_book(book)
    {
    }
    [[nodiscard]] Result<std::vector<Decision>> open() const;
    /// One of them; without answers if it is not contested any more.
    [[nodiscard]] Result<Decision> of(RecordKey record, std::string_view member) const;

private:
    [[nodiscard]] Result<Decision> told(const journal::Contest &contest) const;
    [[nodiscard]] Result<DeskAnswer> answer(const journal::ContestedValue &value) const;
    [[nodiscard]] Result<QString> titleOf(RecordKey record) const;
    [[nodiscard]] QString nameOf(std::string_view id) const;
    Book &m_book;
};

} // namespace tally::book

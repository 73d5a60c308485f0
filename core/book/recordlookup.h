// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/searchquery.h"

#include <string>

namespace tally::book
{

/// Finds own records of one class and its subclasses, for a field in which one is chosen where there are too many to
/// list. What was taken back is left out. Never writes.
class RecordLookup
{
public:
    RecordLookup(Book &book, std::string cls);
    /// Whether there are more than `limit`, told without reading them.
    [[nodiscard]] Result<bool> isLongerThan(int limit) const;
    /// At most `limit` that have the words (SearchQuery), best first; the latest when nothing is asked for.
    [[nodiscard]] Result<std::vector<SearchHit>> find(const QString &words, int limit) const;
    /// One record; none if it is not of the class.
    [[nodiscard]] Result<std::vector<SearchHit>> find(RecordKey key) const;

private:
    [[nodiscard]] Result<std::vector<SearchHit>> latest(int limit) const;
    Book &m_book;
    std::string m_cls;
    std::vector<std::string> m_classes; ///< it and its subclasses
};

} // namespace tally::book

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"

#include <vector>

namespace tally::support
{

/// Fills a new book with as many entries as asked for, most of them events on stock records, a thousand unless told
/// otherwise: the same with every clock and random source. Recorded in bulk, so that a hundred thousand take seconds.
class BigBook
{
public:
    static constexpr int Stock = 1000;
    static constexpr int Places = 24;

    explicit BigBook(int stock = Stock, int places = Places)
        : m_stockCount(stock)
        , m_placeCount(places)
    {
    }
    /// Errors are those of recording; nothing is kept then.
    Outcome fill(book::Book &book, std::int64_t entries);
    [[nodiscard]] bool isFilled() const { return !m_stock.empty(); }
    /// The event after the `index`-th: raises and lowers by turns, never below zero.
    [[nodiscard]] resources::EventDraft draft(std::int64_t index) const;

private:
    struct Kept {
        RecordKey key;
        QString unit;
    };
    Outcome addPeople(book::Book &book, journal::Recording &recording);
    Outcome addStock(book::Book &book, journal::Recording &recording);

    int m_stockCount;
    int m_placeCount;
    RecordKey m_coop;
    std::vector<RecordKey> m_people;
    std::vector<RecordKey> m_places;
    std::vector<Kept> m_stock;
};

} // namespace tally::support

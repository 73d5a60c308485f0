// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"

#include <QSet>
#include <QString>

namespace tally::screens
{

/// Every text that stands in a book, and what is written the same in every language: numbers, units, ids, days. What is
/// shown and is none of these should have gone through translation.
class BookWords
{
public:
    BookWords();
    Outcome addBook(book::Book &book);
    void add(const QString &text);
    /// Whether `shown` consists of nothing but such data, with any signs in between.
    [[nodiscard]] bool know(const QString &shown) const;

private:
    void addIdentity(const QString &bookId);
    void addJson(const Json &value);
    [[nodiscard]] bool knowPiece(const QString &piece) const;
    [[nodiscard]] bool knowParts(const QString &piece, qsizetype separator) const;
    QSet<QString> m_texts;
};

} // namespace tally::screens

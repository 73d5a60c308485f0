// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"

#include <QString>

namespace tally::bench
{

/// How long the window keeps a person waiting. Each line gives the longest stretch in which no key would have been
/// answered: processor time of the window's thread against the budget of 50 ms, and beside it the time by the clock.
class WindowBench
{
public:
    /// `path` is a book of `entries`, not open elsewhere.
    WindowBench(QString path, std::int64_t entries, book::Environment environment);

    /// From nothing to a painted page within `startMicros` of processor time, then every place in turn. The floor is an
    /// empty book, made in `folder`.
    void window(const QString &folder, std::int64_t startMicros);
    /// The same for the demo, which is made in `folder`.
    static void demo(const QString &folder, const book::Environment &environment);
    /// The inventory and the places of a large stock, made in `folder`: until every row is there and painted, and while
    /// somebody types.
    static void stock(const QString &folder, const book::Environment &environment);
    /// The form of an item, over and over, in a book of many items made in `folder`.
    static void items(const QString &folder, const book::Environment &environment);
    /// Typing into the search field of every place, and over a hundred thousand rows of a table.
    void filter();
    /// Importing `document` into an empty book in `folder`, as a job of the window.
    void importUi(const QString &document, const QString &folder);

private:
    QString m_path;
    std::int64_t m_entries;
    book::Environment m_environment;
};

} // namespace tally::bench

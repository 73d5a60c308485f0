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

    /// From nothing to a painted page, then every place in turn.
    void window();
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

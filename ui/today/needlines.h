// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/resources/signals/signalquery.h"
#include "ui/today/todayline.h"

#include <QDate>

namespace tally::ui
{

/// What must be ordered, for the Today page. Worked out once for each state of the book, from the latest uses only, so
/// that the page does not wait.
class Needs
{
public:
    /// Errors of reading are returned; there is nothing to order then.
    [[nodiscard]] Result<std::vector<resources::SignalRow>> of(book::Book &book, QDate today);
    void forget() { m_entries = -1; }

private:
    std::vector<resources::SignalRow> m_rows;
    std::int64_t m_entries = -1; ///< of the book they were worked out from
    QString m_book;
    QDate m_today;
};

/// A title and one line for each, which opens the figures behind it in the reports; nothing for none.
[[nodiscard]] std::vector<TodayLine> needLines(const std::vector<resources::SignalRow> &needs, QDate today);

} // namespace tally::ui

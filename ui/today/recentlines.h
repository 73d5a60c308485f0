// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/journal/journalquery.h"
#include "ui/today/todayline.h"

#include <QDate>

namespace tally::ui
{

/// Entries in words, newest first, under a title for each day they were recorded on.
[[nodiscard]] std::vector<TodayLine> recentLines(const std::vector<journal::JournalLine> &entries,
                                                 const book::Book &book, QDate today);

} // namespace tally::ui

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/attentionquery.h"
#include "ui/today/todayline.h"

#include <optional>

namespace tally::ui
{

/// What of this session needs a person: the book that was not checked, or what the check found.
struct CheckState {
    std::int64_t entries = 0;
    std::optional<qsizetype> findings; ///< none before the first check of the session
};

/// How many lines there are besides those of the rows.
[[nodiscard]] int waitingLines(const CheckState &check);
/// Rows in words (money of the book in the sign of `currency`), in groups with a title and a count; the group with the
/// most urgent line first.
[[nodiscard]] std::vector<TodayLine> attentionLines(const std::vector<book::AttentionRow> &rows,
                                                    const CheckState &check, QDate today, const QString &currency);

} // namespace tally::ui

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/resources/movementbatch.h"
#include "ui/inventory/movementlines.h"
#include "ui/shell/jobrunner.h"

#include <optional>
#include <vector>

namespace tally::ui
{

/// Lines to be recorded together, and how they are read.
struct MovementList {
    MovementLines::Of what = MovementLines::Of::Movements;
    std::vector<resources::MovementLine> lines;
};

/// What recording the lines would do, in words, and what it comes to.
struct MovementTrial {
    std::vector<MovementLines::Verdict> verdicts; ///< one for each line
    int wrong = 0;
    int warned = 0;
    int recorded = 0; ///< lines that make something
    int newItems = 0;
    Decimal value;                                   ///< in the book's currency
    std::optional<resources::MovementReader> reader; ///< of the stock as it is, for the next trial
};

/// Tries each line after those before it and keeps nothing. `reader` is that of an earlier trial of the same stock, if
/// there is one. Where `progress` answers false, Error "job.cancelled". May run on any thread that has the book.
[[nodiscard]] Result<MovementTrial> tryMovements(book::Book &book, const MovementList &list,
                                                 std::optional<resources::MovementReader> reader,
                                                 const JobRunner::Progress &progress = {});
/// Records all lines, or fails at the first that cannot be; gives the entries in their order.
[[nodiscard]] Result<std::vector<RecordKey>> recordMovements(book::Book &book, journal::Recording &recording,
                                                             const MovementList &list,
                                                             const JobRunner::Progress &progress = {});

} // namespace tally::ui

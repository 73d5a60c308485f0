// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"

namespace tally::bench
{

/// Fills a book at `path` with 100,000 moves of one item and measures what a back-dated receipt costs, beside reading
/// and costing everything again; by both methods. Prints its lines; ends the program on any error.
void costBench(const QString &path, const book::Environment &environment);

} // namespace tally::bench

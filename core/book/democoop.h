// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/book/democlock.h"

namespace tally::book
{

/// A made-up book to try the program on: how to create it and what to write into it. `fill` records about two years
/// that end on the day of the book's clock, through the services alone; the same clock gives the same records. With a
/// `clock` that is the book's own, each act is recorded on the day it tells of.
struct DemoBook {
    NewBook options;
    Outcome (*fillWith)(Book &book, DemoClock *clock);
    [[nodiscard]] Outcome fill(Book &book) const { return fillWith(book, nullptr); }
};

/// Makes the book at `path` as if it had been kept day by day, and opens it for writing with `environment`. Errors as
/// Book::create; nothing is left behind if it cannot be filled.
[[nodiscard]] Result<std::unique_ptr<Book>> makeDemo(const DemoBook &demo, const QString &path,
                                                     const Environment &environment);

/// “Elm Street Workshop”, a worker co-op that makes stools, benches and shelves.
[[nodiscard]] DemoBook demoCoop();
/// “Mill Co-op”, which saws its boards; its deliveries are those the workshop received.
[[nodiscard]] DemoBook demoPeer();

} // namespace tally::book

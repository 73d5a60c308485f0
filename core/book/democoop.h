// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"

namespace tally::book
{

/// A made-up book to try the program on: how to create it and what to write into it. `fill` records about two years
/// that end on the day of the book's clock, through the services alone; the same clock gives the same records.
struct DemoBook {
    NewBook options;
    Outcome (*fill)(Book &book);
};

/// “Elm Street Workshop”, a worker co-op that makes stools, benches and shelves.
[[nodiscard]] DemoBook demoCoop();
/// “Mill Co-op”, which saws its boards; its deliveries are those the workshop received.
[[nodiscard]] DemoBook demoPeer();

} // namespace tally::book

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"

namespace tally::book
{

/// The agent whose book this is: the one the book names, else the one named like it, else whoever is accountable for
/// most of the stock; none in a new book.
[[nodiscard]] Result<RecordKey> ownAgent(const Book &book);

} // namespace tally::book

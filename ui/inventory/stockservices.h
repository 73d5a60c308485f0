// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/resources/countservice.h"
#include "core/resources/placeservice.h"

namespace tally::ui
{

/// Services of the open book that are made when they are needed.
[[nodiscard]] resources::CountService countsOf(book::Book &book);
[[nodiscard]] resources::PlaceService placesOf(book::Book &book);

} // namespace tally::ui

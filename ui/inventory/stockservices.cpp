// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/stockservices.h"

namespace tally::ui
{

resources::CountService countsOf(book::Book &book)
{
    return {book.recordService(), book.events(), book.database()};
}

resources::PlaceService placesOf(book::Book &book)
{
    return {book.recordService(), book.database()};
}

} // namespace tally::ui

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/ownagent.h"

namespace tally::book
{

Result<RecordKey> ownAgent(const Book &book)
{
    TALLY_TRY(const RecordKey named, book.records().byLabel("Agent", book.name()));
    return named ? named : book.resources().mostAccountable();
}

} // namespace tally::book

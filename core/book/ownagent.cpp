// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/ownagent.h"

namespace tally::book
{

Result<RecordKey> ownAgent(const Book &book)
{
    const RecordKey named = book.ourAgent();
    return named ? Result<RecordKey>(named) : book.resources().mostAccountable();
}

} // namespace tally::book

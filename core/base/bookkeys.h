// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/recordkey.h"

namespace tally
{

/// Where the keys of a book begin. Those of one book lie from here up to, and without, the first of the next.
[[nodiscard]] constexpr RecordKey firstKeyOf(int book)
{
    return {LogNo(book, 0), 0};
}
/// The last key it can have.
[[nodiscard]] constexpr RecordKey lastKeyOf(int book)
{
    return {LogNo(book, LogNo::MaxDesk), RecordKey::MaxIndex, RecordKey::MaxPart};
}

} // namespace tally

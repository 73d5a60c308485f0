// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/book/book.h"

namespace tally::cli
{

/// What an argument names: a record by its id, alias or label, else the one lot or stock record of ours that goes by
/// this code or serial number. Error "recall.ambiguous" where several do, "record.notFound".
[[nodiscard]] Result<RecordKey> subjectOf(book::Book &book, const QString &what);

} // namespace tally::cli

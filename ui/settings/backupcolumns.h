// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/backup.h"
#include "ui/common/rowsmodel.h"

namespace tally::ui
{

/// How copies of books are listed: when made, how many entries, how large, and the file's name.
[[nodiscard]] std::vector<Column<book::BackupFile>> backupColumns();

} // namespace tally::ui

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resources/signals/reorder.h"
#include "core/storage/database.h"

#include <vector>

namespace tally::resources
{

/// Reads what the specifications of a book say about ordering in time, by key. Kinds of money are left out.
[[nodiscard]] Result<std::vector<ReorderRule>> reorderRules(storage::Database &database, int book = LogNo::OwnBook);

} // namespace tally::resources

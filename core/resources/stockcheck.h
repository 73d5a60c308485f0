// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/recordkey.h"
#include "core/storage/database.h"

#include <vector>

namespace tally::resources
{

/// Stock records whose quantities are not the sum of their movements; none when the tables are right.
[[nodiscard]] Result<std::vector<RecordKey>> unbalancedStock(storage::Database &database);

} // namespace tally::resources

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/recordkey.h"
#include "core/storage/database.h"

#include <vector>

namespace tally::resources
{

/// What a walk through the flow of goods met. Ids only; `order` is depth first, nearest recorded predecessor
/// (successor) first. The start belongs to the result.
struct Walk {
    std::vector<RecordKey> events;
    std::vector<RecordKey> processes;
    std::vector<RecordKey> resources;
    std::vector<RecordKey> order;
};

/// Back to the sources, and forward to every use, of a stock record, event or process. Follows recorded links, never
/// the clock (rules: core/resources/README.md). Error "trace.notFlow" for a record of another class.
[[nodiscard]] Result<Walk> trace(storage::Database &database, RecordKey start);
[[nodiscard]] Result<Walk> track(storage::Database &database, RecordKey start);

} // namespace tally::resources

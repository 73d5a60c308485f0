// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/recordkey.h"

#include <set>
#include <string>
#include <vector>

namespace tally::journal
{

/// What one commit changed; sent once per commit to models and charts.
struct ChangeSet {
    std::vector<RecordKey> entries; ///< empty after a rebuild or a large import, which touch everything
    std::set<std::string, std::less<>> kinds;
    bool everything = false;
};

} // namespace tally::journal

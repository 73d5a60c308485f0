// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resources/resourcerow.h"
#include "ui/common/entrywords.h"
#include "ui/common/whypanel.h"

#include <vector>

namespace tally::ui
{

/// What an entry did, a line each: stock that it changed, records it made, the record it changed. Each line leads to
/// the record.
[[nodiscard]] std::vector<WhyLine> effectLines(const journal::EntryEffects &effects,
                                               const std::vector<resources::StockChange> &changes,
                                               const EntryWords &words);

} // namespace tally::ui

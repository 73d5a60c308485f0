// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/resources/eventdraft.h"

namespace tally::resources
{

/// The body of the entry that records the draft: ValueFlows members, references as record ids, empty ones left out. A
/// record to be created is nested. Members the vocabulary does not know are put under "ty:kept".
[[nodiscard]] Json eventBody(const EventDraft &draft);

} // namespace tally::resources

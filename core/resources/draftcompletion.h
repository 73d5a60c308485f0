// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resources/eventdraft.h"
#include "core/resources/resourcequery.h"

namespace tally::resources
{

/// Fills in what a draft leaves to the book: the members a correction takes from the event it corrects, the two records
/// of `transferAllRights` that names none (rule 3), and name and specification of a record split off from another.
/// Error "rights.notFound" if no single record fits the serial or lot, "rights.ambiguous" if several of the receiver
/// do.
[[nodiscard]] Result<EventDraft> completed(EventDraft draft, const ResourceQuery &resources);

} // namespace tally::resources

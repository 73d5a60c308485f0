// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/entry.h"

namespace tally::exchange
{

/// Rules that a received entry must keep beyond its form: record ids in its own log point backwards, quantities are
/// canonical, and it has not seen its own log. Kinds and versions we do not know are not looked into. Error
/// "bundle.entry".
Outcome checkEntry(const journal::Entry &entry);

} // namespace tally::exchange

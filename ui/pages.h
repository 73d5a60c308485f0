// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/place.h"

namespace tally::ui
{

/// The nine places of the rail in their order, with the pages there are.
[[nodiscard]] Places allPlaces();

} // namespace tally::ui

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingsparts.h"
#include "ui/shell/place.h"

namespace tally::ui
{

/// The nine places of the rail in their order and those outside it, with the pages there are. Settings need what the
/// program keeps them in; without, there are none.
[[nodiscard]] Places allPlaces(const SettingsParts &parts = {});

} // namespace tally::ui

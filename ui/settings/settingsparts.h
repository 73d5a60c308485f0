// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tally::ui
{

class Backups;
class Preferences;
class Theme;

/// What the settings are about, kept by whoever made it as long as the page; none where there is nothing to set.
struct SettingsParts {
    Preferences *preferences = nullptr;
    Theme *theme = nullptr;
    Backups *backups = nullptr;
};

} // namespace tally::ui

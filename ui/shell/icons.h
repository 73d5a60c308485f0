// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace tally::ui
{

/// Which text an icon stands beside, and so which colour it takes.
enum class IconTone { Text, Dim, OnAccent, Rail };

/// One of our icons by its file's name ("inventory"). It paints itself in the text colour of the palette at the moment
/// of painting, so a change of theme needs no new icons. An unknown name gives an empty icon.
[[nodiscard]] QIcon icon(const QString &name, IconTone tone = IconTone::Text);

} // namespace tally::ui

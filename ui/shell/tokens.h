// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <QColor>
#include <QPalette>

namespace tally::ui
{

/// The colours of the program, once for light and once for dark. Everything that paints asks here and names a purpose,
/// never a colour. Words are always readable on the ground they are meant for (4.5:1), controls' edges are 3:1.
struct Tokens {
    bool dark = false;
    QColor window, panel, line;
    QColor text, dim, dimSelected; ///< `dimSelected` is dim text on any tint
    QColor accent, accentTint, onAccent, selection;
    QColor control; ///< edges of fields and boxes
    QColor good, goodTint, warning, warningTint, bad, badTint, neutralTint;
    QColor goodText, warningText, badText; ///< the same three for words, on panel or their tint
    QColor rail, railText, railSelected, railOnSelected, railBadge;
    std::array<QColor, 6> series;

    [[nodiscard]] static const Tokens &light();
    [[nodiscard]] static const Tokens &darkened();
    /// The set that `palette` was made from, told by how bright its window is. Give it the application's
    /// palette: a widget's own may be coloured by the style sheet.
    [[nodiscard]] static const Tokens &of(const QPalette &palette);
    [[nodiscard]] QPalette palette() const;
};

/// Whether a palette's window is darker than its text: all that Qt 6.4 lets us know of the system's choice.
[[nodiscard]] bool isDark(const QPalette &palette);

} // namespace tally::ui

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/screens/bookwords.h"
#include "tests/screens/finding.h"

namespace tally::screens
{

/// Every text a window shows or speaks: words of widgets, titles, cells, tips, accessible names, acts of menus.
[[nodiscard]] Findings shownWords(QWidget &window);

/// With the pseudo-locale installed: texts that are neither in its dress nor data of the book.
[[nodiscard]] Findings untranslated(QWidget &window, const BookWords &data);

} // namespace tally::screens

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace tally::paper
{

/// The typeface of everything on paper, `pixels` units of the painter high.
[[nodiscard]] QFont paperFont(int pixels, QFont::Weight weight = QFont::Normal);

} // namespace tally::paper

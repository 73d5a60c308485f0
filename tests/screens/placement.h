// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/screens/finding.h"

namespace tally::screens
{

/// Neighbours that lie on each other, and words that reach out of what they are in and cannot be scrolled to.
[[nodiscard]] Findings misplaced(QWidget &window);

} // namespace tally::screens

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/screens/finding.h"

namespace tally::screens
{

/// Labels, buttons, tabs, headers, boxes and placeholders whose words need more room than they have.
[[nodiscard]] Findings clippedWords(QWidget &window);

} // namespace tally::screens

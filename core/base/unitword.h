// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/unit.h"

namespace tally
{

/// The shipped unit that people mean by a word: its id, or a synonym (UnitTable::findSynonym). Null if there is none.
[[nodiscard]] const Unit *unitCalled(QStringView word);

} // namespace tally

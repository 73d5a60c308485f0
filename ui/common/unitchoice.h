// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/unit.h"

#include <QStringList>

namespace tally::ui
{

/// Ids of what workshops, shops and farms count in, in the order they are offered.
[[nodiscard]] QStringList commonUnits();
/// "kg – kilogram"; the name alone where it is its own sign.
[[nodiscard]] QString unitChoice(const Unit &unit);

} // namespace tally::ui

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resources/cost/costrows.h"

#include <QString>

namespace tally::ui
{

/// Money as people read it: to the cent, rounded half to even; "no price" where none is known.
[[nodiscard]] QString costText(const resources::CostAmount &amount);
/// Amounts in several currencies side by side: "40.00 € and 50.00 £"; "no price" for none.
[[nodiscard]] QString costText(const std::vector<resources::CostAmount> &amounts);
/// The same to the last millionth, for tips.
[[nodiscard]] QString exactCostText(const std::vector<resources::CostAmount> &amounts);
/// What to know before leaning on a value, as a sentence.
[[nodiscard]] QString noteWords(const resources::CostNote &note, const QString &unit);

} // namespace tally::ui

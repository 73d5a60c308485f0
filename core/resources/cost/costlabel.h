// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resources/cost/costmove.h"

#include <QString>

namespace tally::resources
{

/// Where a price is from, in the words and the language of the running program: "as billed".
[[nodiscard]] QString basisLabel(CostBasis basis);

} // namespace tally::resources

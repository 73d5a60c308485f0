// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "core/exchange/bundlereader.h"

namespace tally::cli
{

/// A verified bundle for programs and for people.
[[nodiscard]] Json toJson(const exchange::BundleSummary &summary);
void show(Console &console, const exchange::BundleSummary &summary);

} // namespace tally::cli

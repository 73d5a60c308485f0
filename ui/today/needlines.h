// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resources/signals/signalquery.h"
#include "ui/today/todayline.h"

#include <QDate>
#include <vector>

namespace tally::ui
{

/// A title and one line for each, which opens the figures behind it in the reports; nothing for none.
[[nodiscard]] std::vector<TodayLine> needLines(const std::vector<resources::SignalRow> &needs, QDate today);

} // namespace tally::ui

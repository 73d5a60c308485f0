// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tally::ui
{

/// "person", "place", "item in stock": what people call records of a ValueFlows class. Classes without a word keep
/// their name.
[[nodiscard]] QString className(const QString &cls);

} // namespace tally::ui

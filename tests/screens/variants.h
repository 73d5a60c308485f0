// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <QString>

class QWidget;

namespace tally::screens
{

/// Calls `visit` with what a view shows after each thing that can be chosen in it: tabs, the choices of boxes, chips,
/// switches, pages of a list, and some rows of its table. The suffix says what was chosen; all is put back afterwards.
void forEachVariant(QWidget &view, const std::function<void(const QString &suffix)> &visit);

} // namespace tally::screens

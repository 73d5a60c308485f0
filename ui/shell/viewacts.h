// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace tally::ui
{

class ActionRegistry;
class Theme;

/// Light, dark, or as the system has it, as acts ("view.light" …) of which one is ticked.
class ViewActs final : public QObject
{
    Q_OBJECT
public:
    ViewActs(Theme &theme, ActionRegistry &actions, QObject *parent);
};

} // namespace tally::ui

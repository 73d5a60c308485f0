// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace tally::ui
{

class ActionRegistry;

/// The menu of the rail: the acts that belong to no single place. Filled each time it opens, since pages bring acts of
/// their own.
class MainMenu final : public QMenu
{
    Q_OBJECT
public:
    explicit MainMenu(const ActionRegistry &actions, QWidget *parent = nullptr);

private:
    void fill();
    const ActionRegistry &m_actions;
};

} // namespace tally::ui

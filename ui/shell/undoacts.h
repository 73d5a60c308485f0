// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;

namespace tally::ui
{

class ActionRegistry;
class Session;

/// Undo and “Record again” as acts ("edit.undo", "edit.redo"): they follow the session's stack and rest while nothing
/// can be recorded.
class UndoActs final : public QObject
{
    Q_OBJECT
public:
    UndoActs(Session &session, ActionRegistry &actions, QObject *parent);

private:
    void update();
    Session &m_session;
    QAction *m_undo;
    QAction *m_redo;
};

} // namespace tally::ui

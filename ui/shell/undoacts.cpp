// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undoacts.h"

#include "ui/shell/actionregistry.h"
#include "ui/shell/session.h"

namespace tally::ui
{

UndoActs::UndoActs(Session &session, ActionRegistry &actions, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_undo(actions.add({QStringLiteral("edit.undo"), tr("Undo"), QKeySequence::Undo, QStringLiteral("undo")}))
    , m_redo(actions.add(
          {QStringLiteral("edit.redo"), tr("Record again"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)}))
{
    QUndoStack &stack = session.undoStack();
    connect(m_undo, &QAction::triggered, &stack, &QUndoStack::undo);
    connect(m_redo, &QAction::triggered, &stack, &QUndoStack::redo);
    connect(&stack, &QUndoStack::indexChanged, this, &UndoActs::update);
    connect(&session, &Session::recordingChanged, this, &UndoActs::update);
    update();
}

void UndoActs::update()
{
    const QUndoStack &stack = m_session.undoStack();
    m_undo->setEnabled(m_session.canRecord() && stack.canUndo());
    m_redo->setEnabled(m_session.canRecord() && stack.canRedo());
    m_undo->setToolTip(stack.undoText());
}

} // namespace tally::ui

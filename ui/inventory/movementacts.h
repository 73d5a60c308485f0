// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inventory/movementlines.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/session.h"

#include <QObject>
#include <QPointer>

namespace tally::ui
{

class MovementsDialog;

/// Acts that record many things at once: movements, and what is there when a book begins. Few lines are recorded at
/// once, many as a job; undo takes them back either way.
class MovementActs final : public QObject
{
    Q_OBJECT
public:
    MovementActs(Session &session, ActionRegistry &actions, QWidget *page);
    [[nodiscard]] QAction *movementsAction() const { return m_movements; }
    [[nodiscard]] QAction *openingAction() const { return m_opening; }
    /// Movements may be asked for where stock is listed, opening stock from anywhere.
    void update(bool isListShown);

private:
    void ask(MovementLines::Of what);
    /// Until its lines are recorded or given up: those that could not be recorded come again.
    void ask(MovementsDialog *dialog);
    void record(MovementsDialog *dialog);
    Session &m_session;
    const ActionRegistry &m_actions;
    QWidget *m_page;
    QPointer<QAction> m_movements; ///< may be gone when the window goes and the page is hidden with it
    QPointer<QAction> m_opening;
};

} // namespace tally::ui

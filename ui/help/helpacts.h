// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/session.h"

#include <QObject>

namespace tally::ui
{

class HelpWindow;
class MainWindow;

/// Opens the help where it explains what is in front: the place of the main window, or the dialog over it (F1). Before
/// a book is open it begins with the first steps.
class HelpActs final : public QObject
{
    Q_OBJECT
public:
    /// Adds "help.show" to the window's acts.
    HelpActs(MainWindow &window, Session &session);
    void showForPlace();
    /// The help in front of a modal dialog, which a window behind it could not be.
    void showForDialog(QWidget &dialog);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] HelpWindow *windowOver(QWidget &owner);
    void show(QWidget &owner, const QString &page);
    MainWindow &m_window;
    Session &m_session;
};

} // namespace tally::ui

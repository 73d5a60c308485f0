// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QTest>
#include <QTimer>
#include <QWidget>

namespace tally::ui::test
{

/// Types where the focus is.
inline void type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

inline void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

/// Presses what opens a modal dialog and runs `act` inside it; closes it if `act` does not. False if none came up.
template<typename Open, typename Act>
bool inDialog(Open open, Act act)
{
    bool reached = false;
    QTimer::singleShot(0, qApp, [&reached, act] {
        QWidget *dialog = QApplication::activeModalWidget();
        if (dialog == nullptr)
            return;
        dialog->activateWindow();
        reached = QTest::qWaitFor([dialog] { return dialog->isAncestorOf(QApplication::focusWidget()); });
        if (reached)
            act(dialog);
        if (QApplication::activeModalWidget() == dialog)
            dialog->close();
    });
    open();
    // A window manager hands the focus back to the window below; the offscreen platform has none.
    for (QWidget *window : QApplication::topLevelWidgets())
        if (window->isVisible() && window->isWindow())
            window->activateWindow();
    return reached && QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; });
}

} // namespace tally::ui::test

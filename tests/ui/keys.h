// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
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

/// What a screen reader calls it: its own name, else what is written on it.
inline QString nameOf(const QWidget *widget)
{
    if (widget == nullptr)
        return {};
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return !widget->accessibleName().isEmpty() || button == nullptr ? widget->accessibleName() : button->text();
}

/// Tabs on until the control of that name has the focus; false after a whole round.
inline bool tabTo(const QString &name)
{
    constexpr int Round = 100;
    for (int i = 0; i < Round; ++i) {
        if (nameOf(QApplication::focusWidget()) == name)
            return true;
        press(Qt::Key_Tab);
    }
    return false;
}

/// Presses what opens a modal dialog and runs `act` inside it; closes it if `act` does not. False if none came up.
template<typename Open, typename Act>
bool inDialog(Open open, Act act)
{
    bool reached = false;
    const QWidget *opened = nullptr; // there may be another one behind it
    QTimer::singleShot(0, qApp, [&reached, &opened, act] {
        QWidget *dialog = QApplication::activeModalWidget();
        opened = dialog;
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
    return reached && QTest::qWaitFor([opened] {
               return QApplication::focusWidget() != nullptr && QApplication::activeModalWidget() != opened;
           });
}

/// Acts in a dialog that comes up after some work.
template<typename Act>
void whenDialogComes(Act act)
{
    auto *timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, qApp, [timer, act] {
        QWidget *dialog = QApplication::activeModalWidget();
        if (dialog == nullptr)
            return;
        timer->deleteLater();
        timer->stop();
        dialog->activateWindow();
        if (QTest::qWaitFor([dialog] { return dialog->isAncestorOf(QApplication::focusWidget()); }))
            act(dialog);
        if (QApplication::activeModalWidget() == dialog)
            dialog->close();
    });
    timer->start(10);
}

} // namespace tally::ui::test

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>
#include <QObject>
#include <QString>
#include <QTimer>
#include <vector>

class QWidget;

namespace tally::ui
{

class ActionRegistry;

/// Hears a barcode scanner that types (a keyboard wedge) anywhere in the window: the code of a label in one burst,
/// ended by Enter. Keys are held back only while they can still become such a code and come faster than fingers do;
/// whatever turns out to be typing goes on to where it was meant, letter by letter, at the latest after `Pause`.
class ScanListener final : public QObject
{
    Q_OBJECT
public:
    /// Listens while `window` has the focus, not while a dialog is open over it. `actions` are tried for a held key
    /// that was a shortcut after all.
    ScanListener(QWidget *window, const ActionRegistry &actions);

    static constexpr int Pause = 60; ///< milliseconds between two keys that no scanner takes

Q_SIGNALS:
    void scanned(const QString &code);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isOurs(const QObject *watched) const;
    [[nodiscard]] bool canFollow(const QKeyEvent &key) const;
    [[nodiscard]] bool take(QKeyEvent *key);
    void release();
    void deliver(const QKeyEvent &key);

    struct Held {
        int key;
        Qt::KeyboardModifiers modifiers;
        QString text;
    };
    QWidget *m_window;
    const ActionRegistry &m_actions;
    std::vector<Held> m_held;
    QString m_text;
    QTimer m_pause;
    bool m_delivering = false;
};

} // namespace tally::ui

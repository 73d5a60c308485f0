// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/screens/stage.h"

#include <functional>
#include <QObject>
#include <QSet>
#include <QTimer>

class QDialog;
class QFileDialog;

namespace tally::screens
{

/// Lets everything waiting happen: layouts, painting, short timers.
void settle(int ms = 20);

/// Runs an act and meets whatever it opens: hands each dialog or menu to be looked at and then puts it away; gives file
/// dialogs a file of the stage.
class DialogWatch final : public QObject
{
    Q_OBJECT
public:
    using Seen = std::function<void(QWidget &)>;
    DialogWatch(const Stage &stage, Seen seen);

    /// Returns when `act` has returned, nothing it opened is left and `idle` says so.
    void during(const std::function<void()> &act, const std::function<bool()> &idle);

private:
    void tick();
    void meet(QWidget &window);
    void answer(QFileDialog &dialog);

    const Stage &m_stage;
    Seen m_seen;
    QTimer m_timer;
    QSet<QWidget *> m_answered;
    bool m_busy = false;
};

} // namespace tally::screens

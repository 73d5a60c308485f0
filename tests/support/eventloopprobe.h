// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace tally::support
{

/// Measures for how long the thread it lives in keeps away from its event loop: a key pressed at the worst moment would
/// go unanswered for that long. A timer of one millisecond asks for its turn all the time, also in loops inside loops.
class EventLoopProbe final : public QObject
{
    Q_OBJECT
public:
    /// The longest stretch without a turn, by the clock and by the processor time of this thread alone. The second does
    /// not suffer from other programs, but knows nothing of waiting for a disk.
    struct Block {
        qint64 wallMicros = 0;
        qint64 cpuMicros = 0;
    };

    explicit EventLoopProbe(QObject *parent = nullptr);
    /// Forgets what was measured before.
    void begin();
    [[nodiscard]] Block longest() const { return m_longest; }

private:
    void turn();

    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_lastWall = 0;
    qint64 m_lastCpu = 0;
    Block m_longest;
};

} // namespace tally::support

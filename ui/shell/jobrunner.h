// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <atomic>
#include <cstdint>
#include <functional>
#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

namespace tally::ui
{

/// Runs one long act at a time on a worker thread, tells how far it is and how long it will still take, and can be
/// asked to stop. The window is never blocked.
class JobRunner final : public QObject
{
    Q_OBJECT
public:
    /// Called by the work as often as it likes, from its own thread; false means: stop, change nothing.
    using Progress = std::function<bool(std::int64_t done, std::int64_t total)>;
    using Work = std::function<void(const Progress &)>;
    using Done = std::function<void()>;

    explicit JobRunner(QObject *parent = nullptr);
    /// Waits for the worker, having asked it to stop.
    ~JobRunner() override;

    /// Starts `work`; `done` is called on this thread afterwards. False, and nothing happens, while another job runs.
    bool start(const QString &title, Work work, Done done);
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] QString title() const { return m_title; }
    /// Asks the work to stop; it ends at its next progress call.
    void cancel();

Q_SIGNALS:
    void started(const QString &title);
    /// `remainingMs` is −1 while it cannot be told.
    void progressed(qint64 done, qint64 total, qint64 remainingMs);
    void finished();

private:
    void tell();
    void finish();

    QFutureWatcher<void> m_watcher;
    QTimer m_timer;
    QElapsedTimer m_clock;
    QString m_title;
    Done m_done;
    std::atomic<std::int64_t> m_amount = 0;
    std::atomic<std::int64_t> m_total = 0;
    std::atomic<bool> m_cancelled = false;
    bool m_running = false;
};

} // namespace tally::ui

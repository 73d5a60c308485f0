// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/jobrunner.h"

#include <QtConcurrent/QtConcurrentRun>

namespace tally::ui
{
namespace
{

constexpr int TellEveryMs = 100;
constexpr qint64 TooEarlyMs = 1000; // an estimate before that jumps about

} // namespace

JobRunner::JobRunner(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(TellEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &JobRunner::tell);
    connect(&m_watcher, &QFutureWatcher<void>::finished, this, &JobRunner::finish);
}

JobRunner::~JobRunner()
{
    cancel();
    m_watcher.waitForFinished();
}

bool JobRunner::start(const QString &title, Work work, Done done)
{
    if (m_running)
        return false;
    m_running = true;
    m_title = title;
    m_done = std::move(done);
    m_amount = 0;
    m_total = 0;
    m_cancelled = false;
    m_clock.start();
    m_timer.start();
    Q_EMIT started(title);
    const Progress progress = [this](std::int64_t amount, std::int64_t total) {
        m_amount = amount;
        m_total = total;
        return !m_cancelled;
    };
    m_watcher.setFuture(QtConcurrent::run([work = std::move(work), progress] { work(progress); }));
    return true;
}

void JobRunner::cancel()
{
    m_cancelled = true;
}

void JobRunner::tell()
{
    const qint64 amount = m_amount;
    const qint64 total = m_total;
    const qint64 elapsed = m_clock.elapsed();
    const bool canTell = amount > 0 && total >= amount && elapsed > TooEarlyMs;
    Q_EMIT progressed(amount, total, canTell ? elapsed * (total - amount) / amount : -1);
}

void JobRunner::finish()
{
    m_timer.stop();
    m_running = false;
    const Done done = std::exchange(m_done, {});
    Q_EMIT finished();
    if (done)
        done();
}

} // namespace tally::ui

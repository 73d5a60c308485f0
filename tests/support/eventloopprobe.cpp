// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/eventloopprobe.h"

#include <algorithm>
#include <ctime>

namespace tally::support
{
namespace
{

constexpr int IntervalMs = 1;

qint64 threadCpuMicros()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64{time.tv_sec} * 1'000'000 + time.tv_nsec / 1000;
}

} // namespace

EventLoopProbe::EventLoopProbe(QObject *parent)
    : QObject(parent)
    , m_timer(this)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_clock.start();
    connect(&m_timer, &QTimer::timeout, this, &EventLoopProbe::turn);
    m_timer.start(IntervalMs);
    begin();
}

void EventLoopProbe::begin()
{
    m_longest = {};
    m_lastWall = m_clock.nsecsElapsed() / 1000;
    m_lastCpu = threadCpuMicros();
}

void EventLoopProbe::turn()
{
    const qint64 wall = m_clock.nsecsElapsed() / 1000;
    const qint64 cpu = threadCpuMicros();
    m_longest.wallMicros = std::max(m_longest.wallMicros, wall - m_lastWall - IntervalMs * 1000);
    m_longest.cpuMicros = std::max(m_longest.cpuMicros, cpu - m_lastCpu);
    m_lastWall = wall;
    m_lastCpu = cpu;
}

} // namespace tally::support

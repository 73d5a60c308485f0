// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/book/demostory.h"

#include <algorithm>
#include <QDateTime>

namespace tally::book
{

/// The clock a demo is written by: it begins before the story does and goes forward with it, never back and never past
/// the moment the demo is made.
class DemoClock final : public TimeSource
{
public:
    explicit DemoClock(std::int64_t endMs)
        : m_endMs(endMs)
        , m_ms(endMs - std::int64_t{DemoStory::Weeks + 1} * 7 * 24 * 3600 * 1000)
    {
    }
    [[nodiscard]] std::int64_t nowMs() const override { return m_ms; }
    [[nodiscard]] std::int64_t endMs() const { return m_endMs; }
    void reach(const QDateTime &moment)
    {
        m_ms = std::max(m_ms, std::min<std::int64_t>(moment.toMSecsSinceEpoch(), m_endMs));
    }

private:
    std::int64_t m_endMs;
    std::int64_t m_ms;
};

} // namespace tally::book

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testbook.h"

#include <array>
#include <memory>
#include <QRandomGenerator>
#include <vector>

namespace tally::support
{

/// An entry as one of the desks wrote it, and what it cannot do without.
struct WrittenEntry {
    RecordKey key;
    std::string envelope;
    std::vector<RecordKey> refersTo; ///< entries its body names
};

/// Three desks of one book that work at once on the same stock, with clocks that go at different speeds, and hear of
/// each other now and then: raising, using up, producing, moving, handing over, combining, correcting, taking back, and
/// changing specifications, processes, records and commitments. Which acts happen follows from the seed alone.
class ThreeDesks
{
public:
    explicit ThreeDesks(quint32 seed);
    void work(int acts);
    /// Lets every desk hear everything.
    void meet();
    [[nodiscard]] TestBook &desk(int index) { return *m_desks[static_cast<std::size_t>(index)]; }
    /// The logs of all desks, each in order.
    [[nodiscard]] std::vector<std::vector<WrittenEntry>> logs() const;
    [[nodiscard]] int refusals() const { return m_refusals; }

private:
    void actOn(TestBook &book);
    void recordEvent(TestBook &book);
    void correct(TestBook &book);
    void takeBack(TestBook &book);
    void change(TestBook &book);
    void promise(TestBook &book);
    [[nodiscard]] resources::EventDraft draft(TestBook &book);
    [[nodiscard]] RecordKey any(TestBook &book, const char *cls);
    [[nodiscard]] RecordKey anyStock(TestBook &book);
    [[nodiscard]] int below(int bound) { return m_random.bounded(bound); }
    void count(const Result<RecordKey> &result);

    QRandomGenerator m_random;
    std::array<std::unique_ptr<TestBook>, 3> m_desks;
    int m_refusals = 0;
};

} // namespace tally::support

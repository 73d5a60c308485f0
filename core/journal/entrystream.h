// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"

#include <map>
#include <memory>
#include <vector>

namespace tally::journal
{

/// Entries of many logs in one causal order: by clock reading, never before an entry they had seen or change. What
/// refers to something not here yet waits; it comes out of a later stream. What a closed desk wrote beyond its cut
/// stays in quarantine: it never comes out, and nobody waits for it. Roster logs are left out, and leaves without an
/// entry are passed over.
class EntryStream
{
public:
    using Positions = std::map<LogNo, std::int64_t>;
    /// Where the logs of closed desks end, as far as the rosters held here can be read.
    [[nodiscard]] static Positions cutsOf(const Journal &journal);
    /// Starts each log at its position; logs not named start at 0.
    EntryStream(const Journal &journal, Positions from);
    ~EntryStream();

    /// The next entry, valid until the next call; null at the end or when all that is left must wait.
    [[nodiscard]] Result<const Entry *> next();
    /// How far each log has been read.
    [[nodiscard]] const Positions &positions() const { return m_positions; }

private:
    class Cursor;
    Outcome open();
    [[nodiscard]] bool isReady(const Entry &entry) const;
    [[nodiscard]] bool hasPassed(LogNo log, std::int64_t size) const;
    [[nodiscard]] std::int64_t cut(LogNo log, std::int64_t size) const;
    const Journal &m_journal;
    Positions m_positions;
    Positions m_cuts;
    std::vector<std::unique_ptr<Cursor>> m_cursors;
    Cursor *m_current = nullptr;
    bool m_opened = false;
};

} // namespace tally::journal

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"

#include <map>
#include <optional>

namespace tally::book
{

/// How far each log of a book had come at some moment.
using LogSizes = std::map<LogNo, std::int64_t>;

/// What was already there when somebody last looked: our own logs when a member last closed the book, and a peer's
/// entries when they were last looked at. Facts of this file alone, never synced; writing needs a writable book.
class LookMarks
{
public:
    explicit LookMarks(journal::Journal &journal)
        : m_journal(journal)
    {
    }
    /// The own logs as they were when `who` last closed the book here; none if that never happened.
    [[nodiscard]] Result<std::optional<LogSizes>> closedBy(RecordKey who) const;
    Outcome rememberClosed(RecordKey who);
    /// Entries of a peer's book when somebody last looked at it; 0 if nobody did.
    [[nodiscard]] Result<std::int64_t> lookedAt(int book) const;
    Outcome rememberLooked(int book);

private:
    journal::Journal &m_journal;
};

} // namespace tally::book

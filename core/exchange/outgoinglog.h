// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/compactrange.h"
#include "core/exchange/exchangestore.h"
#include "core/journal/journal.h"
#include "core/journal/note.h"
#include "core/journal/roster.h"

#include <optional>
#include <vector>

namespace tally::exchange
{

/// One of our own logs as it will travel, with the signature that vouches for it.
struct OutgoingLog {
    LogNo log;
    std::int64_t base = 0; ///< first entry that travels
    std::int64_t size = 0;
    Digest root;
    journal::Note checkpoint;
    bool byRoster = false; ///< a closed desk: the roster vouches, the note is only a form
    CompactRange peaks;    ///< the tree of the first `base` entries
};

/// How far one of our own logs would travel; nobody has vouched for it yet.
struct OutgoingSpan {
    LogNo log;
    std::int64_t base = 0; ///< first entry that travels
    std::int64_t size = 0;
    [[nodiscard]] std::int64_t entries() const { return size - base; }
};

/// The spans that OutgoingLogs would choose, without any key: logs that nobody can vouch for yet stay out. `peer` is
/// the book whose confirmed sizes are the bases; none for all from the beginning.
[[nodiscard]] Result<std::vector<OutgoingSpan>> outgoingSpans(const journal::Journal &journal, std::optional<int> peer);

/// Decides how far each log can be shown and under whose signature: ours by `desk` now, another desk's by the last
/// checkpoint of its own that we hold, a closed desk's by the roster, the roster by `root` or a stored note with enough
/// signatures. `peer` is the book whose confirmed sizes are the bases; none for a full bundle. The roster comes first
/// and always whole; empty logs stay at home. Error "bundle.noSignature", "key.notDesk".
class OutgoingLogs
{
public:
    OutgoingLogs(const journal::Journal &journal, const journal::Roster &roster, const journal::SigningKey &desk,
                 const journal::SigningKey *root);
    [[nodiscard]] Result<std::vector<OutgoingLog>> choose(std::optional<int> peer) const;

private:
    Outcome checkDesk() const;
    [[nodiscard]] Result<OutgoingLog> chooseRoster() const;
    [[nodiscard]] Result<std::optional<OutgoingLog>> chooseDesk(const journal::LogState &state) const;
    [[nodiscard]] OutgoingLog signedNow(const journal::LogState &state) const;
    Outcome setBase(OutgoingLog &log, int peer) const;

    const journal::Journal &m_journal;
    const journal::Roster &m_roster;
    const journal::SigningKey &m_desk;
    const journal::SigningKey *m_root;
    ExchangeStore m_store;
};

} // namespace tally::exchange

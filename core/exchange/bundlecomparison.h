// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/bundle.h"
#include "core/exchange/bundlereceiver.h"
#include "core/exchange/exchangestore.h"
#include "core/exchange/forkevidence.h"
#include "core/journal/journal.h"

#include <optional>

namespace tally::exchange
{

/// Holds a verified bundle against what a book knows already. Reads only.
class BundleComparison
{
public:
    BundleComparison(const Bundle &bundle, const journal::Journal &journal);
    /// What receiving would do. Errors as BundleReceiver::preview.
    [[nodiscard]] Result<ReceivePreview> run();
    /// After Error "bundle.fork": the proof, if both signed checkpoints are at hand.
    [[nodiscard]] const std::optional<StoredEvidence> &evidence() const { return m_evidence; }

private:
    Outcome checkAudience() const;
    Outcome checkPinnedKeys() const;
    Outcome checkHead() const;
    Outcome checkClosedDesks() const;
    Outcome countReceipts();
    Outcome countFiles();
    Outcome compareLog(const VerifiedLog &log);
    [[nodiscard]] Result<Digest> ownRoot(LogNo log, std::int64_t size) const;
    [[nodiscard]] tl::unexpected<Error> forked(const VerifiedLog &log, LogNo no);
    Outcome proveFork(const VerifiedLog &log, LogNo no);
    [[nodiscard]] Result<ForkEvidence> theirsGrew(const VerifiedLog &log, const StoredCheckpoint &ours) const;
    [[nodiscard]] Result<ForkEvidence> oursGrew(const VerifiedLog &log, LogNo no, const StoredCheckpoint &ours) const;
    [[nodiscard]] LogNo numberOf(int desk) const { return {m_book.value_or(0), desk}; }

    const Bundle &m_bundle;
    const journal::Journal &m_journal;
    ExchangeStore m_store;
    std::optional<int> m_book;
    ReceivePreview m_preview;
    std::optional<StoredEvidence> m_evidence;
};

/// Files that the bundle brings, that are not here, and whose entries are here or come with it, by hash.
[[nodiscard]] Result<std::vector<Digest>> newFiles(const Bundle &bundle, const journal::Journal &journal);

/// Keys that may sign checkpoints of `origin` according to a roster: the desk's, or the root keys for "r0"; none if the
/// origin is of another book.
[[nodiscard]] std::vector<journal::VerifierKey> keysFor(const journal::Roster &roster, const QString &origin);

} // namespace tally::exchange

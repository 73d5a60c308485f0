// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"

#include <optional>
#include <QString>
#include <vector>

namespace tally::exchange
{

/// A book we know, with the keys we pinned when we first met it, what we hold of it and what it has confirmed of ours.
struct PeerRow {
    int book = 0; ///< number in this file
    QString bookId;
    QString petname;
    QStringList rootKeys;
    std::int64_t entries = 0;      ///< theirs that we hold
    std::int64_t acknowledged = 0; ///< ours that they cosigned
    QString lastReceived;          ///< RFC 3339, UTC; empty if never
    QString lastAcknowledged;
    bool forked = false;     ///< evidence of two roots for one size is kept
    std::int64_t unsent = 0; ///< ours that they neither confirmed nor were sent
    bool compared = false;   ///< somebody here has compared the eight words with them
};

/// The books we know, and what people at this installation remember of them.
class PeerStore
{
public:
    explicit PeerStore(journal::Journal &journal)
        : m_journal(journal)
    {
    }
    [[nodiscard]] Result<std::vector<PeerRow>> all() const;
    /// By petname, book id or its first eight characters. Error "peer.unknown".
    [[nodiscard]] Result<PeerRow> find(const QString &who) const;
    /// Ours that this peer neither confirmed nor got in a bundle made for it.
    [[nodiscard]] Result<std::int64_t> unsent(int book) const;
    /// Seconds since 1970 UTC when any peer last confirmed anything of ours; none if never.
    [[nodiscard]] Result<std::optional<std::int64_t>> lastSeen() const;
    /// Peers that were not sent everything, and proofs of forks that nobody here has looked at. A few small queries.
    [[nodiscard]] Result<int> waiting() const;
    [[nodiscard]] Result<int> unreadEvidence() const;

    /// The following remember something in this file alone, each in a transaction of its own. Error "peer.petname" for
    /// a name that is empty or taken.
    Outcome rename(int book, const QString &petname);
    Outcome setCompared(int book, bool compared);
    /// Nobody need be told of the proofs kept so far any more.
    Outcome markEvidenceRead();

private:
    [[nodiscard]] Result<PeerRow> rowOf(const journal::BookIdentity &identity) const;
    [[nodiscard]] Result<bool> isCompared(const QString &bookId) const;
    Outcome remember(const QString &key, const QString &value);
    journal::Journal &m_journal;
};

} // namespace tally::exchange

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"

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
    bool forked = false; ///< evidence of two roots for one size is kept
};

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
    Outcome rename(int book, const QString &petname);

private:
    journal::Journal &m_journal;
};

} // namespace tally::exchange

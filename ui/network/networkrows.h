// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/exchange/exchangestore.h"
#include "core/exchange/peerstore.h"
#include "core/journal/roster.h"

#include <vector>

namespace tally::ui
{

/// A peer as its row shows it.
struct PeerLine {
    exchange::PeerRow peer;
    std::int64_t ours = 0;  ///< entries of this book, all desks
    std::int64_t nowMs = 0; ///< for "3 days ago"
};

/// A desk of this book as its row shows it.
struct DeskLine {
    journal::RosterDesk desk;
    bool isThisOne = false;
    std::int64_t entries = 0;
    Hlc lastTime;
};

/// A bundle written or received as its row shows it.
struct ExchangeLine {
    exchange::Exchanged exchange;
    QString who; ///< a peer's name; empty for anybody
    bool ownDesks = false;
};

/// How far a log of ours or theirs is signed, confirmed or sent.
struct LogLine {
    LogNo log;
    std::int64_t size = 0;
    std::int64_t atMs = 0; ///< 0 where no time is known
    Digest root;
};

/// Two signed histories of one log.
struct ForkLine {
    LogNo log;
    std::int64_t size = 0; ///< where they part at the latest
    std::int64_t largerSize = 0;
    Digest root;
    Digest otherRoot;
    std::int64_t atMs = 0;
};

/// What stands behind a peer's row.
struct PeerDetail {
    std::vector<LogLine> signedByThem;    ///< checkpoints of their logs that we hold
    std::vector<LogLine> confirmedByThem; ///< of our logs
    std::vector<LogLine> confirmedByUs;   ///< of their logs
    std::optional<exchange::Exchanged> lastSent;
    std::vector<ForkLine> forks;
    bool forksUnread = false;
};

constexpr int HistoryRows = 500;

[[nodiscard]] Result<std::vector<PeerLine>> readPeers(book::Book &book);
[[nodiscard]] Result<std::vector<DeskLine>> readDesks(const journal::Journal &journal);
[[nodiscard]] Result<std::vector<ExchangeLine>> readHistory(const journal::Journal &journal);
[[nodiscard]] Result<PeerDetail> readDetail(journal::Journal &journal, int book);
/// The same kind of exchange before that one, to see what it added.
[[nodiscard]] Result<std::optional<exchange::Exchanged>> readBefore(const journal::Journal &journal,
                                                                    const exchange::Exchanged &exchange);

} // namespace tally::ui

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/networkrows.h"

#include "core/exchange/forkevidence.h"

namespace tally::ui
{
namespace
{

using exchange::ExchangeStore;

std::vector<LogLine> linesOf(const std::vector<exchange::StoredAck> &acks)
{
    std::vector<LogLine> lines;
    for (const exchange::StoredAck &ack : acks)
        if (!ack.log.isRoster())
            lines.push_back({ack.log, ack.size, ack.at * 1000, {}});
    return lines;
}

Result<std::vector<LogLine>> checkpointsOf(const journal::Journal &journal, const ExchangeStore &store, int book)
{
    std::vector<LogLine> lines;
    for (const journal::LogState &state : journal.states(book)) {
        TALLY_TRY(const auto checkpoint, store.checkpoint(state.log, state.size));
        if (checkpoint && !state.log.isRoster())
            lines.push_back({state.log, checkpoint->size, 0, checkpoint->root});
    }
    return lines;
}

Result<ForkLine> forkOf(const exchange::StoredEvidence &stored)
{
    TALLY_TRY(const exchange::ForkEvidence proof, exchange::ForkEvidence::parse(stored.text));
    TALLY_TRY(const journal::Checkpoint smaller, journal::Checkpoint::parse(proof.smaller.text));
    TALLY_TRY(const journal::Checkpoint larger, journal::Checkpoint::parse(proof.larger.text));
    TALLY_TRY(const Digest other, proof.otherRoot());
    return ForkLine{stored.log, stored.size, static_cast<std::int64_t>(larger.size), smaller.root, other, stored.atMs};
}

} // namespace

Result<std::vector<PeerLine>> readPeers(book::Book &book)
{
    TALLY_TRY(const auto peers, exchange::PeerStore(book.journal()).all());
    std::vector<PeerLine> lines;
    lines.reserve(peers.size());
    for (const exchange::PeerRow &peer : peers)
        lines.push_back({peer, book.journal().entryCount(), book.environment().time.nowMs()});
    return lines;
}

Result<std::vector<DeskLine>> readDesks(const journal::Journal &journal)
{
    TALLY_TRY(const journal::Roster roster, journal::Roster::load(journal));
    std::vector<DeskLine> lines;
    for (const auto &[number, desk] : roster.desks()) {
        const LogNo log(LogNo::OwnBook, number);
        const journal::LogState &state = journal.state(log);
        lines.push_back({desk, log == journal.ownLog(), state.size, state.lastTime});
    }
    return lines;
}

Result<std::vector<ExchangeLine>> readHistory(const journal::Journal &journal)
{
    TALLY_TRY(const auto history, ExchangeStore(journal.database()).history(HistoryRows));
    std::vector<ExchangeLine> lines;
    for (const exchange::Exchanged &exchange : history) {
        ExchangeLine line{exchange, {}, exchange.book == LogNo::OwnBook};
        for (const journal::BookIdentity &book : journal.books())
            if (book.number == exchange.book)
                line.who = book.name;
        lines.push_back(std::move(line));
    }
    return lines;
}

Result<PeerDetail> readDetail(journal::Journal &journal, int book)
{
    const ExchangeStore store(journal.database());
    PeerDetail detail;
    TALLY_TRY(detail.signedByThem, checkpointsOf(journal, store, book));
    TALLY_TRY(const auto theirs, store.newestAcks(LogNo::OwnBook, book));
    detail.confirmedByThem = linesOf(theirs);
    TALLY_TRY(const auto ours, store.newestAcks(book, LogNo::OwnBook));
    detail.confirmedByUs = linesOf(ours);
    TALLY_TRY(detail.lastSent, store.lastSent(book));
    TALLY_TRY(const auto proofs, store.evidence());
    for (const exchange::StoredEvidence &proof : proofs) {
        if (proof.log.book() != book)
            continue;
        TALLY_TRY(const ForkLine fork, forkOf(proof));
        detail.forks.push_back(fork);
    }
    TALLY_TRY(const int unread, exchange::PeerStore(journal).unreadEvidence());
    detail.forksUnread = unread > 0 && !detail.forks.empty();
    return detail;
}

Result<std::optional<exchange::Exchanged>> readBefore(const journal::Journal &journal,
                                                      const exchange::Exchanged &exchange)
{
    return ExchangeStore(journal.database()).before(exchange);
}

} // namespace tally::ui

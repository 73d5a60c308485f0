// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/peerstore.h"

#include "core/exchange/exchangestore.h"
#include "core/journal/roster.h"

#include <algorithm>
#include <QDateTime>

namespace tally::exchange
{

namespace
{

QString timeText(std::optional<std::int64_t> seconds)
{
    return seconds ? QDateTime::fromSecsSinceEpoch(*seconds, Qt::UTC).toString(Qt::ISODate) : QString();
}

/// What the peer has confirmed of our desk logs: entries, and when last.
Outcome addAcknowledged(const ExchangeStore &store, PeerRow &row)
{
    TALLY_TRY(const auto acks, store.newestAcks(LogNo::OwnBook, row.book));
    std::optional<std::int64_t> latest;
    for (const StoredAck &ack : acks) {
        row.acknowledged += ack.log.isRoster() ? 0 : ack.size;
        latest = std::max(latest.value_or(ack.at), ack.at);
    }
    row.lastAcknowledged = timeText(latest);
    return {};
}

Result<PeerRow> rowOf(const journal::Journal &journal, const journal::BookIdentity &identity)
{
    const ExchangeStore store(journal.database());
    PeerRow row;
    row.book = identity.number;
    row.bookId = identity.id;
    row.petname = identity.name;
    row.entries = journal.entryCount(identity.number);
    TALLY_TRY(const journal::Roster roster, journal::Roster::load(journal, identity.number));
    for (const journal::VerifierKey &key : roster.rootKeys())
        row.rootKeys += QString::fromUtf8(key.toText());
    TALLY_TRY(const auto received, store.lastReceived(identity.number));
    row.lastReceived = timeText(received ? std::optional(*received / 1000) : std::nullopt);
    TALLY_CHECK(addAcknowledged(store, row));
    TALLY_TRY(row.forked, store.isForked(identity.number));
    return row;
}

} // namespace

Result<std::vector<PeerRow>> PeerStore::all() const
{
    std::vector<PeerRow> rows;
    for (const journal::BookIdentity &identity : m_journal.books()) {
        if (identity.number == LogNo::OwnBook)
            continue;
        TALLY_TRY(PeerRow row, rowOf(m_journal, identity));
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<PeerRow> PeerStore::find(const QString &who) const
{
    for (const journal::BookIdentity &identity : m_journal.books())
        if (identity.number != LogNo::OwnBook && (identity.name == who || identity.id == who || identity.id8() == who))
            return rowOf(m_journal, identity);
    return refused("peer.unknown", QT_TRANSLATE_NOOP("Error", "This book knows no peer “%1”."), {who});
}

Outcome PeerStore::rename(int book, const QString &petname)
{
    TALLY_TRY(storage::Transaction transaction, storage::Transaction::begin(m_journal.database()));
    TALLY_CHECK(m_journal.renameBook(book, petname));
    return transaction.commit();
}

} // namespace tally::exchange

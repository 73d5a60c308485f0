// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/peerstore.h"

#include "core/exchange/exchangestore.h"
#include "core/journal/roster.h"

#include <algorithm>
#include <map>
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

QString comparedKey(const QString &bookId)
{
    return u"compared:" + bookId;
}

QString evidenceKey()
{
    return QStringLiteral("evidence.read");
}

} // namespace

Result<PeerRow> PeerStore::rowOf(const journal::BookIdentity &identity) const
{
    const ExchangeStore store(m_journal.database());
    PeerRow row;
    row.book = identity.number;
    row.bookId = identity.id;
    row.petname = identity.name;
    row.entries = m_journal.entryCount(identity.number);
    TALLY_TRY(const journal::Roster roster, journal::Roster::load(m_journal, identity.number));
    for (const journal::VerifierKey &key : roster.rootKeys())
        row.rootKeys += QString::fromUtf8(key.toText());
    TALLY_TRY(const auto received, store.lastReceived(identity.number));
    row.lastReceived = timeText(received ? std::optional(*received / 1000) : std::nullopt);
    TALLY_CHECK(addAcknowledged(store, row));
    TALLY_TRY(row.forked, store.isForked(identity.number));
    TALLY_TRY(row.unsent, unsent(identity.number));
    TALLY_TRY(row.compared, isCompared(identity.id));
    return row;
}

Result<std::vector<PeerRow>> PeerStore::all() const
{
    std::vector<PeerRow> rows;
    for (const journal::BookIdentity &identity : m_journal.books()) {
        if (identity.number == LogNo::OwnBook)
            continue;
        TALLY_TRY(PeerRow row, rowOf(identity));
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<PeerRow> PeerStore::find(const QString &who) const
{
    for (const journal::BookIdentity &identity : m_journal.books())
        if (identity.number != LogNo::OwnBook && (identity.name == who || identity.id == who || identity.id8() == who))
            return rowOf(identity);
    return refused("peer.unknown", QT_TRANSLATE_NOOP("Error", "This book knows no peer “%1”."), {who});
}

Result<std::int64_t> PeerStore::unsent(int book) const
{
    const ExchangeStore store(m_journal.database());
    TALLY_TRY(const auto sent, store.lastSent(book));
    TALLY_TRY(const auto acks, store.newestAcks(LogNo::OwnBook, book));
    std::map<int, std::int64_t> told = sent ? sizesOf(*sent) : std::map<int, std::int64_t>();
    for (const StoredAck &ack : acks)
        told[ack.log.desk()] = std::max(told[ack.log.desk()], ack.size);
    std::int64_t count = 0;
    for (const journal::LogState &state : m_journal.states())
        if (!state.log.isRoster())
            count += std::max(state.size - told[state.log.desk()], std::int64_t{0});
    return count;
}

Result<std::optional<std::int64_t>> PeerStore::lastSeen() const
{
    return ExchangeStore(m_journal.database()).lastConfirmed();
}

Result<int> PeerStore::unreadEvidence() const
{
    TALLY_TRY(const QString read, m_journal.local(evidenceKey()));
    return ExchangeStore(m_journal.database()).evidenceSince(read.toLongLong());
}

Result<int> PeerStore::waiting() const
{
    TALLY_TRY(int count, unreadEvidence());
    for (const journal::BookIdentity &identity : m_journal.books()) {
        if (identity.number == LogNo::OwnBook)
            continue;
        TALLY_TRY(const std::int64_t entries, unsent(identity.number));
        count += entries > 0 ? 1 : 0;
    }
    return count;
}

Result<bool> PeerStore::isCompared(const QString &bookId) const
{
    TALLY_TRY(const QString value, m_journal.local(comparedKey(bookId)));
    return value == u"yes";
}

Outcome PeerStore::rename(int book, const QString &petname)
{
    const QString name = petname.simplified();
    const auto &books = m_journal.books();
    const bool taken = std::any_of(books.begin(), books.end(), [&](const journal::BookIdentity &other) {
        return other.number != book && other.name == name;
    });
    if (name.isEmpty() || taken)
        return refused("peer.petname",
                       taken ? QT_TRANSLATE_NOOP("Error", "Another book is called “%1” already. The name was kept.")
                             : QT_TRANSLATE_NOOP("Error", "A peer needs a name. The old one was kept."),
                       {name});
    TALLY_TRY(storage::Transaction transaction, storage::Transaction::begin(m_journal.database()));
    TALLY_CHECK(m_journal.renameBook(book, name));
    return transaction.commit();
}

Outcome PeerStore::setCompared(int book, bool compared)
{
    return remember(comparedKey(m_journal.identity(book).id), compared ? QStringLiteral("yes") : QStringLiteral("no"));
}

Outcome PeerStore::markEvidenceRead()
{
    TALLY_TRY(const auto proofs, ExchangeStore(m_journal.database()).evidence());
    std::int64_t newest = 0;
    for (const StoredEvidence &proof : proofs)
        newest = std::max(newest, proof.atMs);
    return remember(evidenceKey(), QString::number(newest));
}

Outcome PeerStore::remember(const QString &key, const QString &value)
{
    TALLY_TRY(storage::Transaction transaction, storage::Transaction::begin(m_journal.database()));
    TALLY_CHECK(m_journal.setLocal(key, value));
    return transaction.commit();
}

} // namespace tally::exchange

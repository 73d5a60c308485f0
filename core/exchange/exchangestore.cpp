// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exchangestore.h"

#include "core/base/t1.h"
#include "core/storage/statement.h"

#include <limits>

namespace tally::exchange
{

namespace
{

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

/// A row of SELECT id, direction, book, file, at, entries, sizes.
Exchanged exchangedOf(const storage::Statement &row)
{
    Exchanged exchange;
    exchange.id = row.integer(0);
    exchange.sent = row.text(1) == u"sent";
    if (!row.isNull(2))
        exchange.book = row.number(2);
    exchange.file = row.text(3);
    exchange.atMs = row.integer(4);
    exchange.entries = row.integer(5);
    exchange.sizes = bytesOf(row.utf8(6));
    return exchange;
}

} // namespace

using storage::Statement;

std::map<int, std::int64_t> sizesOf(const Exchanged &exchange)
{
    std::map<int, std::int64_t> sizes;
    t1::Document document;
    if (!document.parse(view(exchange.sizes)))
        return sizes;
    for (t1::View size = document.root().first(); size.exists(); size = size.next())
        if (const auto desk = parseDeskName(QString::fromUtf8(size.name().data(), qsizetype(size.name().size()))))
            sizes[*desk] = size.integer();
    return sizes;
}

Result<std::optional<StoredCheckpoint>> ExchangeStore::checkpoint(LogNo log, std::int64_t maxSize) const
{
    Statement query = m_database.prepare("SELECT size, root, note FROM checkpoint WHERE log = ?1 AND size <= ?2 "
                                         "ORDER BY size DESC LIMIT 1");
    query.bind(log.raw(), maxSize);
    TALLY_TRY(const bool found, query.next());
    if (!found)
        return std::optional<StoredCheckpoint>();
    return StoredCheckpoint{query.integer(0), Digest::fromBytes(query.blob(1)).value_or(Digest()),
                            bytesOf(query.utf8(2))};
}

Outcome ExchangeStore::keepCheckpoint(LogNo log, const StoredCheckpoint &checkpoint)
{
    Statement write = m_database.prepare("INSERT INTO checkpoint(log, size, root, note) VALUES (?1, ?2, ?3, ?4) "
                                         "ON CONFLICT DO UPDATE SET note = excluded.note WHERE root = excluded.root");
    write.bind(log.raw(), checkpoint.size);
    write.bindBlobAt(2, checkpoint.root.view());
    write.bindAt(3, view(checkpoint.note));
    return write.run();
}

Outcome ExchangeStore::keepAck(int peerBook, const StoredAck &ack)
{
    Statement write = m_database.prepare("INSERT INTO ack(log, peer_book, size, note, at) VALUES (?1, ?2, ?3, ?4, ?5) "
                                         "ON CONFLICT DO NOTHING");
    return write.bind(ack.log.raw(), peerBook, ack.size, view(ack.note), ack.at).run();
}

Result<std::int64_t> ExchangeStore::acknowledged(LogNo log, int peerBook) const
{
    Statement query = m_database.prepare("SELECT coalesce(max(size), 0) FROM ack WHERE log = ?1 AND peer_book = ?2");
    query.bind(log.raw(), peerBook);
    TALLY_TRY(const bool found, query.next());
    return found ? query.integer(0) : 0;
}

Result<std::vector<StoredAck>> ExchangeStore::newestAcks(int book, int peerBook) const
{
    std::vector<StoredAck> acks;
    // SQLite takes the other columns from the row that holds the maximum.
    Statement query =
        m_database.prepare("SELECT log, max(size), note, at FROM ack WHERE log >= ?1 AND log < ?2 AND peer_book = ?3 "
                           "GROUP BY log ORDER BY log");
    query.bind(LogNo(book, 0).raw(), LogNo(book + 1, 0).raw(), peerBook);
    for (;;) {
        TALLY_TRY(const bool more, query.next());
        if (!more)
            return acks;
        acks.push_back({LogNo::fromRaw(query.number(0)), query.integer(1), bytesOf(query.utf8(2)), query.integer(3)});
    }
}

Result<std::optional<std::int64_t>> ExchangeStore::lastConfirmed() const
{
    Statement query = m_database.prepare("SELECT max(at) FROM ack WHERE log >= ?1 AND log < ?2 AND peer_book <> ?3");
    query.bind(LogNo(LogNo::OwnBook, 0).raw(), LogNo(LogNo::OwnBook + 1, 0).raw(), LogNo::OwnBook);
    TALLY_TRY(const bool found, query.next());
    return found && !query.isNull(0) ? std::optional(query.integer(0)) : std::nullopt;
}

Outcome ExchangeStore::keepEvidence(const StoredEvidence &evidence, std::int64_t atMs)
{
    const Digest digest = sha256(view(evidence.text));
    Statement write =
        m_database.prepare("INSERT INTO evidence(digest, log, size, note, at) VALUES (?1, ?2, ?3, ?4, ?5) "
                           "ON CONFLICT DO NOTHING");
    write.bindBlobAt(0, digest.view());
    write.bindAt(1, evidence.log.raw());
    write.bindAt(2, evidence.size);
    write.bindAt(3, view(evidence.text));
    write.bindAt(4, atMs);
    return write.run();
}

Result<std::vector<StoredEvidence>> ExchangeStore::evidence() const
{
    std::vector<StoredEvidence> found;
    Statement query = m_database.prepare("SELECT log, size, note, at FROM evidence ORDER BY digest");
    for (;;) {
        TALLY_TRY(const bool more, query.next());
        if (!more)
            return found;
        found.push_back({LogNo::fromRaw(query.number(0)), query.integer(1), bytesOf(query.utf8(2)), query.integer(3)});
    }
}

Result<int> ExchangeStore::evidenceSince(std::int64_t atMs) const
{
    Statement query = m_database.prepare("SELECT count(*) FROM evidence WHERE at > ?1");
    query.bind(atMs);
    TALLY_TRY(const bool found, query.next());
    return found ? query.number(0) : 0;
}

Result<bool> ExchangeStore::isForked(int book) const
{
    Statement query = m_database.prepare("SELECT 1 FROM evidence WHERE log >= ?1 AND log < ?2 LIMIT 1");
    query.bind(LogNo(book, 0).raw(), LogNo(book + 1, 0).raw());
    return query.next();
}

Result<QByteArray> ExchangeStore::head(int book, int desk) const
{
    Statement query = m_database.prepare("SELECT note FROM head WHERE book = ?1 AND desk = ?2");
    query.bind(book, desk);
    TALLY_TRY(const bool found, query.next());
    return found ? bytesOf(query.utf8(0)) : QByteArray();
}

Outcome ExchangeStore::keepHead(int book, int desk, const QString &madeAt, const QByteArray &note)
{
    Statement write =
        m_database.prepare("INSERT INTO head(book, desk, made_at, note) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO UPDATE "
                           "SET made_at = excluded.made_at, note = excluded.note WHERE made_at < excluded.made_at");
    return write.bind(book, desk, madeAt, view(note)).run();
}

Outcome ExchangeStore::remember(const Exchanged &exchanged)
{
    Statement write = m_database.prepare(
        "INSERT INTO exchanged(direction, book, file, at, entries, sizes) VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    write.bindAt(0, exchanged.sent ? "sent" : "received");
    if (exchanged.book)
        write.bindAt(1, *exchanged.book);
    else
        write.bindAt(1, nullptr);
    write.bindAt(2, exchanged.file);
    write.bindAt(3, exchanged.atMs);
    write.bindAt(4, exchanged.entries);
    write.bindAt(5, view(exchanged.sizes));
    return write.run();
}

Result<std::vector<Exchanged>> ExchangeStore::history(int limit) const
{
    Statement query = m_database.prepare(
        "SELECT id, direction, book, file, at, entries, sizes FROM exchanged ORDER BY id DESC LIMIT ?1");
    query.bind(limit);
    std::vector<Exchanged> exchanges;
    for (;;) {
        TALLY_TRY(const bool more, query.next());
        if (!more)
            return exchanges;
        exchanges.push_back(exchangedOf(query));
    }
}

Result<std::optional<Exchanged>> ExchangeStore::newest(bool sent, std::optional<int> book, std::int64_t before) const
{
    Statement query = m_database.prepare("SELECT id, direction, book, file, at, entries, sizes FROM exchanged "
                                         "WHERE direction = ?1 AND book IS ?2 AND id < ?3 ORDER BY id DESC LIMIT 1");
    query.bindAt(0, sent ? "sent" : "received");
    if (book)
        query.bindAt(1, *book);
    else
        query.bindAt(1, nullptr);
    query.bindAt(2, before);
    TALLY_TRY(const bool found, query.next());
    return found ? std::optional(exchangedOf(query)) : std::nullopt;
}

Result<std::optional<Exchanged>> ExchangeStore::before(const Exchanged &exchange) const
{
    return newest(exchange.sent, exchange.book, exchange.id);
}

Result<std::optional<Exchanged>> ExchangeStore::lastSent(int book) const
{
    return newest(true, book, std::numeric_limits<std::int64_t>::max());
}

Result<std::optional<std::int64_t>> ExchangeStore::lastReceived(int book) const
{
    Statement query = m_database.prepare("SELECT max(at) FROM exchanged WHERE direction = 'received' AND book = ?1");
    query.bind(book);
    TALLY_TRY(const bool found, query.next());
    return found && !query.isNull(0) ? std::optional(query.integer(0)) : std::nullopt;
}

Outcome ExchangeStore::forEachLeaf(LogNo log, std::int64_t first, std::int64_t end, const LeafVisitor &visit) const
{
    Statement query = m_database.prepare("SELECT leaf FROM entry WHERE id >= ?1 AND id < ?2 ORDER BY id");
    query.bind(RecordKey(log, first).raw(), RecordKey(log, end).raw());
    for (;;) {
        TALLY_TRY(const bool more, query.next());
        if (!more)
            return {};
        visit(Digest::fromBytes(query.blob(0)).value_or(Digest()));
    }
}

Outcome ExchangeStore::forEachPart(LogNo log, std::int64_t first, std::int64_t end, const PartVisitor &visit) const
{
    Statement query =
        m_database.prepare("SELECT entry, audience, bytes FROM entry_part WHERE entry >= ?1 AND entry < ?2 "
                           "ORDER BY entry, digest");
    query.bind(RecordKey(log, first).raw(), RecordKey(log, end).raw());
    for (;;) {
        TALLY_TRY(const bool more, query.next());
        if (!more)
            return {};
        TALLY_CHECK(visit(query.key(0), query.utf8(1), query.blob(2)));
    }
}

} // namespace tally::exchange

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/recordkey.h"
#include "core/base/sha256.h"
#include "core/storage/database.h"

#include <functional>
#include <map>
#include <optional>
#include <QByteArray>
#include <QString>
#include <vector>

namespace tally::exchange
{

struct StoredCheckpoint {
    std::int64_t size = 0;
    Digest root;
    QByteArray note;
};

struct StoredAck {
    LogNo log;
    std::int64_t size = 0;
    QByteArray note;
    std::int64_t at = 0; ///< seconds since 1970 UTC
};

struct StoredEvidence {
    LogNo log;
    std::int64_t size = 0;
    QByteArray text;
    std::int64_t atMs = 0; ///< when it was found, milliseconds since 1970 UTC
};

/// A bundle that was written or received.
struct Exchanged {
    bool sent = false;
    std::optional<int> book; ///< received: whose; sent: the peer it was for, none for anybody
    QString file;            ///< name without folder
    std::int64_t atMs = 0;
    std::int64_t entries = 0; ///< written, or new to us
    QByteArray sizes;         ///< JSON object, log name to size
    std::int64_t id = 0;      ///< rises with every exchange; given by the store
};

/// The tables of 002_exchange.sql, and bulk reads of the journal's that bundles need. What is kept again unchanged
/// stays as it was. Writing methods must be called inside a storage::Transaction.
class ExchangeStore
{
public:
    explicit ExchangeStore(storage::Database &database)
        : m_database(database)
    {
    }
    /// The largest checkpoint of at most `maxSize` entries.
    [[nodiscard]] Result<std::optional<StoredCheckpoint>> checkpoint(LogNo log, std::int64_t maxSize) const;
    /// A further signature over the same size and root replaces the note.
    Outcome keepCheckpoint(LogNo log, const StoredCheckpoint &checkpoint);

    Outcome keepAck(int peerBook, const StoredAck &ack);
    /// Entries of `log` that `peerBook` has confirmed; 0 if none.
    [[nodiscard]] Result<std::int64_t> acknowledged(LogNo log, int peerBook) const;
    /// The newest ack by `peerBook` for each log of `book`, in the order of logs.
    [[nodiscard]] Result<std::vector<StoredAck>> newestAcks(int book, int peerBook) const;

    /// Seconds since 1970 UTC of the newest confirmation of any of our logs by any peer; none if there is none.
    [[nodiscard]] Result<std::optional<std::int64_t>> lastConfirmed() const;

    Outcome keepEvidence(const StoredEvidence &evidence, std::int64_t atMs);
    [[nodiscard]] Result<std::vector<StoredEvidence>> evidence() const;
    /// How many proofs were found after that time.
    [[nodiscard]] Result<int> evidenceSince(std::int64_t atMs) const;
    [[nodiscard]] Result<bool> isForked(int book) const;

    /// The newest head note that `desk` of `book` has signed; empty if none.
    [[nodiscard]] Result<QByteArray> head(int book, int desk) const;
    Outcome keepHead(int book, int desk, const QString &madeAt, const QByteArray &note);

    Outcome remember(const Exchanged &exchanged);
    /// The `limit` newest, newest first.
    [[nodiscard]] Result<std::vector<Exchanged>> history(int limit) const;
    /// The last one of the same direction and book before `exchange`; none if it was the first.
    [[nodiscard]] Result<std::optional<Exchanged>> before(const Exchanged &exchange) const;
    /// The last bundle written for that peer; one for anybody may never have reached it. None if never.
    [[nodiscard]] Result<std::optional<Exchanged>> lastSent(int book) const;
    /// Milliseconds since 1970 UTC of the last bundle received from `book`; none if never.
    [[nodiscard]] Result<std::optional<std::int64_t>> lastReceived(int book) const;

    using LeafVisitor = std::function<void(const Digest &)>;
    /// Leaf hashes of entries [first, end) in order.
    Outcome forEachLeaf(LogNo log, std::int64_t first, std::int64_t end, const LeafVisitor &visit) const;
    using PartVisitor = std::function<Outcome(RecordKey entry, std::string_view audience, std::string_view bytes)>;
    /// Private parts of entries [first, end), by entry, then digest.
    Outcome forEachPart(LogNo log, std::int64_t first, std::int64_t end, const PartVisitor &visit) const;

private:
    [[nodiscard]] Result<std::optional<Exchanged>> newest(bool sent, std::optional<int> book,
                                                          std::int64_t before) const;
    storage::Database &m_database;
};

/// Size of each log by its desk's number, as `Exchanged::sizes` tells them.
[[nodiscard]] std::map<int, std::int64_t> sizesOf(const Exchanged &exchange);

} // namespace tally::exchange

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/recordkey.h"
#include "core/base/sha256.h"
#include "core/storage/database.h"

#include <functional>
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
};

struct Exchanged {
    bool sent = false;
    std::optional<int> book;
    QString file;
    std::int64_t atMs = 0;
    std::int64_t entries = 0;
    QByteArray sizes; ///< JSON object, log name to size
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

    Outcome keepEvidence(const StoredEvidence &evidence, std::int64_t atMs);
    [[nodiscard]] Result<std::vector<StoredEvidence>> evidence() const;
    [[nodiscard]] Result<bool> isForked(int book) const;

    /// The newest head note that `desk` of `book` has signed; empty if none.
    [[nodiscard]] Result<QByteArray> head(int book, int desk) const;
    Outcome keepHead(int book, int desk, const QString &madeAt, const QByteArray &note);

    Outcome remember(const Exchanged &exchanged);
    /// Milliseconds since 1970 UTC of the last bundle received from `book`; none if never.
    [[nodiscard]] Result<std::optional<std::int64_t>> lastReceived(int book) const;

    /// The last bundle written for `peerBook` or for anybody; none if never.
    [[nodiscard]] Result<std::optional<Exchanged>> lastSent(int peerBook) const;

    using LeafVisitor = std::function<void(const Digest &)>;
    /// Leaf hashes of entries [first, end) in order.
    Outcome forEachLeaf(LogNo log, std::int64_t first, std::int64_t end, const LeafVisitor &visit) const;
    using PartVisitor = std::function<Outcome(RecordKey entry, std::string_view audience, std::string_view bytes)>;
    /// Private parts of entries [first, end), by entry, then digest.
    Outcome forEachPart(LogNo log, std::int64_t first, std::int64_t end, const PartVisitor &visit) const;

private:
    storage::Database &m_database;
};

} // namespace tally::exchange

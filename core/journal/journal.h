// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/journal/checkpoint.h"
#include "core/journal/entry.h"
#include "core/journal/merkletree.h"
#include "core/journal/signingkey.h"
#include "core/storage/database.h"

#include <functional>
#include <map>
#include <optional>
#include <set>

namespace tally::journal
{

/// Who a book is. `id` is the base32 of the first 20 bytes of SHA-256(genesis note); `id8` its first 8 characters.
struct BookIdentity {
    int number = LogNo::OwnBook; ///< in this file: 1 is ours
    QString id;
    QString name;     ///< as given at creation (ours) or the petname (a peer's)
    QString currency; ///< ISO 4217 code
    QByteArray genesis;
    [[nodiscard]] QString id8() const { return id.left(8); }
    [[nodiscard]] QString origin(LogNo log) const { return u"tallystick.book/" % id % u'/' % log.deskName(); }
};

/// How far a log has come.
struct LogState {
    LogNo log;
    std::int64_t size = 0;
    std::int64_t projected = 0; ///< entries that projections have seen; the rest waits for what it refers to
    Frontier frontier;
    Hlc lastTime;
};

/// Entry bytes as stored.
struct StoredEntry {
    RecordKey key;
    std::string envelope;
    Digest leaf;
};

/// All logs of a book file, ours and the peers'. The only writer of entries; append-only by triggers in the schema.
/// Every method that writes must be called inside a storage::Transaction; Recorder is the usual way in.
class Journal
{
public:
    /// Writes a new book's identity, its roster log (genesis, first desk) and the empty desk log d1 into an empty
    /// database, in a transaction of its own. `genesisNote` is already signed.
    [[nodiscard]] static Result<std::unique_ptr<Journal>> create(storage::Database &database, const TimeSource &time,
                                                                 RandomSource &random, const QString &name,
                                                                 const QString &currency, const QByteArray &genesisNote,
                                                                 const VerifierKey &desk, const QString &deskLabel);
    [[nodiscard]] static Result<std::unique_ptr<Journal>> open(storage::Database &database, const TimeSource &time,
                                                               RandomSource &random);

    [[nodiscard]] const BookIdentity &identity(int book = LogNo::OwnBook) const;
    [[nodiscard]] const std::vector<BookIdentity> &books() const { return m_books; } ///< ours first
    [[nodiscard]] std::optional<int> findBook(QStringView id) const;                 ///< by id or id8
    /// Makes room for a peer's logs. Error "journal.tooManyBooks".
    [[nodiscard]] Result<int> addBook(const QString &id, const QString &petname, const QString &currency,
                                      const QByteArray &genesis);
    Outcome renameBook(int book, const QString &petname);
    /// The log this installation writes; a read-only copy has one too but must not append.
    [[nodiscard]] LogNo ownLog() const { return m_ownLog; }
    /// Goes on in another log, whose next entry tells anew what it has seen of the others.
    Outcome setOwnLog(LogNo log);
    [[nodiscard]] const LogState &state(LogNo log) const;
    [[nodiscard]] std::vector<LogState> states(int book = LogNo::OwnBook) const; ///< ascending, roster first
    [[nodiscard]] std::int64_t entryCount(int book = LogNo::OwnBook) const;      ///< desk logs only

    /// Appends to our own desk log (or the roster). Error "entry.tooLarge", "t1.unwritable", "entry.subject" (what it
    /// changes is not here), "journal.full" (2^29 − 1 entries); these leave no trace. Storage errors may leave half an
    /// entry, which only a rollback takes away. The entry is as it will be read back, and valid until the next append.
    [[nodiscard]] Result<Entry> append(const EntryDraft &draft);
    [[nodiscard]] Result<Entry> appendToRoster(const EntryDraft &draft);
    /// Appends bytes that came from elsewhere at the end of `log`. They must parse as the log's next entry; `leaf` is
    /// their leaf hash. The entry is valid until the next append, while the bytes live.
    [[nodiscard]] Result<Entry> appendForeign(LogNo log, std::string_view envelope, const Digest &leaf);
    /// Keeps a leaf whose entry we may not see; it counts in tree and size, and is never projected.
    Outcome appendHidden(LogNo log, const Digest &leaf);
    Outcome storePart(RecordKey entry, std::string_view audience, const Digest &digest, std::string_view bytes);
    /// The private parts of an entry that we hold: audience and bytes.
    [[nodiscard]] Result<std::vector<std::pair<std::string, std::string>>> parts(RecordKey entry) const;

    [[nodiscard]] Result<StoredEntry> read(RecordKey key) const; ///< Error "entry.notFound", "entry.hidden"
    /// Called with key, envelope (its data() is null when only the leaf is known) and leaf; returns false to stop.
    using Visitor = std::function<Result<bool>(RecordKey, std::string_view, const Digest &)>;
    /// Entries of one log from `first` on, in order.
    Outcome forEach(LogNo log, std::int64_t first, const Visitor &visit) const;
    [[nodiscard]] Result<std::vector<Digest>> leaves(LogNo log) const;
    [[nodiscard]] Checkpoint checkpoint(LogNo log) const;

    void setProjected(LogNo log, std::int64_t count);
    /// Writes changed log states; part of every commit.
    Outcome flush();
    /// Reads states again after a rollback. On an error what was in memory stays, and must not be written from.
    Outcome reload();

    /// Recomputes every leaf and root, and every digest of a private part, from the stored bytes. One line per finding
    /// ("d1/42 was changed after it was recorded").
    [[nodiscard]] Result<QStringList> audit() const;

    /// Facts of this file alone, never synced; null if never set.
    [[nodiscard]] Result<QString> local(const QString &key) const;
    Outcome setLocal(const QString &key, const QString &value);

    [[nodiscard]] storage::Database &database() const { return m_database; }
    [[nodiscard]] RandomSource &random() const { return m_random; }

private:
    struct SealedPart {
        std::string audience;
        Digest digest;
        std::string bytes;
    };
    Journal(storage::Database &database, const TimeSource &time, RandomSource &random);
    using Sizes = std::vector<SeenLog>;
    static constexpr std::uint8_t PartPrefix = 0x02; ///< FORMATS §2: digest of a private part
    [[nodiscard]] Result<Entry> appendTo(LogNo log, const EntryDraft &draft);
    [[nodiscard]] Outcome checkDraft(RecordKey key, const EntryDraft &draft) const;
    [[nodiscard]] Outcome checkRoom(LogNo log) const;
    [[nodiscard]] Result<std::vector<SealedPart>> sealParts(const EntryDraft &draft);
    [[nodiscard]] static std::string sealedMember(const std::vector<SealedPart> &parts);
    [[nodiscard]] Sizes untold(LogNo log) const;
    Outcome rememberTold(const Sizes &sizes);
    void observe(LogNo log, Hlc t);
    Outcome insert(const Entry &entry, std::string_view envelope, const Digest &leaf);
    void grow(RecordKey key, Hlc t, const Digest &leaf);
    LogState &mutableState(LogNo log);
    [[nodiscard]] Result<std::vector<BookIdentity>> readBooks() const;
    [[nodiscard]] Result<std::map<LogNo, LogState>> readLogs() const;
    [[nodiscard]] Result<QStringList> auditLog(const LogState &state) const;
    [[nodiscard]] Result<QStringList> auditParts(LogNo log) const;

    storage::Database &m_database;
    const TimeSource &m_time;
    RandomSource &m_random;
    HybridClock m_clock;
    LogNo m_ownLog;
    std::vector<BookIdentity> m_books; ///< book n at n − 1
    std::map<LogNo, LogState> m_states;
    std::set<LogNo> m_dirty;
    std::map<int, std::int64_t> m_seen; ///< sizes of other own logs already told in our log, by desk
    std::string m_envelope;             ///< of our entry appended last
    t1::Document m_document;            ///< of the entry appended last, ours or foreign
};

} // namespace tally::journal

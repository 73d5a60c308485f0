// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/book/writerlock.h"
#include "core/journal/keystore.h"
#include "core/journal/recorder.h"
#include "core/journal/recordquery.h"
#include "core/journal/recordservice.h"
#include "core/resources/eventservice.h"
#include "core/resources/resourcequery.h"
#include "core/storage/database.h"

#include <memory>

namespace tally::book
{

/// What a book needs from outside; the caller keeps it alive as long as the book.
struct Environment {
    const TimeSource &time;
    RandomSource &random;
    journal::KeyStore &keys;
    /// Folder for high-water marks, away from the books so that restoring a backup does not restore them too; empty
    /// keeps none.
    QString marksFolder;
};

struct NewBook {
    QString name;
    QString currency = QStringLiteral("EUR");
    QString deskLabel;   ///< "Office"; empty takes the host's name
    QString person = {}; ///< who records here: made an agent beside the co-op itself; empty makes neither
};

enum class Access {
    Read,
    Moment, ///< reading, as it was when it was opened, however it is written meanwhile
    Write
};

/// An open book file with its services: the one place that knows how the domains fit together. Holds the writer's lock
/// (`FILE.lock`) while open for writing. Everything it hands out lives as long as it does.
class Book
{
public:
    /// Makes the file, the book's keys, genesis and roster, and the first two agents if a person is named. Error
    /// "book.name", "book.currency", "book.person", "storage.exists", "key.…", "storage.…"; no file is left behind on
    /// failure.
    [[nodiscard]] static Result<std::unique_ptr<Book>> create(const QString &path, const NewBook &options,
                                                              const Environment &environment);
    /// Error "book.inUse" (names who holds it), "book.restored" (older than what this desk once signed: it can be read,
    /// and `revive` lets it go on), "storage.notFound", "storage.newer" …
    [[nodiscard]] static Result<std::unique_ptr<Book>> open(const QString &path, Access access,
                                                            const Environment &environment);
    /// Brings a restored backup back to life: opens it for writing and lets it go on as a new desk called `label`, so
    /// that the log it once signed is not written a second time. Errors as `open` (but never "book.restored") and
    /// `addDesk`.
    [[nodiscard]] static Result<std::unique_ptr<Book>> revive(const QString &path, const QString &label,
                                                              const Environment &environment);
    ~Book();
    Book(const Book &) = delete;
    Book &operator=(const Book &) = delete;

    [[nodiscard]] QString path() const { return m_database->path(); }
    [[nodiscard]] const journal::BookIdentity &identity() const { return m_journal->identity(); }
    [[nodiscard]] QString name() const { return identity().name; }
    [[nodiscard]] bool isWritable() const { return m_lock != nullptr; }

    [[nodiscard]] storage::Database &database() { return *m_database; }
    [[nodiscard]] journal::Journal &journal() { return *m_journal; }
    [[nodiscard]] journal::Recorder &recorder() { return *m_recorder; }
    [[nodiscard]] const journal::RecordQuery &records() const { return *m_records; }
    [[nodiscard]] journal::RecordService &recordService() { return *m_recordService; }
    [[nodiscard]] const resources::ResourceQuery &resources() const { return *m_resources; }
    [[nodiscard]] resources::EventService &events() { return *m_events; }
    [[nodiscard]] const Environment &environment() const { return m_environment; }

    /// The agent who records on this installation; none until chosen.
    [[nodiscard]] RecordKey actor() const { return m_recorder->actor(); }
    Outcome setActor(RecordKey agent);
    /// The agent whose book this is: the one that the roster names, else the one that bears the book's name; none if
    /// there is neither.
    [[nodiscard]] RecordKey ourAgent() const;
    /// Names it in the roster, for every desk. Error "agent.unknown", those of recording; the roster's signature is
    /// made anew where this desk holds its key, else with the next bundle from one that does.
    Outcome setOurAgent(RecordKey agent);

    /// Keys of this installation: its desk's, and the roster's root if it holds that. Asked for when something is to be
    /// signed, never for recording. Error "key.locked", "key.missing", "key.passphrase".
    [[nodiscard]] Result<journal::SigningKey> deskKey();
    [[nodiscard]] Result<journal::SigningKey> rootKey();

    /// Adds a desk to the roster, makes its key and returns its name ("d2"). With `copyTo` a copy of the book is
    /// written there that writes as the new desk; without, this file goes on as the new desk. Error "key.…",
    /// "roster.full", "storage.…".
    [[nodiscard]] Result<QString> addDesk(const QString &label, const QString &copyTo = {});
    /// Ends a desk at what this book holds of its log. Error "desk.unknown", "desk.closed", "desk.own".
    Outcome closeDesk(int desk, const QString &reason);

    /// The named checks of FORMATS §6: schema, tree, signatures, balances, projections. All when `names` is empty. One
    /// line per finding; empty when all hold. Error "check.unknown".
    /// Beside a writer the book is to be opened as of one moment, or what is recorded meanwhile looks like a fault.
    /// Error "job.cancelled" if `progress`, which counts entries replayed, says so.
    [[nodiscard]] Result<QStringList> check(const QStringList &names = {},
                                            const journal::Recorder::Progress &progress = {});
    [[nodiscard]] static QStringList checkNames();
    /// One SHA-256 over what records and stock say, with public ids in place of keys: equal for a book and for its
    /// export imported into an empty one.
    [[nodiscard]] Result<Digest> contentDigest() const;
    Outcome rebuild(const journal::Recorder::Progress &progress = {});
    /// Remembers how far this desk has come, outside the file; called after signing and when the book is closed.
    Outcome rememberMark();

private:
    Book(const Environment &environment, std::unique_ptr<storage::Database> database, std::unique_ptr<WriterLock> lock);
    [[nodiscard]] static Result<std::unique_ptr<Book>> openFile(const QString &path, Access access,
                                                                const Environment &environment);
    Outcome buildServices();
    Outcome introduce(const QString &person);
    Outcome checkMark() const;
    /// Signs the log as it stands and keeps the checkpoint; inside a transaction.
    Outcome keepSigned(LogNo log, const journal::SigningKey &key);
    [[nodiscard]] QString keyEntry(LogNo log) const;

    Environment m_environment;
    std::unique_ptr<WriterLock> m_lock; ///< null when open for reading
    std::unique_ptr<storage::Database> m_database;
    std::unique_ptr<journal::Journal> m_journal;
    std::vector<std::unique_ptr<journal::Projection>> m_projections;
    std::unique_ptr<journal::Recorder> m_recorder;
    std::unique_ptr<journal::RecordQuery> m_records;
    std::unique_ptr<journal::RecordService> m_recordService;
    std::unique_ptr<resources::ResourceQuery> m_resources;
    std::unique_ptr<resources::EventService> m_events;
};

} // namespace tally::book

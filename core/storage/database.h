// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <atomic>
#include <memory>
#include <QString>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace tally::storage
{

class Statement;

/// Where a transaction's pages go until it is committed.
enum class Writing {
    Ahead,   ///< into the WAL: others go on reading
    InPlace, ///< into the file, with what they replace kept beside it: half the writing where most is new; others wait
};

/// One SQLite connection to a book file. Exactly one connection of one process writes a book; any number may read.
/// Settings: WAL, synchronous=FULL, foreign keys on, STRICT tables. Owns its prepared statements; use from one thread
/// at a time. Why SQLite directly and not QSqlQuery: core/README.md.
class Database
{
public:
    enum class Access { ReadOnly, ReadWrite, Create };

    /// Error "storage.notFound", "storage.exists" (Create), "storage.notABook", "storage.newer", "storage.permission",
    /// "storage.unfinished", "storage.failed". A file on a read-only medium opens with Access::ReadOnly only.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, Access access);
    /// A private database in a temporary file that vanishes with it, for replays that are compared and thrown away.
    [[nodiscard]] static Result<std::unique_ptr<Database>> temporary();
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// A statement ready to bind, prepared once per text and kept. Texts are literals or otherwise fixed; values are
    /// bound, never spliced in. The same text may be in use several times at once.
    [[nodiscard]] Statement prepare(std::string_view sql);
    /// Runs one statement that takes and returns nothing.
    Outcome execute(const char *sql);
    /// Runs a script whose statements are separated by lines "--;;".
    Outcome executeScript(std::string_view script);

    /// Writes in place only while no other connection has the file open, else ahead.
    Outcome begin(Writing writing = Writing::Ahead);
    /// From here on reads see the file as it is now, until `rollback` or the end of the connection.
    Outcome beginReading();
    Outcome commit();
    void rollback();
    [[nodiscard]] bool inTransaction() const;

    /// From any thread, while this lives: ends what is being read, and all that is asked from then on, with
    /// "storage.interrupted".
    void interrupt();

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    /// The last SQLite error as an Error: full disk, read-only, locked and damaged files each have their own code
    /// ("storage.full", "storage.readOnly", "storage.busy", "storage.damaged", "storage.io", "storage.interrupted",
    /// else "storage.failed").
    [[nodiscard]] Error lastError() const;
    /// SQLite's own integrity test; each finding a line. Empty when all is well.
    [[nodiscard]] Result<QStringList> quickCheck();
    /// A compact copy in one file without WAL, for sticks and backups. Error "storage.exists", "storage.full" …
    Outcome vacuumInto(const QString &target);

private:
    friend class Statement;
    Database(sqlite3 *handle, QString path, bool readOnly);
    Outcome configure(Access access);
    void setWriting(Writing writing);
    /// Statements of one text that nobody is using.
    struct Idle {
        std::string_view text; ///< as SQLite keeps it for the first of them, which lives as long as the database
        std::vector<sqlite3_stmt *> statements;
    };
    [[nodiscard]] Idle *idleFor(std::string_view sql);
    sqlite3 *m_handle;
    QString m_path;
    bool m_readOnly;
    Writing m_writing = Writing::Ahead;
    std::atomic<bool> m_isInterrupted = false;
    std::unordered_map<std::string_view, Idle> m_idle;
    /// Shortcut by the address of a literal, checked against the text: most statements come from the same place each
    /// time.
    std::unordered_map<const char *, Idle *> m_idleByAddress;
};

/// Begins when made, rolls back when destroyed unless committed.
class Transaction
{
public:
    [[nodiscard]] static Result<Transaction> begin(Database &database, Writing writing = Writing::Ahead);
    Transaction(Transaction &&other) noexcept
        : m_database(std::exchange(other.m_database, nullptr))
    {
    }
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();
    Outcome commit();

private:
    explicit Transaction(Database &database)
        : m_database(&database)
    {
    }
    Database *m_database;
};

} // namespace tally::storage

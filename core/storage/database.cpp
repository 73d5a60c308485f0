// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/storage/statement.h"

#include <QFile>
#include <QFileInfo>
#include <sqlite3.h>

namespace tally::storage
{

namespace
{

constexpr int ApplicationId = 0x54414c59; // "TALY" in the file header, shown by file(1)

struct Failure {
    int sqlite;
    const char *code;
    const char *text;
};

constexpr Failure Failures[] = {
    {SQLITE_FULL, "storage.full",
     QT_TRANSLATE_NOOP("Error", "The disk holding %1 is full. Nothing of this act was saved; what was saved before is "
                                "intact. Free some space and try again.")},
    {SQLITE_READONLY, "storage.readOnly",
     QT_TRANSLATE_NOOP("Error", "%1 cannot be written: the file or its folder is read-only. Nothing was changed.")},
    {SQLITE_PERM, "storage.permission", QT_TRANSLATE_NOOP("Error", "You have no permission to open %1.")},
    {SQLITE_BUSY, "storage.busy",
     QT_TRANSLATE_NOOP("Error", "%1 is being written by another program. Nothing was changed; try again in a moment.")},
    {SQLITE_LOCKED, "storage.busy",
     QT_TRANSLATE_NOOP("Error", "%1 is being written by another program. Nothing was changed; try again in a moment.")},
    {SQLITE_CORRUPT, "storage.damaged",
     QT_TRANSLATE_NOOP(
         "Error",
         "%1 is damaged. Nothing was changed. Restore the last backup, or fetch the entries back from a peer.")},
    {SQLITE_NOTADB, "storage.notABook", QT_TRANSLATE_NOOP("Error", "%1 is not a Tallystick book.")},
    {SQLITE_CANTOPEN, "storage.permission", QT_TRANSLATE_NOOP("Error", "%1 cannot be opened.")},
    {SQLITE_IOERR, "storage.io",
     QT_TRANSLATE_NOOP("Error",
                       "The medium holding %1 failed while reading or writing. Nothing of this act was saved.")},
    {SQLITE_INTERRUPT, "storage.interrupted",
     QT_TRANSLATE_NOOP("Error", "Reading %1 was stopped before its end. Nothing was changed.")},
};

Error describe(int sqliteCode, const QString &path, const QString &detail)
{
    if (sqliteCode == SQLITE_READONLY_ROLLBACK)
        return {ErrorKind::System,
                "storage.unfinished",
                QT_TRANSLATE_NOOP("Error", "An act was cut short while %1 was written, and cannot be taken back where "
                                           "nothing may be written. Nothing was changed; copy the book, with the file "
                                           "beside it that ends in -journal, to where you may write."),
                {path},
                detail};
    for (const Failure &failure : Failures) {
        if (failure.sqlite == (sqliteCode & 0xff))
            return {ErrorKind::System, failure.code, failure.text, {path}, detail};
    }
    return {ErrorKind::System,
            "storage.failed",
            QT_TRANSLATE_NOOP("Error", "The book %1 could not be read or written. Nothing was changed."),
            {path},
            detail};
}

// A medium that cannot be written cannot hold the WAL's shared memory either; SQLite then reads the file as it is if
// told that nobody else changes it.
bool isOnReadOnlyMedium(const QString &path)
{
    const auto isEmpty = [&path](const char *suffix) { return QFileInfo(path + QLatin1String(suffix)).size() == 0; };
    return !QFileInfo(QFileInfo(path).absolutePath()).isWritable() && isEmpty("-wal") && isEmpty("-journal");
}

QByteArray uriFor(const QString &path)
{
    QByteArray uri = "file:" + QFile::encodeName(path).toPercentEncoding("/");
    if (isOnReadOnlyMedium(path))
        uri += "?immutable=1";
    return uri;
}

// What a process that died had begun to write in place is taken back by the next connection that may write, so one
// that only reads lets another go first. Whatever keeps it from that shows itself when the file is read.
void takeBackUnfinished(const QString &path)
{
    sqlite3 *handle = nullptr;
    if (sqlite3_open_v2(uriFor(path).constData(), &handle, SQLITE_OPEN_URI | SQLITE_OPEN_READWRITE, nullptr) ==
        SQLITE_OK)
        sqlite3_exec(handle, "SELECT count(*) FROM sqlite_schema", nullptr, nullptr, nullptr);
    sqlite3_close(handle);
}

// The library's own account of its memory takes a lock at each allocation, and nobody asks for it.
void leaveMemoryUncounted()
{
    static const int once = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); // refused, harmlessly, once SQLite is in use
    static_cast<void>(once);
}

void removeFiles(const QString &path)
{
    for (const char *suffix : {"", "-journal", "-wal", "-shm"})
        QFile::remove(path + QString::fromLatin1(suffix));
}

} // namespace

Database::Database(sqlite3 *handle, QString path, bool readOnly)
    : m_handle(handle)
    , m_path(std::move(path))
    , m_readOnly(readOnly)
{
}

Database::~Database()
{
    for (const auto &[text, idle] : m_idle) {
        for (sqlite3_stmt *statement : idle.statements)
            sqlite3_finalize(statement);
    }
    sqlite3_close_v2(m_handle);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    const bool exists = QFileInfo::exists(path);
    if (access == Access::Create && exists)
        return failed(
            "storage.exists",
            QT_TRANSLATE_NOOP("Error", "There is already a file %1; it was left as it is. Choose another name."),
            {path});
    if (access != Access::Create && !exists)
        return failed("storage.notFound", QT_TRANSLATE_NOOP("Error", "There is no book at %1."), {path});
    if (QFileInfo(path).isDir())
        return tl::unexpected(describe(SQLITE_NOTADB, path, QStringLiteral("a folder")));
    int flags = SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX;
    flags |= access == Access::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    if (access == Access::Create)
        flags |= SQLITE_OPEN_CREATE;
    leaveMemoryUncounted();
    if (access == Access::ReadOnly && QFileInfo::exists(path + QStringLiteral("-journal")))
        takeBackUnfinished(path);
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(uriFor(path).constData(), &handle, flags, nullptr);
    std::unique_ptr<Database> database(new Database(handle, path, access == Access::ReadOnly));
    if (code != SQLITE_OK)
        return tl::unexpected(describe(code, path, QString::fromUtf8(sqlite3_errstr(code))));
    if (const Outcome configured = database->configure(access); !configured) {
        database.reset();
        if (access == Access::Create)
            removeFiles(path);
        return tl::unexpected(configured.error());
    }
    return database;
}

Result<std::unique_ptr<Database>> Database::temporary()
{
    leaveMemoryUncounted();
    sqlite3 *handle = nullptr;
    const int code =
        sqlite3_open_v2("", &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
    std::unique_ptr<Database> database(new Database(handle, QStringLiteral("(temporary)"), false));
    if (code != SQLITE_OK)
        return tl::unexpected(describe(code, database->m_path, QString::fromUtf8(sqlite3_errstr(code))));
    return database;
}

Outcome Database::configure(Access access)
{
    sqlite3_extended_result_codes(m_handle, 1);
    sqlite3_busy_timeout(m_handle, 2000); // milliseconds: a reader's checkpoint, never another writer
    {
        Statement query = prepare("PRAGMA application_id"); // reads the header, so a foreign file shows itself here
        TALLY_CHECK(query.next());
        if (access != Access::Create && query.number(0) != ApplicationId)
            return tl::unexpected(
                describe(SQLITE_NOTADB, m_path, QStringLiteral("application_id %1").arg(query.number(0))));
    }
    TALLY_CHECK(execute("PRAGMA foreign_keys = ON"));
    TALLY_CHECK(execute("PRAGMA cache_size = -32768"));
    TALLY_CHECK(execute("PRAGMA trusted_schema = OFF"));
    // Debian's SQLite overwrites what is deleted. Here only tables made from entries lose rows, and the entries stay.
    TALLY_CHECK(execute("PRAGMA secure_delete = OFF"));
    if (access == Access::ReadOnly)
        return {};
    if (sqlite3_db_readonly(m_handle, "main") == 1) // SQLite opens a write-protected file all the same
        return tl::unexpected(describe(SQLITE_READONLY, m_path, QStringLiteral("the file is write-protected")));
    if (access == Access::Create)
        TALLY_CHECK(execute("PRAGMA application_id = 1413565529"));
    TALLY_CHECK(execute("PRAGMA journal_mode = WAL"));
    return execute("PRAGMA synchronous = FULL");
}

Database::Idle *Database::idleFor(std::string_view sql)
{
    if (const auto known = m_idleByAddress.find(sql.data());
        known != m_idleByAddress.end() && known->second->text == sql)
        return known->second;
    const auto found = m_idle.find(sql);
    if (found == m_idle.end())
        return nullptr;
    m_idleByAddress[sql.data()] = &found->second;
    return &found->second;
}

Statement Database::prepare(std::string_view sql)
{
    Idle *idle = idleFor(sql);
    if (idle && !idle->statements.empty()) {
        sqlite3_stmt *statement = idle->statements.back();
        idle->statements.pop_back();
        return Statement(*this, statement, &idle->statements);
    }
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v3(m_handle, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement,
                       nullptr);
    if (!statement)
        return Statement(*this, nullptr, nullptr); // its first step reports what SQLite has against it
    if (!idle) {
        const std::string_view text = sqlite3_sql(statement);
        idle = &m_idle.try_emplace(text, Idle{text, {}}).first->second;
    }
    return Statement(*this, statement, &idle->statements);
}

/// SQLite forgets an interruption that finds nothing under way; a read of several statements must end all the same.
void Database::interrupt()
{
    m_isInterrupted = true;
    sqlite3_interrupt(m_handle);
}

Outcome Database::execute(const char *sql)
{
    if (m_isInterrupted || sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return tl::unexpected(lastError());
    return {};
}

Outcome Database::executeScript(std::string_view script)
{
    constexpr std::string_view Separator = "\n--;;";
    while (!script.empty()) {
        const std::size_t end = script.find(Separator);
        const std::string statement(script.substr(0, end));
        TALLY_CHECK(execute(statement.c_str()));
        script.remove_prefix(end == std::string_view::npos ? script.size() : end + Separator.size());
    }
    return {};
}

Outcome Database::begin(Writing writing)
{
    setWriting(writing);
    // In place, a reader who comes later would make a page that has to be written wait, and the act fail.
    return execute(m_writing == Writing::InPlace ? "BEGIN EXCLUSIVE" : "BEGIN IMMEDIATE");
}

/// SQLite leaves the journal mode as it is, without waiting, while another connection has the file open; the next
/// transaction tries again. Either way a commit is whole and durable.
void Database::setWriting(Writing writing)
{
    if (writing == m_writing || inTransaction())
        return;
    const bool ahead = writing == Writing::Ahead;
    Statement change = prepare(ahead ? "PRAGMA journal_mode = WAL" : "PRAGMA journal_mode = DELETE");
    const Result<bool> answer = change.next();
    if (answer && *answer && change.text(0) == (ahead ? u"wal" : u"delete"))
        m_writing = writing;
}

Outcome Database::beginReading()
{
    TALLY_CHECK(execute("BEGIN"));
    return execute("SELECT count(*) FROM sqlite_schema"); // the first read chooses the moment
}

Outcome Database::commit()
{
    TALLY_CHECK(execute("COMMIT"));
    setWriting(Writing::Ahead);
    return {};
}

void Database::rollback()
{
    // SQLite may have rolled back by itself (a full disk); a second rollback is then an error that changes nothing.
    if (inTransaction())
        sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
    setWriting(Writing::Ahead);
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

Error Database::lastError() const
{
    if (m_isInterrupted)
        return describe(SQLITE_INTERRUPT, m_path, QString::fromUtf8(sqlite3_errstr(SQLITE_INTERRUPT)));
    return describe(sqlite3_errcode(m_handle), m_path, QString::fromUtf8(sqlite3_errmsg(m_handle)));
}

Result<QStringList> Database::quickCheck()
{
    QStringList findings;
    Statement query = prepare("PRAGMA quick_check");
    while (true) {
        TALLY_TRY(const bool more, query.next());
        if (!more)
            return findings;
        if (const QString line = query.text(0); line != u"ok")
            findings.append(line);
    }
}

Outcome Database::vacuumInto(const QString &target)
{
    if (QFileInfo::exists(target))
        return failed(
            "storage.exists",
            QT_TRANSLATE_NOOP("Error", "There is already a file %1; it was left as it is. Choose another name."),
            {target});
    Statement copy = prepare("VACUUM INTO ?1");
    copy.bind(target);
    Outcome copied = copy.run();
    if (!copied) {
        removeFiles(target); // half a copy looks like a backup
        copied.error().args = {target};
    }
    return copied;
}

Result<Transaction> Transaction::begin(Database &database, Writing writing)
{
    TALLY_CHECK(database.begin(writing));
    return Transaction(database);
}

Transaction::~Transaction()
{
    if (m_database)
        m_database->rollback();
}

Outcome Transaction::commit()
{
    TALLY_CHECK(m_database->commit());
    m_database = nullptr;
    return {};
}

} // namespace tally::storage

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/backup.h"

#include "core/exchange/bundlename.h"

#include <algorithm>
#include <fcntl.h>
#include <numeric>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <set>
#include <unistd.h>

namespace tally::book
{

namespace
{

constexpr int Steps = 3; // copied, read back, rotated

const QString Unfinished = QStringLiteral(".new");
const QString TimeFormat = QStringLiteral("yyyyMMdd'T'HHmmss'Z'");

int dayOf(const QDateTime &time)
{
    return static_cast<int>(time.date().toJulianDay());
}

int weekOf(const QDateTime &time)
{
    int year = 0;
    const int week = time.date().weekNumber(&year);
    return year * 100 + week;
}

int monthOf(const QDateTime &time)
{
    return time.date().year() * 100 + time.date().month();
}

/// Marks the newest of each of the latest `most` spans that have one.
void keepNewest(const std::vector<QDateTime> &madeAt, const std::vector<std::size_t> &newestFirst,
                int (*spanOf)(const QDateTime &), int most, std::set<std::size_t> &kept)
{
    std::set<int> seen;
    for (const std::size_t position : newestFirst) {
        if (static_cast<int>(seen.size()) >= most)
            return;
        if (seen.insert(spanOf(madeAt[position])).second)
            kept.insert(position);
    }
}

std::optional<BackupFile> readName(const QFileInfo &file, const QString &id8)
{
    static const QRegularExpression name(
        QStringLiteral("^[a-z0-9-]+_([a-z2-7]{8})_d[0-9]+_([0-9]{8}T[0-9]{6}Z)_([0-9]{1,12})\\.tallybook$"));
    const QRegularExpressionMatch match = name.match(file.fileName());
    if (!match.hasMatch() || (!id8.isEmpty() && match.captured(1) != id8))
        return std::nullopt;
    QDateTime madeAt = QDateTime::fromString(match.captured(2), TimeFormat);
    madeAt.setTimeSpec(Qt::UTC);
    if (!madeAt.isValid())
        return std::nullopt;
    return BackupFile{file.absoluteFilePath(), madeAt, match.captured(3).toLongLong(), file.size()};
}

/// A name nobody has yet; two copies within a second part by name.
QString freePath(Book &book, const QDir &folder, QDateTime madeAt, std::int64_t entries)
{
    for (;; madeAt = madeAt.addSecs(1)) {
        const QString path = folder.filePath(exchange::bundleName(book.identity(), book.journal().ownLog(), madeAt) +
                                             u'_' + QString::number(entries) + u".tallybook");
        if (!QFileInfo::exists(path))
            return path;
    }
}

tl::unexpected<Error> noFolder(const QString &folder, const QString &detail)
{
    return failed("backup.folder",
                  QT_TRANSLATE_NOOP("Error", "No backup could be written to the folder %1: it cannot be made or "
                                             "written. The book and earlier backups are as they were."),
                  {folder}, detail);
}

tl::unexpected<Error> differs(const QString &path, const QStringList &findings)
{
    return failed("backup.differs",
                  QT_TRANSLATE_NOOP("Error", "The copy at %1 did not read back as it should and was removed. The "
                                             "original is as it was; try another medium."),
                  {path}, findings.join(QStringLiteral("; ")));
}

tl::unexpected<Error> cancelled()
{
    return refused("job.cancelled", QT_TRANSLATE_NOOP("Error", "Cancelled. Nothing was changed."));
}

/// SQLite does not wait for the medium when it copies.
bool reachesMedium(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool done = ::fsync(file) == 0;
    ::close(file);
    return done;
}

void removeCopy(const QString &path)
{
    for (const char *suffix : {"", "-journal", "-wal", "-shm"})
        QFile::remove(path + QString::fromLatin1(suffix));
}

/// Gives a finished copy its name, on the medium too.
bool settle(const QString &draft, const QString &target)
{
    return reachesMedium(draft) && QFile::rename(draft, target) && reachesMedium(QFileInfo(target).absolutePath());
}

Result<QStringList> findingsIn(const QString &path, const Environment &environment)
{
    TALLY_TRY(const auto database, storage::Database::open(path, storage::Database::Access::ReadOnly));
    TALLY_TRY(QStringList findings, database->quickCheck());
    if (!findings.isEmpty())
        return findings; // the journal cannot be read from a database that does not hold together
    TALLY_TRY(const auto journal, journal::Journal::open(*database, environment.time, environment.random));
    return journal->audit();
}

/// Logs that the copy does not hold as the book does; for a copy that was examined already.
Result<QStringList> differences(Book &book, const QString &copy)
{
    TALLY_TRY(const auto database, storage::Database::open(copy, storage::Database::Access::ReadOnly));
    TALLY_TRY(const auto journal,
              journal::Journal::open(*database, book.environment().time, book.environment().random));
    QStringList findings;
    for (const journal::LogState &state : book.journal().states()) {
        const journal::LogState &copied = journal->state(state.log);
        // Whoever writes the book elsewhere may have gone on meanwhile; that is in the copy too.
        const bool same =
            copied.size > state.size || (copied.size == state.size && copied.frontier.root() == state.frontier.root());
        if (!same)
            findings.append(state.log.deskName());
    }
    return findings;
}

QStringList orError(const Result<QStringList> &findings)
{
    return findings ? *findings : QStringList{findings.error().line()};
}

/// All that is wrong with a fresh copy.
QStringList verify(Book &book, const QString &copy)
{
    const QStringList findings = examine(copy, book.environment());
    return findings.isEmpty() ? orError(differences(book, copy)) : findings;
}

/// The copy just made stays whatever its time says: the clock may have been put back since the one before.
void rotate(const QString &folder, const QString &id8, const Rotation &rotation, const QString &justMade)
{
    const std::vector<BackupFile> made = backupsIn(folder, id8);
    std::vector<QDateTime> times;
    for (const BackupFile &file : made)
        times.push_back(file.madeAt);
    for (const std::size_t position : expendable(times, rotation))
        if (made[position].path != justMade)
            QFile::remove(made[position].path);
}

} // namespace

std::vector<std::size_t> expendable(const std::vector<QDateTime> &madeAt, const Rotation &rotation)
{
    std::vector<std::size_t> newestFirst(madeAt.size());
    std::iota(newestFirst.begin(), newestFirst.end(), std::size_t{0});
    std::stable_sort(newestFirst.begin(), newestFirst.end(),
                     [&](std::size_t a, std::size_t b) { return madeAt[a] > madeAt[b]; });
    std::set<std::size_t> kept;
    keepNewest(madeAt, newestFirst, dayOf, std::max(rotation.daily, 1), kept);
    keepNewest(madeAt, newestFirst, weekOf, rotation.weekly, kept);
    keepNewest(madeAt, newestFirst, monthOf, rotation.monthly, kept);
    std::vector<std::size_t> gone;
    for (std::size_t position = 0; position < madeAt.size(); ++position) {
        if (!kept.contains(position))
            gone.push_back(position);
    }
    return gone;
}

bool isBackupDue(const std::vector<BackupFile> &made, const QDateTime &now)
{
    return std::none_of(made.begin(), made.end(), [&](const BackupFile &file) {
        return file.madeAt.toLocalTime().date() == now.toLocalTime().date();
    });
}

std::vector<BackupFile> backupsIn(const QString &folder, const QString &id8)
{
    std::vector<BackupFile> found;
    for (const QFileInfo &file : QDir(folder).entryInfoList({QStringLiteral("*.tallybook")}, QDir::Files)) {
        if (const auto backup = readName(file, id8))
            found.push_back(*backup);
    }
    std::sort(found.begin(), found.end(), [](const BackupFile &a, const BackupFile &b) { return a.madeAt > b.madeAt; });
    return found;
}

QString usualBackupFolder(const QString &book)
{
    return QFileInfo(book).absoluteDir().filePath(QStringLiteral("backups"));
}

Result<BackupFile> makeBackup(Book &book, const QString &folder, const Rotation &rotation,
                              const BackupProgress &progress)
{
    const auto goesOn = [&](int step) { return !progress || progress(step, Steps); };
    if (!QDir().mkpath(folder))
        return noFolder(folder, {});
    const std::int64_t entries = book.journal().entryCount();
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(book.environment().time.nowMs(), Qt::UTC);
    const QString path = freePath(book, QDir(folder), now, entries);
    const QString draft = path + Unfinished;
    removeCopy(draft); // what a power cut left there
    if (const Outcome copied = book.database().vacuumInto(draft); !copied) {
        removeCopy(draft);
        return copied.error().is("storage.permission") || copied.error().is("storage.readOnly")
                   ? noFolder(folder, copied.error().detail)
                   : tl::unexpected(copied.error());
    }
    const bool wanted = goesOn(1);
    const QStringList findings = wanted ? verify(book, draft) : QStringList();
    if (!wanted || !findings.isEmpty() || !goesOn(2)) {
        removeCopy(draft);
        return findings.isEmpty() ? cancelled() : differs(draft, findings);
    }
    if (!settle(draft, path)) {
        removeCopy(draft);
        return noFolder(folder, {});
    }
    rotate(folder, book.identity().id8(), rotation, QFileInfo(path).absoluteFilePath());
    static_cast<void>(goesOn(Steps));
    return *readName(QFileInfo(path), book.identity().id8());
}

QStringList examine(const QString &path, const Environment &environment)
{
    return orError(findingsIn(path, environment));
}

Outcome restoreBackup(const QString &backup, const QString &target, const Environment &environment)
{
    if (QFileInfo::exists(target))
        return failed(
            "storage.exists",
            QT_TRANSLATE_NOOP("Error", "There is already a file %1; it was left as it is. Choose another name."),
            {target});
    if (const QStringList findings = examine(backup, environment); !findings.isEmpty())
        return failed("backup.differs",
                      QT_TRANSLATE_NOOP("Error", "The backup %1 is damaged itself; nothing was restored from it. "
                                                 "Choose an older one."),
                      {backup}, findings.join(QStringLiteral("; ")));
    const QString draft = target + Unfinished;
    removeCopy(draft);
    const bool copied =
        QFile::copy(backup, draft) && QFile::setPermissions(draft, QFile::permissions(draft) | QFile::WriteOwner);
    const QStringList findings = copied ? examine(draft, environment) : QStringList();
    if (copied && findings.isEmpty() && settle(draft, target))
        return {};
    removeCopy(draft);
    if (!findings.isEmpty())
        return differs(draft, findings);
    return failed("backup.copy",
                  QT_TRANSLATE_NOOP("Error", "The backup could not be copied to %1: the folder is full or cannot be "
                                             "written. The backup itself is as it was."),
                  {target});
}

} // namespace tally::book

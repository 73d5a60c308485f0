// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"

#include <functional>
#include <QDateTime>
#include <vector>

namespace tally::book
{

/// How many copies stay: the newest of each of the latest days, weeks and months that have one. Days without a copy do
/// not count, so a computer that was switched off for a month loses none.
struct Rotation {
    int daily = 7;
    int weekly = 4; ///< ISO weeks
    int monthly = 12;
};

/// A copy of a book as its file name tells it: `<slug>_<book8>_<desk>_<utc>_<entries>.tallybook`.
struct BackupFile {
    QString path;
    QDateTime madeAt; ///< UTC
    std::int64_t entries = 0;
    std::int64_t bytes = 0;
};

/// Positions of those copies that may go, ascending; never the newest. Times in any order.
[[nodiscard]] std::vector<std::size_t> expendable(const std::vector<QDateTime> &madeAt, const Rotation &rotation);

/// Whether a copy of the day is still to be made: none was made on the day of `now`.
[[nodiscard]] bool isBackupDue(const std::vector<BackupFile> &made, const QDateTime &now);

/// Copies of that book in a folder, newest first, or of any book when `id8` is empty; nothing else in the folder is
/// looked at.
[[nodiscard]] std::vector<BackupFile> backupsIn(const QString &folder, const QString &id8);
/// Where copies of a book go unless told otherwise: the folder "backups" beside it.
[[nodiscard]] QString usualBackupFolder(const QString &book);

/// Called with steps done and steps in all; false stops and leaves nothing behind (Error "job.cancelled").
using BackupProgress = std::function<bool(std::int64_t, std::int64_t)>;

/// Writes a compact copy of the open book into `folder` (made if missing), reads it back through SQLite's own check and
/// every fingerprint, gives it its name only then, and removes the copies that the rotation lets go. What bears a
/// backup's name is therefore whole and on the medium. Error "backup.folder", "backup.differs", "storage.full",
/// "storage.io" …; the book and earlier copies stay as they were.
[[nodiscard]] Result<BackupFile> makeBackup(Book &book, const QString &folder, const Rotation &rotation = {},
                                            const BackupProgress &progress = {});

/// What is wrong with a book's file: SQLite's own check and every fingerprint, one line per finding; empty when it is
/// whole. Errors of opening it count as findings; none is returned.
[[nodiscard]] QStringList examine(const QString &path, const Environment &environment);

/// Puts a verified copy of `backup` at `target`. It must be brought to life by Book::revive before anything is
/// recorded, since the log it once wrote may have gone on elsewhere. Error "storage.exists", "backup.differs",
/// "backup.copy"; then nothing stands at `target`.
[[nodiscard]] Outcome restoreBackup(const QString &backup, const QString &target, const Environment &environment);

} // namespace tally::book

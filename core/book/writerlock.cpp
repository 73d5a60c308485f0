// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/writerlock.h"

#include <cerrno>
#include <QCoreApplication>
#include <QStringList>
#include <QSysInfo>
#include <sys/file.h>
#include <sys/stat.h>

namespace tally::book
{

namespace
{

/// Whether the open file is still the one its name stands for: a holder may have removed it between our opening and
/// locking.
bool isCurrent(const QFile &file)
{
    struct stat open = {};
    struct stat named = {};
    return ::fstat(file.handle(), &open) == 0 && ::stat(QFile::encodeName(file.fileName()).constData(), &named) == 0 &&
           open.st_ino == named.st_ino && open.st_dev == named.st_dev;
}

tl::unexpected<Error> readOnly(const QString &book)
{
    return failed(
        "storage.readOnly",
        QT_TRANSLATE_NOOP("Error", "%1 cannot be written: the file or its folder is read-only. Nothing was changed."),
        {book});
}

/// The file holds program, process and host, one a line; a holder that has only just locked may not have written them
/// yet.
tl::unexpected<Error> inUse(const QString &book, QFile &file)
{
    const QStringList lines = QString::fromUtf8(file.read(4096)).split(u'\n');
    const auto line = [&lines](int index) { return lines.value(index).isEmpty() ? QStringLiteral("?") : lines[index]; };
    return refused("book.inUse",
                   QT_TRANSLATE_NOOP("Error", "%1 is already open for writing in %2 (process %3 on %4). Nothing was "
                                              "changed. Close it there first; reading is possible meanwhile."),
                   {book, line(0), line(1), line(2)});
}

void signIn(QFile &file)
{
    const QStringList holder{QCoreApplication::applicationName(), QString::number(QCoreApplication::applicationPid()),
                             QSysInfo::machineHostName(), QString()};
    file.resize(0);
    file.write(holder.join(u'\n').toUtf8());
    file.flush();
}

} // namespace

Result<std::unique_ptr<WriterLock>> WriterLock::take(const QString &book)
{
    while (true) {
        std::unique_ptr<WriterLock> lock(new WriterLock(book + QStringLiteral(".lock")));
        QFile &file = lock->m_file;
        if (!file.open(QIODevice::ReadWrite))
            return readOnly(book);
        if (::flock(file.handle(), LOCK_EX | LOCK_NB) != 0)
            return errno == EWOULDBLOCK ? inUse(book, file) : readOnly(book);
        if (!isCurrent(file))
            continue;
        signIn(file);
        lock->m_held = true;
        return lock;
    }
}

WriterLock::WriterLock(const QString &path)
    : m_file(path)
{
}

WriterLock::~WriterLock()
{
    // By name, since the file's own remove() would close it and so give up the lock first. Whoever has it open by then
    // notices through isCurrent.
    if (m_held)
        QFile::remove(m_file.fileName());
}

} // namespace tally::book

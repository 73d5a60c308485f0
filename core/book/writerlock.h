// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <memory>
#include <QFile>

namespace tally::book
{

/// The right to write a book, held as an advisory lock of the system on `FILE.lock` while this lives. The system gives
/// it back when its process ends, however that ends; the file alone locks nobody out. Not QLockFile: that one goes by
/// what stands in the file, so a process killed between making and filling it would lock the book for good.
class WriterLock
{
public:
    /// Error "book.inUse" naming program, process and host of the holder; "storage.readOnly" where no lock can be made.
    [[nodiscard]] static Result<std::unique_ptr<WriterLock>> take(const QString &book);
    ~WriterLock();
    WriterLock(const WriterLock &) = delete;
    WriterLock &operator=(const WriterLock &) = delete;

private:
    explicit WriterLock(const QString &path);
    QFile m_file;
    bool m_held = false; ///< the lock is ours, and so is removing the file
};

} // namespace tally::book

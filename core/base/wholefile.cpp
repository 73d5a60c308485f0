// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wholefile.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace tally
{

Outcome writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return notWritten(path, file.errorString());
}

tl::unexpected<Error> notWritten(const QString &path, const QString &why)
{
    return failed("export.failed", QT_TRANSLATE_NOOP("Error", "“%1” could not be written. Nothing is left of it."),
                  {path}, why);
}

} // namespace tally

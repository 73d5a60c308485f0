// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bag/bagsource.h"

#include "core/exchange/bag/folderbag.h"
#include "core/exchange/bag/zipreader.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

namespace tally::exchange
{

namespace
{

tl::unexpected<Error> unreadable(const QFile &file)
{
    return failed("bundle.unreadable", QT_TRANSLATE_NOOP("Error", "%1 cannot be read."), {file.fileName()},
                  file.errorString());
}

tl::unexpected<Error> tooLong(const QString &name)
{
    return refused("bundle.limit",
                   QT_TRANSLATE_NOOP("Error",
                                     "The bundle is larger than the limits in the settings allow: %1. Nothing was "
                                     "taken from it."),
                   {name});
}

/// A private copy that vanishes with its handle: the file on the stick may change or be pulled out while it is checked.
Result<std::unique_ptr<QFile>> quarantined(const QString &path, std::int64_t maxBytes)
{
    QFile original(path);
    if (!original.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unreadable(original);
    auto copy = std::make_unique<QTemporaryFile>();
    if (!copy->open())
        return unreadable(*copy);
    QByteArray piece(static_cast<qsizetype>(ByteStream::PieceBytes), Qt::Uninitialized);
    for (;;) {
        const qint64 size = original.read(piece.data(), piece.size());
        if (size < 0)
            return unreadable(original);
        if (size == 0)
            break;
        if (copy->write(piece.constData(), size) != size)
            return unreadable(*copy);
        if (copy->pos() > maxBytes)
            return tooLong(path);
    }
    if (!copy->flush())
        return unreadable(*copy);
    return copy;
}

} // namespace

Result<std::unique_ptr<BagSource>> BagSource::fromPath(const QString &path, const BundleLimits &limits)
{
    if (QFileInfo(path).isDir())
        return FolderBag::open(path, limits);
    TALLY_TRY(auto copy, quarantined(path, limits.bytesIn));
    return ZipReader::open(std::move(copy), limits);
}

Result<QByteArray> readAll(ByteStream &stream, qsizetype maxBytes, const QByteArray &name)
{
    QByteArray bytes;
    for (;;) {
        TALLY_TRY(const std::string_view piece, stream.next());
        if (piece.empty())
            return bytes;
        bytes.append(piece.data(), static_cast<qsizetype>(piece.size()));
        if (bytes.size() > maxBytes)
            return tooLong(QString::fromUtf8(name));
    }
}

} // namespace tally::exchange

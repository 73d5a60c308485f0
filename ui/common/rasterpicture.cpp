// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/rasterpicture.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>

namespace tally::ui
{
namespace
{

constexpr qint64 MostPixels = 60'000'000; ///< more than a camera's picture has; 240 MB while it is decoded

/// The format that the first bytes are of; empty for none that is shown.
QByteArray formatOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return QByteArrayLiteral("png");
    if (bytes.startsWith("\xff\xd8\xff"))
        return QByteArrayLiteral("jpeg");
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return QByteArrayLiteral("gif");
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return QByteArrayLiteral("webp");
    return bytes.startsWith("BM") ? QByteArrayLiteral("bmp") : QByteArray();
}

tl::unexpected<Error> damaged(const QString &why)
{
    return refused("picture.damaged",
                   QT_TRANSLATE_NOOP("Error", "This picture is damaged or incomplete and cannot be shown."), {}, why);
}

} // namespace

Result<QImage> readPicture(const QByteArray &bytes, QSize bound)
{
    const QByteArray format = formatOf(bytes);
    if (format.isEmpty() || !QImageReader::supportedImageFormats().contains(format))
        return refused("picture.kind", QT_TRANSLATE_NOOP("Error", "This kind of picture cannot be shown here."));
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isEmpty())
        return damaged(reader.errorString());
    if (qint64{size.width()} * size.height() > MostPixels)
        return refused("picture.tooLarge",
                       QT_TRANSLATE_NOOP("Error", "This picture measures %1 × %2 points, too many to be shown here."),
                       {QString::number(size.width()), QString::number(size.height())});
    if (size.width() > bound.width() || size.height() > bound.height())
        reader.setScaledSize(size.scaled(bound, Qt::KeepAspectRatio).expandedTo({1, 1}));
    QImage image = reader.read();
    if (image.isNull())
        return damaged(reader.errorString());
    return image;
}

} // namespace tally::ui

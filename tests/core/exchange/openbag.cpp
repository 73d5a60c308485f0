// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openbag.h"

#include "coop.h"
#include "core/exchange/bag/bagsource.h"
#include "core/exchange/bag/bagwriter.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace tally::test
{

namespace
{

void check(bool done)
{
    if (!done)
        qFatal("a test file could not be read or written");
}

} // namespace

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    check(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    check(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

BagFiles unpack(const QString &path)
{
    const auto source = must(exchange::BagSource::fromPath(path, {}));
    BagFiles files;
    for (const auto &[name, size] : source->files())
        files[name] = must(exchange::readAll(*must(source->open(name)), 1 << 28, name));
    return files;
}

void packAsIs(const QString &path, const BagFiles &files, const QByteArray &prefix)
{
    QFile file(path);
    check(file.open(QIODevice::WriteOnly));
    ZipWriter zip = exchange::bundleZip(file);
    for (const auto &[name, content] : files) {
        must(zip.begin(prefix + name));
        must(zip.write({content.constData(), static_cast<std::size_t>(content.size())}));
        must(zip.end());
    }
    must(zip.finish());
}

void packAsBag(const QString &path, const BagFiles &files)
{
    QFile file(path);
    check(file.open(QIODevice::WriteOnly));
    exchange::BagWriter bag(file, "top");
    for (const auto &[name, content] : files)
        if (name.startsWith("data/"))
            must(bag.add(name, content));
    must(bag.finish("Source-Organization: forged\n"));
}

void unpackTo(const QString &folder, const BagFiles &files)
{
    for (const auto &[name, content] : files) {
        const QString path = QDir(folder).filePath(QString::fromUtf8(name));
        check(QDir().mkpath(QFileInfo(path).path()));
        writeBytes(path, content);
    }
}

} // namespace tally::test

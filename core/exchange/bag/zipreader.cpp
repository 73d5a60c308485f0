// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bag/zipreader.h"

#include "core/base/zipformat.h"
#include "core/exchange/bag/bagnames.h"
#include "core/exchange/bag/inflatestream.h"

#include <algorithm>

namespace tally::exchange
{

namespace
{

constexpr qint64 unmeasuredBytes = 64 * 1024;

tl::unexpected<Error> notOurZip(const QString &where, const QString &why)
{
    return refused("bundle.zip",
                   QT_TRANSLATE_NOOP("Error",
                                     "The file is not a bundle as this program writes them: %1. Nothing was taken "
                                     "from it."),
                   {where}, why);
}

tl::unexpected<Error> atEntry(const QByteArray &name, const QString &why)
{
    return notOurZip(QString::fromUtf8(name.left(200)), why);
}

tl::unexpected<Error> beyond(const QString &what)
{
    return refused("bundle.limit",
                   QT_TRANSLATE_NOOP("Error",
                                     "The bundle is larger than the limits in the settings allow: %1. Nothing was "
                                     "taken from it."),
                   {what});
}

/// Why a central header is refused; empty if it is not. `at` points to its 46 bytes. Everything that is not content has
/// one value, so that no byte of the file can be changed unnoticed.
QString faultOf(const char *at)
{
    const quint16 method = zip::get16(at + 10);
    if (zip::get16(at + 4) != zip::madeByUnix || zip::get16(at + 6) != zip::version)
        return QStringLiteral("version");
    if (zip::get16(at + 8) != 0)
        return QStringLiteral("flags: encrypted, streamed or otherwise special");
    if (method != zip::stored && method != zip::deflated)
        return QStringLiteral("packed by method %1").arg(method);
    if (zip::get16(at + 12) != 0 || zip::get16(at + 14) != zip::date1980)
        return QStringLiteral("time");
    if (zip::get16(at + 30) != 0 || zip::get16(at + 32) != 0 || zip::get16(at + 34) != 0)
        return QStringLiteral("extra field, comment or second disk");
    if (zip::get16(at + 36) != 0 || zip::get32(at + 38) != zip::regularFile)
        return QStringLiteral("not a regular file");
    return {};
}

ZipReader::Entry entryAt(const char *at)
{
    ZipReader::Entry entry;
    entry.common = QByteArray(at + zip::commonInCentral, zip::commonBytes);
    entry.method = zip::get16(at + 10);
    entry.crc = zip::get32(at + 16);
    entry.packed = zip::get32(at + 20);
    entry.size = zip::get32(at + 24);
    entry.offset = zip::get32(at + 42);
    return entry;
}

} // namespace

qint64 ZipReader::Entry::dataOffset() const
{
    return offset + zip::localBytes + name.size();
}

ZipReader::ZipReader(std::unique_ptr<QFile> file)
    : m_file(std::move(file))
{
}

Result<std::unique_ptr<BagSource>> ZipReader::open(std::unique_ptr<QFile> file, const BundleLimits &limits)
{
    std::unique_ptr<ZipReader> reader(new ZipReader(std::move(file)));
    TALLY_CHECK(reader->read(limits));
    return reader;
}

Outcome ZipReader::read(const BundleLimits &limits)
{
    if (m_file->size() > std::min(qint64{limits.bytesIn}, zip::maxBytes))
        return beyond(QStringLiteral("bytes of the file"));
    TALLY_CHECK(readDirectory(limits));
    TALLY_CHECK(checkLocalHeaders(m_directoryAt));
    TALLY_CHECK(checkLimits(limits));
    return indexByName();
}

Result<QByteArray> ZipReader::readAt(qint64 offset, qint64 size) const
{
    QByteArray bytes;
    if (m_file->seek(offset))
        bytes = m_file->read(size);
    if (bytes.size() != size)
        return failed("bundle.unreadable", QT_TRANSLATE_NOOP("Error", "The file could not be read to its end."), {},
                      m_file->errorString());
    return bytes;
}

Outcome ZipReader::readDirectory(const BundleLimits &limits)
{
    const qint64 endAt = m_file->size() - zip::endBytes;
    if (endAt < 0)
        return notOurZip(QStringLiteral("end record"), QStringLiteral("the file is too short"));
    TALLY_TRY(const QByteArray record, readAt(endAt, zip::endBytes));
    const char *const end = record.constData();
    const quint16 count = zip::get16(end + 8);
    const qint64 bytes = zip::get32(end + 12);
    m_directoryAt = zip::get32(end + 16);
    if (zip::get32(end) != zip::endMagic || zip::get32(end + 4) != 0 || zip::get16(end + 10) != count ||
        zip::get16(end + 20) != 0 || m_directoryAt + bytes != endAt)
        return notOurZip(QStringLiteral("end record"), QStringLiteral("it is not the last thing in the file"));
    if (count > zip::maxEntries || count > limits.files)
        return beyond(QStringLiteral("number of files"));

    TALLY_TRY(const QByteArray directory, readAt(m_directoryAt, bytes));
    qint64 at = 0;
    for (int i = 0; i < count; ++i) {
        const char *const header = directory.constData() + at;
        if (at + zip::centralBytes > bytes || zip::get32(header) != zip::centralMagic)
            return notOurZip(QStringLiteral("directory"), QStringLiteral("header %1").arg(i));
        if (at + zip::centralBytes + zip::get16(header + 28) > bytes)
            return notOurZip(QStringLiteral("directory"), QStringLiteral("name %1").arg(i));
        Entry entry = entryAt(header);
        entry.name = directory.mid(at + zip::centralBytes, zip::get16(header + 28));
        if (const QString fault = faultOf(header); !fault.isEmpty())
            return atEntry(entry.name, fault);
        if (entry.method == zip::stored && entry.packed != entry.size)
            return atEntry(entry.name, QStringLiteral("stored with two sizes"));
        at += zip::centralBytes + entry.name.size();
        m_entries.push_back(std::move(entry));
    }
    if (at != bytes)
        return notOurZip(QStringLiteral("directory"), QStringLiteral("bytes after the last header"));
    return {};
}

/// Entries in the order of their place must fill the file from its first byte to the directory.
Outcome ZipReader::checkLocalHeaders(qint64 directoryAt) const
{
    std::vector<const Entry *> ordered;
    for (const Entry &entry : m_entries)
        ordered.push_back(&entry);
    std::sort(ordered.begin(), ordered.end(), [](const Entry *a, const Entry *b) { return a->offset < b->offset; });
    qint64 expected = 0;
    for (const Entry *entry : ordered) {
        if (entry->offset != expected || entry->dataOffset() + entry->packed > directoryAt)
            return atEntry(entry->name, QStringLiteral("gap or overlap before or after it"));
        TALLY_TRY(const QByteArray header, readAt(entry->offset, zip::localBytes + entry->name.size()));
        if (zip::get32(header.constData()) != zip::localMagic ||
            header.mid(zip::commonInLocal, zip::commonBytes) != entry->common ||
            header.mid(zip::localBytes) != entry->name)
            return atEntry(entry->name, QStringLiteral("its two headers differ"));
        expected = entry->dataOffset() + entry->packed;
    }
    if (expected != directoryAt)
        return notOurZip(QStringLiteral("directory"), QStringLiteral("bytes before it belong to no file"));
    return {};
}

Outcome ZipReader::checkLimits(const BundleLimits &limits) const
{
    qint64 total = 0;
    for (const Entry &entry : m_entries) {
        total += entry.size;
        if (entry.size > unmeasuredBytes && entry.size / limits.ratio > entry.packed)
            return beyond(QStringLiteral("expansion of %1").arg(QString::fromUtf8(entry.name.left(200))));
    }
    if (total > limits.bytesOut)
        return beyond(QStringLiteral("expanded bytes"));
    return {};
}

Outcome ZipReader::indexByName()
{
    BagNames names;
    QByteArray top;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries[i];
        TALLY_CHECK(names.add(entry.name));
        const QByteArray folder = entry.name.left(entry.name.indexOf('/') + 1);
        if (folder.isEmpty() || (!top.isEmpty() && folder != top))
            return atEntry(entry.name, QStringLiteral("not inside the one top folder"));
        top = folder;
        const QByteArray inside = entry.name.mid(folder.size());
        m_sizes.emplace(inside, entry.size);
        m_places.emplace(inside, i);
    }
    return {};
}

Result<std::unique_ptr<ByteStream>> ZipReader::open(const QByteArray &name)
{
    const auto place = m_places.find(name);
    if (place == m_places.end())
        return refused("bundle.missing", QT_TRANSLATE_NOOP("Error", "The bundle lacks %1. Nothing was taken from it."),
                       {QString::fromUtf8(name)});
    const Entry &entry = m_entries[place->second];
    return std::make_unique<InflateStream>(
        *m_file,
        InflateStream::Place{entry.dataOffset(), entry.packed, entry.size, entry.crc, entry.method == zip::deflated},
        name);
}

} // namespace tally::exchange

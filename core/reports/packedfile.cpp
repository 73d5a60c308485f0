// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/packedfile.h"

#include <limits>
#include <QtEndian>
#include <zlib.h>

namespace tally::reports
{

namespace
{

constexpr quint32 LocalMagic = 0x04034b50;
constexpr quint32 CentralMagic = 0x02014b50;
constexpr quint32 EndMagic = 0x06054b50;
constexpr quint16 Version = 20;
constexpr quint16 NamesAreUtf8 = 1U << 11U;
constexpr quint16 Deflated = 8;
constexpr quint16 FirstOfJanuary1980 = 33; ///< the earliest day of the format, so that equal tables give equal files
constexpr int LocalHeaderMembers = 4;      ///< bytes before what both headers have in common
constexpr int RawWindow = -15;
constexpr int MemoryLevel = 8;
constexpr int BufferBytes = 1 << 16;
constexpr qint64 MostBytes = std::numeric_limits<quint32>::max();

template<typename T>
void append(QByteArray &to, T value)
{
    const T little = qToLittleEndian(value);
    to.append(reinterpret_cast<const char *>(&little), sizeof little);
}

} // namespace

PackedFile::PackedFile(QFileDevice &file)
    : m_file(file)
    , m_deflate(std::make_unique<z_stream>())
    , m_buffer(BufferBytes, Qt::Uninitialized)
{
    m_isGood =
        deflateInit2(m_deflate.get(), Z_BEST_SPEED, Z_DEFLATED, RawWindow, MemoryLevel, Z_DEFAULT_STRATEGY) == Z_OK;
    setOpenMode(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

PackedFile::~PackedFile()
{
    deflateEnd(m_deflate.get());
}

/// What the header before a part and that in the list have in common.
QByteArray PackedFile::header(const Part &part)
{
    QByteArray bytes;
    append(bytes, Version);
    append(bytes, NamesAreUtf8);
    append(bytes, part.isPacked ? Deflated : quint16{0});
    append(bytes, quint16{0}); // midnight
    append(bytes, FirstOfJanuary1980);
    append(bytes, part.crc);
    append(bytes, static_cast<quint32>(part.packed));
    append(bytes, static_cast<quint32>(part.size));
    append(bytes, static_cast<quint16>(part.name.size()));
    append(bytes, quint16{0}); // further members
    return bytes;
}

void PackedFile::put(const QByteArray &bytes)
{
    m_isGood = m_isGood && m_file.write(bytes) == bytes.size() && m_file.pos() <= MostBytes;
}

void PackedFile::beginPart(const QByteArray &name, bool isPacked)
{
    endPart();
    m_parts.push_back({name, isPacked, m_file.pos(), 0, 0, 0});
    m_isInPart = true;
    QByteArray bytes;
    append(bytes, LocalMagic);
    put(bytes + header(m_parts.back()) + name);
    deflateReset(m_deflate.get());
}

qint64 PackedFile::writeData(const char *bytes, qint64 size)
{
    Part &part = m_parts.back();
    part.crc =
        static_cast<quint32>(crc32_z(part.crc, reinterpret_cast<const Bytef *>(bytes), static_cast<z_size_t>(size)));
    part.size += size;
    if (part.isPacked) {
        pack(bytes, size, Z_NO_FLUSH);
    } else {
        part.packed += size;
        put(QByteArray(bytes, size));
    }
    return m_isGood && part.size <= MostBytes ? size : -1;
}

void PackedFile::pack(const char *bytes, qint64 size, int flush)
{
    m_deflate->next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes));
    m_deflate->avail_in = static_cast<uInt>(size); // writers write by the line
    do {
        m_deflate->next_out = reinterpret_cast<Bytef *>(m_buffer.data());
        m_deflate->avail_out = BufferBytes;
        deflate(m_deflate.get(), flush);
        const qsizetype made = BufferBytes - static_cast<qsizetype>(m_deflate->avail_out);
        m_parts.back().packed += made;
        put(m_buffer.left(made));
    } while (m_deflate->avail_out == 0 && m_isGood);
}

/// Sizes and sum are known only now; the header before the part is written over.
void PackedFile::endPart()
{
    if (!m_isInPart)
        return;
    m_isInPart = false;
    const Part &part = m_parts.back();
    if (part.isPacked)
        pack(nullptr, 0, Z_FINISH);
    const qint64 end = m_file.pos();
    m_isGood = m_isGood && m_file.seek(part.offset + LocalHeaderMembers);
    put(header(part));
    m_isGood = m_isGood && m_file.seek(end);
}

void PackedFile::finish()
{
    endPart();
    const qint64 begin = m_file.pos();
    for (const Part &part : m_parts) {
        QByteArray bytes;
        append(bytes, CentralMagic);
        append(bytes, Version); // made by
        bytes += header(part);
        append(bytes, quint16{0}); // remark
        append(bytes, quint16{0}); // disk
        append(bytes, quint16{0}); // attributes inside
        append(bytes, quint32{0}); // and outside
        append(bytes, static_cast<quint32>(part.offset));
        put(bytes + part.name);
    }
    const qint64 end = m_file.pos();
    QByteArray bytes;
    append(bytes, EndMagic);
    append(bytes, quint32{0}); // disks
    append(bytes, static_cast<quint16>(m_parts.size()));
    append(bytes, static_cast<quint16>(m_parts.size()));
    append(bytes, static_cast<quint32>(end - begin));
    append(bytes, static_cast<quint32>(begin));
    append(bytes, quint16{0}); // remark
    put(bytes);
}

} // namespace tally::reports

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zipwriter.h"

#include "core/base/zipformat.h"

#include <algorithm>
#include <zlib.h>

namespace tally
{

namespace
{

constexpr int fastLevel = 1; ///< half the time of level 2 for a tenth more bytes, measured on entries
constexpr int storeLevel = 0;
constexpr int rawWindow = -15; ///< 32 KiB window, no zlib header
constexpr int memoryLevel = 8;
/// Half of what readers take for a zip bomb.
constexpr qint64 highestRatio = 50;
constexpr std::size_t pieceBytes = 64 * 1024;

void put16(QByteArray &to, quint16 value)
{
    const quint16 little = qToLittleEndian(value);
    to.append(reinterpret_cast<const char *>(&little), sizeof little);
}

void put32(QByteArray &to, quint32 value)
{
    const quint32 little = qToLittleEndian(value);
    to.append(reinterpret_cast<const char *>(&little), sizeof little);
}

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

ZipWriter::ZipWriter(QFileDevice &file, Failure notWritten, Failure tooLarge)
    : m_file(file)
    , m_notWritten(notWritten)
    , m_tooLarge(tooLarge)
    , m_deflate(std::make_unique<z_stream>())
    , m_level(fastLevel)
    , m_buffer(pieceBytes)
{
    deflateInit2(m_deflate.get(), fastLevel, Z_DEFLATED, rawWindow, memoryLevel, Z_DEFAULT_STRATEGY);
}

ZipWriter::~ZipWriter()
{
    deflateEnd(m_deflate.get());
}

tl::unexpected<Error> ZipWriter::notWritten() const
{
    return failed(m_notWritten.code, m_notWritten.text, {m_file.fileName()}, m_file.errorString());
}

tl::unexpected<Error> ZipWriter::tooLarge() const
{
    return failed(m_tooLarge.code, m_tooLarge.text, {m_file.fileName()});
}

Outcome ZipWriter::begin(const QByteArray &name, Method method)
{
    if (qint64{m_at} > zip::maxBytes || std::ssize(m_entries) >= zip::maxEntries)
        return tooLarge();
    m_entries.push_back({name, method, m_at, 0, 0, 0});
    QByteArray header;
    put32(header, zip::localMagic);
    header += common(m_entries.back());
    TALLY_CHECK(put(view(header + name)));
    deflateReset(m_deflate.get());
    deflateParams(m_deflate.get(), m_level = fastLevel, Z_DEFAULT_STRATEGY);
    return {};
}

/// Method, time, sizes and lengths: equal in both headers.
QByteArray ZipWriter::common(const Entry &entry)
{
    QByteArray bytes;
    put16(bytes, zip::version);
    put16(bytes, 0); // flags
    put16(bytes, entry.method == Method::Deflated ? zip::deflated : zip::stored);
    put16(bytes, 0); // midnight
    put16(bytes, zip::date1980);
    put32(bytes, entry.crc);
    put32(bytes, static_cast<quint32>(entry.packed));
    put32(bytes, static_cast<quint32>(entry.size));
    put16(bytes, static_cast<quint16>(entry.name.size()));
    put16(bytes, 0); // extra fields
    return bytes;
}

Outcome ZipWriter::write(std::string_view bytes)
{
    while (!bytes.empty()) {
        const std::string_view piece = bytes.substr(0, pieceBytes);
        bytes.remove_prefix(piece.size());
        TALLY_CHECK(add(m_entries.back(), piece));
    }
    return {};
}

Outcome ZipWriter::add(Entry &entry, std::string_view piece)
{
    entry.size += static_cast<qint64>(piece.size());
    if (entry.size > zip::maxBytes)
        return tooLarge();
    entry.crc = static_cast<quint32>(crc32_z(entry.crc, reinterpret_cast<const Bytef *>(piece.data()), piece.size()));
    if (entry.method == Method::Stored) {
        entry.packed = entry.size;
        return put(piece);
    }
    TALLY_CHECK(deflateSome(piece, Z_NO_FLUSH));
    return keepRatio();
}

Outcome ZipWriter::deflateSome(std::string_view bytes, int flush)
{
    m_deflate->next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    m_deflate->avail_in = static_cast<uInt>(bytes.size());
    do {
        m_deflate->next_out = m_buffer.data();
        m_deflate->avail_out = static_cast<uInt>(m_buffer.size());
        deflate(m_deflate.get(), flush);
        const std::size_t made = m_buffer.size() - m_deflate->avail_out;
        m_entries.back().packed += static_cast<qint64>(made);
        TALLY_CHECK(put({reinterpret_cast<const char *>(m_buffer.data()), made}));
    } while (m_deflate->avail_out == 0);
    return {};
}

/// Text that repeats itself endlessly packs so well that a careful reader would refuse it; such stretches are stored.
Outcome ZipWriter::keepRatio()
{
    const Entry &entry = m_entries.back();
    const bool tooWell = entry.size > qint64{16} * qint64{pieceBytes} && entry.size / highestRatio > entry.packed;
    const int level = tooWell ? storeLevel : fastLevel;
    if (level == m_level)
        return {};
    TALLY_CHECK(deflateSome({}, Z_BLOCK));
    deflateParams(m_deflate.get(), m_level = level, Z_DEFAULT_STRATEGY);
    return {};
}

Outcome ZipWriter::end()
{
    if (m_entries.back().method == Method::Deflated)
        TALLY_CHECK(deflateSome({}, Z_FINISH));
    return patch(m_entries.back());
}

Outcome ZipWriter::patch(const Entry &entry)
{
    const QByteArray header = common(entry);
    if (!m_file.seek(entry.offset + zip::commonInLocal) || m_file.write(header) != header.size() || !m_file.seek(m_at))
        return notWritten();
    return {};
}

Outcome ZipWriter::finish(Listing listing)
{
    if (listing == Listing::ByName)
        std::sort(m_entries.begin(), m_entries.end(), [](const Entry &a, const Entry &b) { return a.name < b.name; });
    if (m_at > zip::maxBytes)
        return tooLarge();
    const qint64 begin = m_at;
    for (const Entry &entry : m_entries) {
        QByteArray header;
        put32(header, zip::centralMagic);
        put16(header, zip::madeByUnix);
        header += common(entry);
        put16(header, 0); // comment
        put16(header, 0); // disk
        put16(header, 0); // internal attributes
        put32(header, zip::regularFile);
        put32(header, static_cast<quint32>(entry.offset));
        TALLY_CHECK(put(view(header + entry.name)));
    }
    QByteArray record;
    put32(record, zip::endMagic);
    put32(record, 0); // disk numbers
    put16(record, static_cast<quint16>(m_entries.size()));
    put16(record, static_cast<quint16>(m_entries.size()));
    put32(record, static_cast<quint32>(m_at - begin));
    put32(record, static_cast<quint32>(begin));
    put16(record, 0); // comment
    TALLY_CHECK(put(view(record)));
    return m_at > zip::maxBytes ? Outcome(tooLarge()) : Outcome();
}

Outcome ZipWriter::put(std::string_view bytes)
{
    const auto size = static_cast<qint64>(bytes.size());
    if (m_file.write(bytes.data(), size) != size)
        return notWritten();
    m_at += size;
    return {};
}

} // namespace tally

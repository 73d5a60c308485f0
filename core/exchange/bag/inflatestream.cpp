// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bag/inflatestream.h"

#include <algorithm>
#include <zlib.h>

namespace tally::exchange
{

namespace
{

constexpr int rawWindow = -15; ///< 32 KiB window, no zlib header

} // namespace

InflateStream::InflateStream(QFile &file, Place place, QByteArray name)
    : m_file(file)
    , m_place(place)
    , m_name(std::move(name))
    , m_inflate(std::make_unique<z_stream>())
    , m_finished(!place.deflated)
    , m_in(place.deflated ? PieceBytes : 0)
    , m_out(PieceBytes)
{
    inflateInit2(m_inflate.get(), rawWindow);
}

InflateStream::~InflateStream()
{
    inflateEnd(m_inflate.get());
}

Result<std::string_view> InflateStream::next()
{
    TALLY_TRY(const std::size_t size, fill());
    m_given += static_cast<qint64>(size);
    if (m_given > m_place.size)
        return damaged(QStringLiteral("longer than its header says"));
    m_crc = static_cast<quint32>(crc32_z(m_crc, reinterpret_cast<const Bytef *>(m_out.data()), size));
    if (size == 0)
        TALLY_CHECK(checkEnd());
    return std::string_view(m_out.data(), size);
}

Result<std::size_t> InflateStream::fill()
{
    if (!m_place.deflated)
        return readPacked(m_out.data(), m_out.size());
    return inflateSome();
}

Result<std::size_t> InflateStream::readPacked(char *to, std::size_t room)
{
    const qint64 wanted = std::min(static_cast<qint64>(room), m_place.packed - m_read);
    if (wanted == 0)
        return 0;
    if (!m_file.seek(m_place.offset + m_read) || m_file.read(to, wanted) != wanted)
        return failed("bundle.unreadable", QT_TRANSLATE_NOOP("Error", "The file could not be read to its end."), {},
                      m_file.errorString());
    m_read += wanted;
    return static_cast<std::size_t>(wanted);
}

Result<std::size_t> InflateStream::inflateSome()
{
    m_inflate->next_out = reinterpret_cast<Bytef *>(m_out.data());
    m_inflate->avail_out = static_cast<uInt>(m_out.size());
    while (!m_finished && m_inflate->avail_out > 0) {
        if (m_inflate->avail_in == 0) {
            TALLY_TRY(const std::size_t size, readPacked(m_in.data(), m_in.size()));
            if (size == 0)
                return damaged(QStringLiteral("ends too early"));
            m_inflate->next_in = reinterpret_cast<Bytef *>(m_in.data());
            m_inflate->avail_in = static_cast<uInt>(size);
        }
        const int state = inflate(m_inflate.get(), Z_NO_FLUSH);
        if (state != Z_OK && state != Z_STREAM_END)
            return damaged(QStringLiteral("not a deflate stream"));
        m_finished = state == Z_STREAM_END;
    }
    return m_out.size() - m_inflate->avail_out;
}

Outcome InflateStream::checkEnd() const
{
    if (!m_finished || m_read != m_place.packed || m_inflate->avail_in != 0)
        return damaged(QStringLiteral("packed bytes are left over"));
    if (m_given != m_place.size)
        return damaged(QStringLiteral("shorter than its header says"));
    if (m_crc != m_place.crc)
        return damaged(QStringLiteral("its check sum does not fit"));
    return {};
}

tl::unexpected<Error> InflateStream::damaged(const QString &why) const
{
    return refused("bundle.zip", QT_TRANSLATE_NOOP("Error", "%1 in the bundle is damaged. Nothing was taken from it."),
                   {QString::fromUtf8(m_name)}, why);
}

} // namespace tally::exchange

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/bag/bagsource.h"

#include <QFile>
#include <vector>

struct z_stream_s;

namespace tally::exchange
{

/// One zip entry as a stream: packed bytes are read as they are needed, and no more is ever expanded than the headers
/// said.
class InflateStream final : public ByteStream
{
public:
    struct Place {
        qint64 offset = 0; ///< of the packed bytes in the file
        qint64 packed = 0;
        qint64 size = 0;
        quint32 crc = 0; ///< of the expanded bytes (CRC-32, ISO 3309)
        bool deflated = false;
    };
    /// Does not own the file, and seeks in it before each read.
    InflateStream(QFile &file, Place place, QByteArray name);
    ~InflateStream() override;
    InflateStream(const InflateStream &) = delete;
    InflateStream &operator=(const InflateStream &) = delete;
    /// Error "bundle.zip", "bundle.unreadable".
    [[nodiscard]] Result<std::string_view> next() override;

private:
    [[nodiscard]] Result<std::size_t> fill();
    [[nodiscard]] Result<std::size_t> readPacked(char *to, std::size_t room);
    [[nodiscard]] Result<std::size_t> inflateSome();
    Outcome checkEnd() const;
    [[nodiscard]] tl::unexpected<Error> damaged(const QString &why) const;

    QFile &m_file;
    Place m_place;
    QByteArray m_name;
    std::unique_ptr<z_stream_s> m_inflate;
    bool m_finished = false; ///< the packed stream said so itself
    qint64 m_read = 0;       ///< packed bytes read
    qint64 m_given = 0;      ///< expanded bytes given out
    quint32 m_crc = 0;
    std::vector<char> m_in;
    std::vector<char> m_out;
};

} // namespace tally::exchange

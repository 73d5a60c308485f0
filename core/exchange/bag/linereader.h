// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/bag/bagsource.h"

#include <string>

namespace tally::exchange
{

/// Splits a stream into lines, each ended by a line feed. Holds one line and one piece at a time. Does not own the
/// stream.
class LineReader
{
public:
    LineReader(ByteStream &stream, std::size_t maxLine, QByteArray name);
    /// True and the line without its end, valid until the next call; false after the last line. Error "bundle.lines"
    /// for a line that is too long or has no end, and those of the stream.
    [[nodiscard]] Result<bool> next(std::string_view &line);

private:
    [[nodiscard]] tl::unexpected<Error> broken(const QString &why) const;

    ByteStream &m_stream;
    std::size_t m_maxLine;
    QByteArray m_name;
    std::string_view m_rest; ///< of the stream's last piece
    std::string m_line;      ///< a line that lies across pieces
    bool m_atEnd = false;
    std::int64_t m_number = 0;
};

} // namespace tally::exchange

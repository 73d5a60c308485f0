// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bag/linereader.h"

namespace tally::exchange
{

LineReader::LineReader(ByteStream &stream, std::size_t maxLine, QByteArray name)
    : m_stream(stream)
    , m_maxLine(maxLine)
    , m_name(std::move(name))
{
}

Result<bool> LineReader::next(std::string_view &line)
{
    m_line.clear();
    ++m_number;
    for (;;) {
        const std::size_t end = m_rest.find('\n');
        const std::string_view part = m_rest.substr(0, end);
        if (m_line.size() + part.size() > m_maxLine)
            return broken(QStringLiteral("it is too long"));
        if (end != std::string_view::npos) {
            m_rest.remove_prefix(end + 1);
            line = m_line.empty() ? part : std::string_view(m_line += part);
            return true;
        }
        m_line += part;
        m_rest = {};
        if (!m_atEnd) {
            TALLY_TRY(m_rest, m_stream.next());
            m_atEnd = m_rest.empty();
        }
        if (m_atEnd && !m_line.empty())
            return broken(QStringLiteral("it does not end"));
        if (m_atEnd)
            return false;
    }
}

tl::unexpected<Error> LineReader::broken(const QString &why) const
{
    return refused("bundle.lines",
                   QT_TRANSLATE_NOOP("Error", "Line %1 of %2 in the bundle is broken. Nothing was taken from it."),
                   {QString::number(m_number), QString::fromUtf8(m_name)}, why);
}

} // namespace tally::exchange

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bag/hashingstream.h"

namespace tally::exchange
{

HashingStream::HashingStream(std::unique_ptr<ByteStream> source, const Digest &expected, QByteArray name)
    : m_source(std::move(source))
    , m_expected(expected)
    , m_name(std::move(name))
{
}

Result<std::string_view> HashingStream::next()
{
    if (m_atEnd)
        return std::string_view();
    TALLY_TRY(const std::string_view piece, m_source->next());
    m_hash.add(piece);
    m_atEnd = piece.empty();
    if (m_atEnd && m_hash.finish() != m_expected)
        return refused("bundle.manifest",
                       QT_TRANSLATE_NOOP("Error",
                                         "%1 in the bundle is not what the bundle's manifest says: it was changed. "
                                         "Nothing was taken from it."),
                       {QString::fromUtf8(m_name)}, QStringLiteral("SHA-256"));
    return piece;
}

Outcome drain(ByteStream &stream)
{
    for (;;) {
        TALLY_TRY(const std::string_view piece, stream.next());
        if (piece.empty())
            return {};
    }
}

} // namespace tally::exchange

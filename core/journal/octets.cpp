// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/octets.h"

namespace tally::journal
{

std::optional<QByteArray> decodeBase64(const QByteArray &text)
{
    const auto result = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    // Qt also takes missing padding and stray trailing bits.
    if (!result || result.decoded.toBase64() != text)
        return std::nullopt;
    return result.decoded;
}

} // namespace tally::journal

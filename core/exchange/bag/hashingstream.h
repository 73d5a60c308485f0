// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sha256.h"
#include "core/exchange/bag/bagsource.h"

namespace tally::exchange
{

/// Passes a stream through and compares its SHA-256 with the manifest's at the end.
class HashingStream final : public ByteStream
{
public:
    HashingStream(std::unique_ptr<ByteStream> source, const Digest &expected, QByteArray name);
    /// Errors of the source, and "bundle.manifest".
    [[nodiscard]] Result<std::string_view> next() override;

private:
    std::unique_ptr<ByteStream> m_source;
    Sha256Stream m_hash;
    Digest m_expected;
    QByteArray m_name;
    bool m_atEnd = false;
};

/// Reads a stream to its end for the sake of its checks.
Outcome drain(ByteStream &stream);

} // namespace tally::exchange

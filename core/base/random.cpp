// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"

#include "core/base/sha256.h"

#include <cstdlib>
#include <QtEndian>
#include <sodium.h>

namespace tally
{

QByteArray SystemRandom::bytes(int count)
{
    // Without a working generator nothing secret may be made; libsodium itself ends the program in that case.
    static const bool ready = sodium_init() >= 0;
    if (!ready)
        std::abort();
    QByteArray result(qMax(count, 0), Qt::Uninitialized);
    randombytes_buf(result.data(), static_cast<std::size_t>(result.size()));
    return result;
}

/// Block i is SHA-256(SHA-256(seed) ‖ i as eight bytes, high byte first). `m_counter` counts bytes handed out, so that
/// the stream does not depend on how it is cut into requests.
QByteArray SeededRandom::bytes(int count)
{
    constexpr quint64 BlockSize = 32;
    QByteArray input =
        sha256(std::string_view(m_seed.constData(), static_cast<std::size_t>(m_seed.size()))).toByteArray();
    input.resize(input.size() + qsizetype{sizeof(quint64)});
    QByteArray result;
    while (result.size() < count) {
        qToBigEndian(m_counter / BlockSize, input.data() + BlockSize);
        const QByteArray block =
            sha256(std::string_view(input.constData(), static_cast<std::size_t>(input.size()))).toByteArray();
        const QByteArray piece = block.mid(static_cast<qsizetype>(m_counter % BlockSize), count - result.size());
        result += piece;
        m_counter += static_cast<quint64>(piece.size());
    }
    return result;
}

} // namespace tally

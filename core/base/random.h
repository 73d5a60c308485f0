// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace tally
{

/// Where salts and nonces come from. Production uses the operating system's generator through libsodium; the demo and
/// tests give a seeded one, so that the same acts make the same bytes.
class RandomSource
{
public:
    virtual ~RandomSource() = default;
    [[nodiscard]] virtual QByteArray bytes(int count) = 0;
};

class SystemRandom final : public RandomSource
{
public:
    [[nodiscard]] QByteArray bytes(int count) override;
};

/// Deterministic stream from a seed text (SHA-256 in counter mode). Never for keys of a real book.
class SeededRandom final : public RandomSource
{
public:
    explicit SeededRandom(QByteArray seed)
        : m_seed(std::move(seed))
    {
    }
    [[nodiscard]] QByteArray bytes(int count) override;

private:
    QByteArray m_seed;
    quint64 m_counter = 0;
};

} // namespace tally

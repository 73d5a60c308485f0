// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string_view>

namespace tally
{

/// A SHA-256 value (FIPS 180-4).
struct Digest {
    std::array<std::uint8_t, 32> bytes{};
    friend auto operator<=>(const Digest &, const Digest &) = default;
    [[nodiscard]] QByteArray toByteArray() const;
    [[nodiscard]] std::string_view view() const;
    [[nodiscard]] QByteArray hex() const;
    [[nodiscard]] QByteArray base64() const;    ///< standard alphabet with padding, as in C2SP checkpoints
    [[nodiscard]] QByteArray base64Url() const; ///< no padding, as in entry envelopes
    /// From 32 raw bytes; nullopt for any other length.
    [[nodiscard]] static std::optional<Digest> fromBytes(std::string_view bytes);
};

[[nodiscard]] Digest sha256(std::string_view data);
/// SHA-256(prefix byte ‖ data) and SHA-256(prefix byte ‖ a ‖ b): the domain-separated forms of RFC 6962 §2.1.
[[nodiscard]] Digest sha256(std::uint8_t prefix, std::string_view data);
[[nodiscard]] Digest sha256(std::uint8_t prefix, const Digest &a, const Digest &b);

/// Hashes a stream in pieces.
class Sha256Stream
{
public:
    Sha256Stream();
    void add(std::string_view data);
    [[nodiscard]] Digest finish();

private:
    alignas(8) std::array<std::uint8_t, 128> m_state; ///< SHA256_CTX, kept out of this header
};

} // namespace tally

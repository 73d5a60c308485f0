// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <QByteArray>
#include <QString>

namespace tally::journal
{

/// Signature types of C2SP signed-note used here.
enum class SignatureType : std::uint8_t { Ed25519 = 0x01, CosignatureV1 = 0x04 };

/// The public half of a key: C2SP vkey text `<name>+<8 hex key id>+<base64(type ‖ 32 bytes)>`.
struct VerifierKey {
    QString name;
    SignatureType type = SignatureType::Ed25519;
    QByteArray publicKey; ///< 32 bytes
    /// First four bytes of SHA-256(name ‖ 0x0A ‖ type ‖ public key).
    [[nodiscard]] quint32 keyId() const;
    [[nodiscard]] QByteArray toText() const;
    /// Error "note.vkey"; only the canonical spelling is taken.
    [[nodiscard]] static Result<VerifierKey> parse(const QByteArray &text);
    /// Whether `signature` (64 bytes) is this key's Ed25519 signature of exactly `message`.
    [[nodiscard]] bool accepts(std::string_view message, std::string_view signature) const;
    friend bool operator==(const VerifierKey &, const VerifierKey &) = default;
};

/// Key names: not empty, without white space of any kind and without "+" (C2SP signed-note).
[[nodiscard]] bool isKeyName(const QString &name);

} // namespace tally::journal

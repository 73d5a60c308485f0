// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/journal/note.h"
#include "core/journal/secretbytes.h"

#include <QByteArray>
#include <QString>
#include <string_view>

namespace tally::journal
{

/// An Ed25519 key that can sign. The 32-byte seed lives in memory locked and wiped by libsodium (sodium_malloc), never
/// in a QString or QByteArray that outlives a call. Movable, not copyable. A desk's key is named by its log's origin,
/// "tallystick.book/<book-id>/<desk>".
class SigningKey
{
public:
    [[nodiscard]] static SigningKey generate(const QString &name);
    /// From a 32-byte seed; the caller's copy should be wiped. Error "key.seed" for another length.
    [[nodiscard]] static Result<SigningKey> fromSeed(const QString &name, std::string_view seed);
    SigningKey(SigningKey &&) noexcept = default;
    SigningKey &operator=(SigningKey &&) noexcept = default;
    ~SigningKey() = default;

    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] VerifierKey verifier(SignatureType type = SignatureType::Ed25519) const;
    /// 64-byte signature of `message`.
    [[nodiscard]] QByteArray sign(std::string_view message) const;
    /// The seed, for storing; wiped memory owned by the key.
    [[nodiscard]] std::string_view seed() const;

private:
    SigningKey(QString name, std::string_view seed);
    QString m_name;
    SecretBytes m_secret; ///< seed ‖ public key, as libsodium keeps it
};

} // namespace tally::journal

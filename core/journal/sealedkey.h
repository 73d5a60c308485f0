// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/json.h"
#include "core/base/t1.h"
#include "core/journal/secretbytes.h"

#include <optional>
#include <QByteArray>
#include <QString>
#include <string_view>

namespace tally::journal
{

/// One seed under a passphrase, as a key file holds it: Argon2id (RFC 9106, version 1.3, one lane) of the passphrase
/// gives the key of an XSalsa20-Poly1305 secretbox over seed ‖ entry name. The name inside binds the box to its entry.
struct SealedKey {
    QString entry;
    QByteArray salt;      ///< 16 bytes
    std::int64_t ops = 0; ///< passes
    std::int64_t mem = 0; ///< bytes of memory
    QByteArray nonce;     ///< 24 bytes
    QByteArray box;       ///< 16 bytes of tag, then the sealed bytes

    /// Fresh salt and nonce, libsodium's limits for interactive use (64 MiB, about a tenth of a second). Error
    /// "key.store" when there is not that much memory.
    [[nodiscard]] static Result<SealedKey> seal(const QString &entry, std::string_view seed,
                                                std::string_view passphrase);
    /// The 32-byte seed. Error "key.passphrase" (or the box was changed), "key.store".
    [[nodiscard]] Result<SecretBytes> open(std::string_view passphrase) const;

    [[nodiscard]] Json toJson() const;
    /// nullopt for missing or malformed members and for costs out of bounds: a file must not be able to ask for more
    /// than 1 GiB or 16 passes.
    [[nodiscard]] static std::optional<SealedKey> fromJson(const t1::View &value);
};

} // namespace tally::journal

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/journal/note.h"
#include "core/journal/verifierkey.h"

#include <cstdint>
#include <QByteArray>
#include <QString>
#include <vector>

namespace tally
{
class RandomSource;
}

namespace tally::journal
{

/// How a book began: the text whose hash is the book's identity, and the first root keys, which alone decide which
/// desks speak for it.
struct Genesis {
    QString name;                      ///< as typed, NFC, one line, at most 200 bytes
    QString currency;                  ///< ISO 4217 code
    QString createdAt;                 ///< RFC 3339, UTC, whole seconds: "2026-03-01T09:00:00Z"
    QString nonce;                     ///< 16 random bytes, base64url (22 characters)
    std::vector<VerifierKey> rootKeys; ///< in the order of the text, 1 to 16
    /// Lines: "tallystick.genesis/1", name, currency, creation time, nonce, then "root <vkey>" for each root key.
    [[nodiscard]] QByteArray toText() const;
    friend bool operator==(const Genesis &, const Genesis &) = default;
};

/// Name of every root key. It cannot hold the book's id, which is a hash over the note that names the keys.
[[nodiscard]] QString rootKeyName();

/// The signed note of a new book whose only root key is `root` (named rootKeyName()). `createdMs` is milliseconds since
/// 1970 UTC; the nonce comes from `random`. Error "genesis.name", "genesis.currency".
[[nodiscard]] Result<Note> makeGenesisNote(const QString &name, const QString &currency, std::int64_t createdMs,
                                           RandomSource &random, const SigningKey &root);
/// Reads a genesis note and verifies that each root key it names has signed it. Error "genesis.malformed",
/// "genesis.newer" (ErrorKind::Newer), "note.unsigned", "note.badSignature".
[[nodiscard]] Result<Genesis> parseGenesis(const Note &note);
/// The same from the note's exact bytes; also "note.malformed".
[[nodiscard]] Result<Genesis> parseGenesis(const QByteArray &noteBytes);
/// Base32 (RFC 4648, lower case, no padding) of the first 20 bytes of SHA-256 over the note's exact bytes, signatures
/// included: 32 characters.
[[nodiscard]] QString bookId(const QByteArray &genesisNoteBytes);
/// 32 characters of the base32 alphabet.
[[nodiscard]] bool isBookId(QStringView text);

} // namespace tally::journal

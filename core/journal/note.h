// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/journal/checkpoint.h"
#include "core/journal/verifierkey.h"

#include <QByteArray>
#include <QString>
#include <vector>

/// C2SP signed-note and tlog-cosignature texts. Only libsodium signs and verifies (FORMATS §3).
namespace tally::journal
{

class SigningKey;

struct NoteSignature {
    QString name;
    quint32 keyId = 0;
    QByteArray bytes; ///< after the key id: 64 bytes, or 8 bytes of time and 64 for a cosignature
    friend bool operator==(const NoteSignature &, const NoteSignature &) = default;
};

/// A signed note: text ending in a line feed, an empty line, signature lines "— name base64".
struct Note {
    QByteArray text;
    std::vector<NoteSignature> signatures;
    [[nodiscard]] QByteArray toBytes() const;
    /// Error "note.malformed"; at most 1 MiB and 100 signatures, no control characters but line feed. What it takes,
    /// `toBytes` writes back to the last byte.
    [[nodiscard]] static Result<Note> parse(const QByteArray &bytes);
    friend bool operator==(const Note &, const Note &) = default;
};

/// Signs `text`, which ends in a line feed, as `key` (its name is the signature line's name).
[[nodiscard]] Note signNote(const QByteArray &text, const SigningKey &key);
void addSignature(Note &note, const SigningKey &key);
/// Adds a cosignature/v1 by `key` at `seconds` since 1970 UTC, not negative.
void addCosignature(Note &note, const SigningKey &key, qint64 seconds);
/// Succeeds if one of the note's signatures is by `key` and right; unknown signatures are passed over, a wrong one by a
/// known key is not, even beside a right one. Error "note.unsigned" or "note.badSignature".
[[nodiscard]] Outcome verify(const Note &note, const VerifierKey &key);
/// The time, in seconds since 1970 UTC, of the latest cosignature by `key`, after verifying all of them. The key's type
/// is not looked at: a desk's key from the roster signs its acks too. Errors as `verify`.
[[nodiscard]] Result<qint64> verifyCosignature(const Note &note, const VerifierKey &key);

} // namespace tally::journal

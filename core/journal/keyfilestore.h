// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/keystore.h"

#include <functional>

/* The key file

   One T1 text (canonical JSON, FORMATS §1) of at most 1 MiB, owner-only (mode 0600):

     {"format":"tallystick.keys/1",
      "keys":[{"box":…,"entry":"tallystick/<book8>/<desk>","mem":67108864,"nonce":…,"ops":2,"salt":…},…],
      "notes":[{"entry":…,"text":…},…]}

   Bytes are base64 with padding. For each key

     k   = Argon2id(passphrase, salt (16 bytes), ops passes, mem bytes, 1 lane) → 32 bytes
     box = secretbox (XSalsa20-Poly1305: 16-byte tag, then cipher text) under k and nonce (24 bytes)
           of seed (32 bytes) ‖ entry name in UTF-8

   All keys of a file are under one passphrase. Notes are public, not sealed, and at most 12 KiB long. A reader refuses
   mem over 1 GiB and ops over 16; members it does not know are lost on the next save; another number after the slash
   means a newer program. */

namespace tally::journal
{

/// A file (mode 0600) holding seeds under a passphrase. Written to a temporary file and renamed, so that a failure
/// leaves the old one; a file that is damaged or open to others is refused and left alone. `passphrase` is asked for
/// when needed; an empty answer means "not given" and is "key.locked". The bytes it answers with are overwritten unless
/// it keeps a share of them.
class KeyFileStore final : public KeyStore
{
public:
    using AskPassphrase = std::function<QByteArray()>;
    KeyFileStore(QString path, AskPassphrase passphrase);
    [[nodiscard]] QString description() const override;
    [[nodiscard]] Result<SigningKey> load(const QString &entry, const QString &keyName) override;
    [[nodiscard]] Outcome save(const QString &entry, const SigningKey &key) override;
    [[nodiscard]] Result<QByteArray> loadNote(const QString &entry) override;
    [[nodiscard]] Outcome saveNote(const QString &entry, const QByteArray &text) override;

private:
    struct Content;
    [[nodiscard]] Result<Content> read() const;
    [[nodiscard]] Outcome write(const Content &content) const;
    /// Reads, lets `change` work on the content and writes it, while no other process does the same.
    [[nodiscard]] Outcome update(const std::function<Outcome(Content &)> &change) const;
    [[nodiscard]] Outcome addKey(Content &content, const QString &entry, const SigningKey &key) const;
    [[nodiscard]] Result<SecretBytes> askPassphrase() const;

    QString m_path;
    AskPassphrase m_passphrase;
};

} // namespace tally::journal

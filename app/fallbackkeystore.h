// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/keystore.h"

#include <memory>

namespace tally::app
{

/// The system keyring where one answers, else the key file. A key is looked for in both, because a book may have been
/// made before the keyring was there; neither is ever a reason to make a new one.
class FallbackKeyStore final : public journal::KeyStore
{
public:
    /// `keyring` may be null when none answers.
    FallbackKeyStore(std::unique_ptr<journal::KeyStore> keyring, std::unique_ptr<journal::KeyStore> file);
    [[nodiscard]] QString description() const override;
    [[nodiscard]] Result<journal::SigningKey> load(const QString &entry, const QString &keyName) override;
    Outcome save(const QString &entry, const journal::SigningKey &key) override;
    [[nodiscard]] Result<QByteArray> loadNote(const QString &entry) override;
    Outcome saveNote(const QString &entry, const QByteArray &text) override;

private:
    [[nodiscard]] journal::KeyStore &preferred() const { return m_keyring ? *m_keyring : *m_file; }
    std::unique_ptr<journal::KeyStore> m_keyring;
    std::unique_ptr<journal::KeyStore> m_file;
};

/// Keyring if one answers, with the key file at `keyFile` behind it; only the file when `keyFileOnly`.
[[nodiscard]] std::unique_ptr<journal::KeyStore> makeKeyStore(const QString &keyFile, bool keyFileOnly,
                                                              std::function<QByteArray()> askPassphrase);
/// Folder of this user's key file and high-water marks.
[[nodiscard]] QString dataFolder();

} // namespace tally::app

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fallbackkeystore.h"

#include "core/journal/keychainstore.h"
#include "core/journal/keyfilestore.h"

#include <QDir>
#include <QStandardPaths>

namespace tally::app
{

FallbackKeyStore::FallbackKeyStore(std::unique_ptr<journal::KeyStore> keyring, std::unique_ptr<journal::KeyStore> file)
    : m_keyring(std::move(keyring))
    , m_file(std::move(file))
{
}

QString FallbackKeyStore::description() const
{
    return preferred().description();
}

Result<journal::SigningKey> FallbackKeyStore::load(const QString &entry, const QString &keyName)
{
    if (!m_keyring)
        return m_file->load(entry, keyName);
    auto fromKeyring = m_keyring->load(entry, keyName);
    if (fromKeyring)
        return fromKeyring;
    auto fromFile = m_file->load(entry, keyName);
    // A file that simply lacks the key says less than the keyring's own reason.
    return fromFile || !fromFile.error().is("key.missing") ? std::move(fromFile) : std::move(fromKeyring);
}

Outcome FallbackKeyStore::save(const QString &entry, const journal::SigningKey &key)
{
    return preferred().save(entry, key);
}

Result<QByteArray> FallbackKeyStore::loadNote(const QString &entry)
{
    return preferred().loadNote(entry);
}

Outcome FallbackKeyStore::saveNote(const QString &entry, const QByteArray &text)
{
    return preferred().saveNote(entry, text);
}

std::unique_ptr<journal::KeyStore> makeKeyStore(const QString &keyFile, bool keyFileOnly,
                                                std::function<QByteArray()> askPassphrase)
{
    std::unique_ptr<journal::KeyStore> keyring;
    if (!keyFileOnly && journal::KeychainStore::probe() != journal::KeyStore::State::Absent)
        keyring = std::make_unique<journal::KeychainStore>();
    return std::make_unique<FallbackKeyStore>(
        std::move(keyring), std::make_unique<journal::KeyFileStore>(keyFile, std::move(askPassphrase)));
}

QString dataFolder()
{
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/tallystick");
    QDir().mkpath(folder);
    return folder;
}

} // namespace tally::app

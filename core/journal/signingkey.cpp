// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/signingkey.h"

#include "core/journal/octets.h"

#include <array>
#include <sodium.h>

namespace tally::journal
{

SigningKey SigningKey::generate(const QString &name)
{
    SecretBytes seed(crypto_sign_SEEDBYTES);
    randombytes_buf(seed.data(), seed.size());
    return SigningKey(name, seed.view());
}

Result<SigningKey> SigningKey::fromSeed(const QString &name, std::string_view seed)
{
    if (seed.size() != crypto_sign_SEEDBYTES)
        return failed(
            "key.seed",
            QT_TRANSLATE_NOOP("Error", "The stored key of %1 is damaged and cannot sign; it was left as it is."),
            {name}, QStringLiteral("%1 bytes instead of 32").arg(seed.size()));
    return SigningKey(name, seed);
}

SigningKey::SigningKey(QString name, std::string_view seed)
    : m_name(std::move(name))
    , m_secret(crypto_sign_SECRETKEYBYTES)
{
    std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> publicKey{};
    crypto_sign_seed_keypair(publicKey.data(), m_secret.data(), octets(seed));
}

VerifierKey SigningKey::verifier(SignatureType type) const
{
    const std::string_view publicKey = m_secret.view().substr(crypto_sign_SEEDBYTES);
    return {m_name, type, QByteArray(publicKey.data(), static_cast<qsizetype>(publicKey.size()))};
}

QByteArray SigningKey::sign(std::string_view message) const
{
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(octets(signature), nullptr, octets(message), message.size(), m_secret.data());
    return signature;
}

std::string_view SigningKey::seed() const
{
    return m_secret.view().substr(0, crypto_sign_SEEDBYTES);
}

} // namespace tally::journal

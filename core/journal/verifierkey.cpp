// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/verifierkey.h"

#include "core/base/sha256.h"
#include "core/base/utf8.h"
#include "core/journal/octets.h"

#include <algorithm>
#include <optional>
#include <QtEndian>
#include <sodium.h>

namespace tally::journal
{

namespace
{

/// What a vkey carries after the key id: type byte and public key.
QByteArray material(const VerifierKey &key)
{
    return QByteArray(1, static_cast<char>(key.type)) + key.publicKey;
}

std::optional<SignatureType> typeOf(char byte)
{
    for (const SignatureType type : {SignatureType::Ed25519, SignatureType::CosignatureV1})
        if (static_cast<char>(type) == byte)
            return type;
    return std::nullopt;
}

std::optional<VerifierKey> read(const QByteArray &text)
{
    // The key's base64 may contain "+", the name may not.
    const qsizetype nameEnd = text.indexOf('+');
    const qsizetype idEnd = text.indexOf('+', nameEnd + 1);
    if (nameEnd < 0 || idEnd < 0 || !isUtf8(view(text)))
        return std::nullopt;
    const auto decoded = decodeBase64(text.mid(idEnd + 1));
    if (!decoded || decoded->size() != 1 + qsizetype{crypto_sign_PUBLICKEYBYTES})
        return std::nullopt;
    const auto type = typeOf(decoded->front());
    if (!type)
        return std::nullopt;
    return VerifierKey{QString::fromUtf8(text.left(nameEnd)), *type, decoded->mid(1)};
}

} // namespace

quint32 VerifierKey::keyId() const
{
    const QByteArray named = name.toUtf8() + '\n' + material(*this);
    return qFromBigEndian<quint32>(sha256(view(named)).bytes.data());
}

QByteArray VerifierKey::toText() const
{
    const QByteArray id = QByteArray::number(keyId(), 16).rightJustified(8, '0');
    return name.toUtf8() + '+' + id + '+' + material(*this).toBase64();
}

Result<VerifierKey> VerifierKey::parse(const QByteArray &text)
{
    const auto key = read(text);
    if (!key || !isKeyName(key->name) || key->toText() != text)
        return refused("note.vkey", QT_TRANSLATE_NOOP("Error", "“%1” is not a public key this program can use."),
                       {QString::fromUtf8(text.left(200))});
    return *key;
}

bool VerifierKey::accepts(std::string_view message, std::string_view signature) const
{
    if (publicKey.size() != qsizetype{crypto_sign_PUBLICKEYBYTES} || signature.size() != crypto_sign_BYTES)
        return false;
    return crypto_sign_verify_detached(octets(signature), octets(message), message.size(), octets(view(publicKey))) ==
           0;
}

bool isKeyName(const QString &name)
{
    return !name.isEmpty() &&
           std::none_of(name.begin(), name.end(), [](QChar c) { return c.isSpace() || c == u'+' || c < u' '; });
}

} // namespace tally::journal

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/sealedkey.h"

#include "core/journal/octets.h"

#include <cstring>
#include <sodium.h>

namespace tally::journal
{

namespace
{

constexpr std::size_t seedBytes = crypto_sign_SEEDBYTES;
constexpr std::int64_t mebibyte = 1'048'576;
constexpr std::int64_t maxMemory = 1024 * mebibyte;
constexpr std::int64_t maxPasses = 16;

QByteArray randomBytes(std::size_t count)
{
    QByteArray bytes(static_cast<qsizetype>(count), '\0');
    randombytes_buf(bytes.data(), count);
    return bytes;
}

Result<SecretBytes> deriveKey(const SealedKey &sealed, std::string_view passphrase)
{
    SecretBytes key(crypto_secretbox_KEYBYTES);
    if (crypto_pwhash(key.data(), key.size(), passphrase.data(), passphrase.size(), octets(view(sealed.salt)),
                      static_cast<unsigned long long>(sealed.ops), static_cast<std::size_t>(sealed.mem),
                      crypto_pwhash_ALG_ARGON2ID13) != 0)
        return failed("key.store",
                      QT_TRANSLATE_NOOP(
                          "Error", "There is not enough memory (%1 MiB) to open the key file. It was left as it is."),
                      {QString::number(sealed.mem / mebibyte)});
    return key;
}

/// What the box protects: the seed, then the entry's name.
SecretBytes content(std::string_view seed, const QByteArray &name)
{
    SecretBytes bytes(seed.size() + view(name).size());
    std::memcpy(bytes.data(), seed.data(), seed.size());
    std::memcpy(bytes.data() + seed.size(), name.constData(), view(name).size());
    return bytes;
}

std::optional<QByteArray> binary(const t1::View &value)
{
    const std::string_view text = value.raw();
    return decodeBase64(QByteArray(text.data(), static_cast<qsizetype>(text.size())));
}

} // namespace

Result<SealedKey> SealedKey::seal(const QString &entry, std::string_view seed, std::string_view passphrase)
{
    const SecretBytes plain = content(seed, entry.toUtf8());
    SealedKey sealed{entry,
                     randomBytes(crypto_pwhash_SALTBYTES),
                     std::int64_t{crypto_pwhash_OPSLIMIT_INTERACTIVE},
                     std::int64_t{crypto_pwhash_MEMLIMIT_INTERACTIVE},
                     randomBytes(crypto_secretbox_NONCEBYTES),
                     QByteArray(static_cast<qsizetype>(plain.size() + crypto_secretbox_MACBYTES), '\0')};
    TALLY_TRY(const SecretBytes key, deriveKey(sealed, passphrase));
    crypto_secretbox_easy(octets(sealed.box), plain.data(), plain.size(), octets(view(sealed.nonce)), key.data());
    return sealed;
}

Result<SecretBytes> SealedKey::open(std::string_view passphrase) const
{
    TALLY_TRY(const SecretBytes key, deriveKey(*this, passphrase));
    SecretBytes plain(view(box).size() - crypto_secretbox_MACBYTES);
    if (crypto_secretbox_open_easy(plain.data(), octets(view(box)), view(box).size(), octets(view(nonce)),
                                   key.data()) != 0)
        return refused("key.passphrase",
                       QT_TRANSLATE_NOOP("Error", "The passphrase does not open the key “%1”. Nothing was changed."),
                       {entry});
    const QByteArray name = entry.toUtf8();
    if (plain.size() != seedBytes + view(name).size() || plain.view().substr(seedBytes) != view(name))
        return failed(
            "key.store",
            QT_TRANSLATE_NOOP("Error",
                              "The key file names another key “%1” than the one sealed there. It was left as it is."),
            {entry});
    SecretBytes seed(seedBytes);
    std::memcpy(seed.data(), plain.data(), seedBytes);
    return seed;
}

Json SealedKey::toJson() const
{
    const auto text = [](const QByteArray &bytes) { return Json(QString::fromLatin1(bytes.toBase64())); };
    return Json::Object{{"box", text(box)}, {"entry", Json(entry)}, {"mem", Json(mem)},
                        {"ops", Json(ops)}, {"nonce", text(nonce)}, {"salt", text(salt)}};
}

std::optional<SealedKey> SealedKey::fromJson(const t1::View &value)
{
    const auto salt = binary(value["salt"]);
    const auto nonce = binary(value["nonce"]);
    const auto box = binary(value["box"]);
    if (!salt || !nonce || !box)
        return std::nullopt;
    SealedKey sealed{value["entry"].qtext(), *salt, value["ops"].integer(), value["mem"].integer(), *nonce, *box};
    const bool sized = sealed.salt.size() == qsizetype{crypto_pwhash_SALTBYTES} &&
                       sealed.nonce.size() == qsizetype{crypto_secretbox_NONCEBYTES} &&
                       view(sealed.box).size() >= crypto_secretbox_MACBYTES + seedBytes;
    const bool bounded = sealed.ops >= std::int64_t{crypto_pwhash_OPSLIMIT_MIN} && sealed.ops <= maxPasses &&
                         sealed.mem >= std::int64_t{crypto_pwhash_MEMLIMIT_MIN} && sealed.mem <= maxMemory;
    if (!sized || !bounded || sealed.entry.isEmpty())
        return std::nullopt;
    return sealed;
}

} // namespace tally::journal

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The SHA256_* functions are marked deprecated since OpenSSL 3.0 in favour of EVP. An entry is about 400 bytes and a
// tree node 65; at these sizes EVP's fetch, allocation and dispatch per call cost more than the hashing itself.
#define OPENSSL_API_COMPAT 0x10100000L

#include "core/base/sha256.h"

#include <algorithm>
#include <cstring>
#include <new>
#include <openssl/sha.h>

namespace tally
{

namespace
{

Digest finished(SHA256_CTX &state)
{
    Digest digest;
    SHA256_Final(digest.bytes.data(), &state);
    return digest;
}

} // namespace

QByteArray Digest::toByteArray() const
{
    return {view().data(), static_cast<qsizetype>(bytes.size())};
}

std::string_view Digest::view() const
{
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

QByteArray Digest::hex() const
{
    return toByteArray().toHex();
}

QByteArray Digest::base64() const
{
    return toByteArray().toBase64();
}

QByteArray Digest::base64Url() const
{
    return toByteArray().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

std::optional<Digest> Digest::fromBytes(std::string_view bytes)
{
    Digest digest;
    if (bytes.size() != digest.bytes.size())
        return std::nullopt;
    std::memcpy(digest.bytes.data(), bytes.data(), bytes.size());
    return digest;
}

Digest sha256(std::string_view data)
{
    SHA256_CTX state;
    SHA256_Init(&state);
    SHA256_Update(&state, data.data(), data.size());
    return finished(state);
}

Digest sha256(std::uint8_t prefix, std::string_view data)
{
    SHA256_CTX state;
    SHA256_Init(&state);
    SHA256_Update(&state, &prefix, 1);
    SHA256_Update(&state, data.data(), data.size());
    return finished(state);
}

Digest sha256(std::uint8_t prefix, const Digest &a, const Digest &b)
{
    std::array<std::uint8_t, 65> input;
    input[0] = prefix;
    std::copy(a.bytes.begin(), a.bytes.end(), input.begin() + 1);
    std::copy(b.bytes.begin(), b.bytes.end(), input.begin() + 33);
    SHA256_CTX state;
    SHA256_Init(&state);
    SHA256_Update(&state, input.data(), input.size());
    return finished(state);
}

namespace
{

SHA256_CTX *context(std::array<std::uint8_t, 128> &storage)
{
    static_assert(sizeof(SHA256_CTX) <= 128 && alignof(SHA256_CTX) <= 8);
    return std::launder(reinterpret_cast<SHA256_CTX *>(storage.data()));
}

} // namespace

Sha256Stream::Sha256Stream()
{
    SHA256_Init(::new (m_state.data()) SHA256_CTX);
}

void Sha256Stream::add(std::string_view data)
{
    SHA256_Update(context(m_state), data.data(), data.size());
}

Digest Sha256Stream::finish()
{
    return finished(*context(m_state));
}

} // namespace tally

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/secretbytes.h"

#include <new>
#include <sodium.h>
#include <stdexcept>

namespace tally::journal
{

namespace
{

/// Before sodium_init the allocator and the generator are not ready. It answers 1 when called again.
unsigned char *allocate(std::size_t size)
{
    static const int started = sodium_init();
    if (started < 0)
        throw std::runtime_error("libsodium cannot start");
    auto *bytes = static_cast<unsigned char *>(sodium_malloc(size));
    if (bytes == nullptr)
        throw std::bad_alloc();
    return bytes;
}

} // namespace

SecretBytes::SecretBytes(std::size_t size)
    : m_bytes(allocate(size))
    , m_size(size)
{
}

std::string_view SecretBytes::view() const
{
    return {reinterpret_cast<const char *>(m_bytes.get()), m_size};
}

void SecretBytes::Free::operator()(unsigned char *bytes) const
{
    sodium_free(bytes);
}

void wipe(QByteArray &secret)
{
    if (!secret.isEmpty())
        sodium_memzero(secret.data(), static_cast<std::size_t>(secret.size()));
    secret.clear();
}

} // namespace tally::journal

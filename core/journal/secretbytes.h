// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <QByteArray>
#include <string_view>

namespace tally::journal
{

/// A buffer of fixed size for a secret, from sodium_malloc: kept out of swap where the system allows it, fenced by
/// guard pages, overwritten when freed. Movable, not copyable. Throws std::bad_alloc if the memory cannot be had.
class SecretBytes
{
public:
    explicit SecretBytes(std::size_t size);
    SecretBytes(SecretBytes &&) noexcept = default;
    SecretBytes &operator=(SecretBytes &&) noexcept = default;
    ~SecretBytes() = default;

    [[nodiscard]] unsigned char *data() { return m_bytes.get(); }
    [[nodiscard]] const unsigned char *data() const { return m_bytes.get(); }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] std::string_view view() const;

private:
    struct Free {
        void operator()(unsigned char *bytes) const;
    };
    std::unique_ptr<unsigned char[], Free> m_bytes;
    std::size_t m_size;
};

/// Overwrites and empties an array that held a secret. If somebody shares the array, their copy stays as it is.
void wipe(QByteArray &secret);

} // namespace tally::journal

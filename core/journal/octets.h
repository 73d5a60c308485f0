// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QByteArray>
#include <string_view>

/// The same bytes as Qt, the standard library and libsodium like to see them.
namespace tally::journal
{

[[nodiscard]] inline std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}
[[nodiscard]] inline const unsigned char *octets(std::string_view bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}
/// Detaches, so that writing through it changes no copy.
[[nodiscard]] inline unsigned char *octets(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}
/// RFC 4648 §4 with padding, in its one canonical spelling; nullopt for anything else. Nothing that is signed or stored
/// may have two spellings.
[[nodiscard]] std::optional<QByteArray> decodeBase64(const QByteArray &text);

} // namespace tally::journal

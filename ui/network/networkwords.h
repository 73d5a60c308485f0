// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sha256.h"
#include "core/exchange/bundlereceiver.h"
#include "core/journal/verifierkey.h"

#include <cstdint>
#include <QString>

namespace tally::ui
{

/// "1 entry", "2,184 entries".
[[nodiscard]] QString entriesText(std::int64_t count);
/// "1.4 MB".
[[nodiscard]] QString bytesText(std::int64_t bytes);
/// A book's id as people compare its beginning: "mjpv vrci".
[[nodiscard]] QString shortId(const QString &bookId);
/// Hexadecimal digits in groups of four.
[[nodiscard]] QString grouped(const QByteArray &hex);
/// The beginning of a root or fingerprint, enough to tell two apart by eye.
[[nodiscard]] QString shortDigest(const Digest &digest);
/// SHA-256 of a public key.
[[nodiscard]] Digest fingerprint(const journal::VerifierKey &key);
/// What taking a bundle in would change, in a sentence or two.
[[nodiscard]] QString consequence(const exchange::ReceivePreview &preview);
/// What was taken in.
[[nodiscard]] QString received(const exchange::ReceivePreview &preview);
/// Whose bundle it is, as we call them.
[[nodiscard]] QString senderOf(const exchange::ReceivePreview &preview);
/// What a person can do about a bundle that was refused.
[[nodiscard]] QString adviceFor(const Error &error);

} // namespace tally::ui

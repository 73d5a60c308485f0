// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string>
#include <string_view>

namespace tally
{

/// Length of the well-formed sequence the bytes begin with, 1 to 4; 0 if there is none.
[[nodiscard]] std::size_t utf8SequenceLength(std::string_view bytes);
/// Whether the bytes are well-formed UTF-8 (no overlong forms, no surrogates, at most U+10FFFF; Unicode 15 table 3-7).
[[nodiscard]] bool isUtf8(std::string_view bytes);
/// Text for people and for Qt; bytes that are not UTF-8 become U+FFFD.
[[nodiscard]] inline QString toQString(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}
/// Typed text before it is signed: Normalization Form C, outer white space trimmed, control characters but line feed
/// dropped.
[[nodiscard]] QString normalized(const QString &typed);

} // namespace tally

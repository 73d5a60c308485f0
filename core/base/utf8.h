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
/// Typed text before it is signed: Normalization Form C, outer white space trimmed, control characters but line feed
/// dropped.
[[nodiscard]] QString normalized(const QString &typed);

} // namespace tally

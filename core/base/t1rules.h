// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

/// The rules of T1 (FORMATS §1) that reader and writer share, so that they cannot drift apart.
namespace tally::t1
{

/// Hard bound on nesting whatever the Limits say: the reader's stack has this many places, and Json values are walked
/// recursively.
inline constexpr std::size_t MaxDepth = 64;
inline constexpr std::size_t MaxNameBytes = 64;
inline constexpr std::int64_t MaxInteger = (std::int64_t{1} << 53) - 1;
inline constexpr std::size_t MaxIntegerDigits = 16;

/// A limit as an unsigned bound; negative limits allow nothing.
[[nodiscard]] constexpr std::size_t size(int limit)
{
    return limit < 0 ? 0 : static_cast<std::size_t>(limit);
}

/// Member names match [A-Za-z0-9@_.:-].
[[nodiscard]] constexpr bool isNameCharacter(int c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= ':') || c == '@' || c == '_' ||
           c == '.' || c == '-';
}

/// Value of at most 18 digits.
[[nodiscard]] constexpr std::int64_t integerOf(std::string_view digits)
{
    std::int64_t value = 0;
    for (const char c : digits)
        value = value * 10 + (c - '0');
    return value;
}

/// How RFC 8785 §3.2.2.2 spells the ASCII character inside a text; empty if it stands for itself. U+0000 has a spelling
/// there but not in T1, which does not allow it.
[[nodiscard]] constexpr std::string_view escapeOf(int c)
{
    constexpr std::array<std::string_view, 32> Controls = {
        "",        "\\u0001", "\\u0002", "\\u0003", "\\u0004", "\\u0005", "\\u0006", "\\u0007",
        "\\b",     "\\t",     "\\n",     "\\u000b", "\\f",     "\\r",     "\\u000e", "\\u000f",
        "\\u0010", "\\u0011", "\\u0012", "\\u0013", "\\u0014", "\\u0015", "\\u0016", "\\u0017",
        "\\u0018", "\\u0019", "\\u001a", "\\u001b", "\\u001c", "\\u001d", "\\u001e", "\\u001f"};
    if (c == '"')
        return "\\\"";
    if (c == '\\')
        return "\\\\";
    return c >= 0 && c < 32 ? Controls[static_cast<std::size_t>(c)] : std::string_view();
}

/// The character whose canonical escape `text` begins with; NUL if there is none. One character has one spelling: the
/// short escapes win over \u00xx, and what may stand for itself is never escaped.
[[nodiscard]] constexpr char escapedCharacter(std::string_view text)
{
    constexpr std::string_view Letters = "\"\\bfnrt";
    constexpr std::string_view Meanings = "\"\\\b\f\n\r\t";
    constexpr std::string_view Hex = "0123456789abcdef";
    if (text.size() < 2 || text[0] != '\\')
        return '\0';
    const std::size_t letter = Letters.find(text[1]);
    if (letter != std::string_view::npos)
        return Meanings[letter];
    if (text.size() < 6 || !text.starts_with("\\u00"))
        return '\0';
    // A digit that is none makes a code whose own spelling differs, so the comparison refuses it too.
    const std::size_t code = Hex.find(text[4]) * 16 + Hex.find(text[5]);
    return code < 32 && escapeOf(static_cast<int>(code)) == text.substr(0, 6) ? static_cast<char>(code) : '\0';
}

} // namespace tally::t1

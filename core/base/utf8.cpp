// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/utf8.h"

#include <cstdint>

namespace tally
{

namespace
{

/// A row of Unicode 15 table 3-7: how long a sequence is and which second bytes may follow its first one. The narrower
/// ranges keep out overlong forms (E0, F0), surrogates (ED) and what lies beyond U+10FFFF (F4).
struct Shape {
    std::size_t length;
    std::uint8_t lowest;
    std::uint8_t highest;
};

Shape shapeOf(std::uint8_t first)
{
    if (first < 0x80)
        return {1, 0, 0};
    if (first < 0xC2 || first > 0xF4)
        return {0, 0, 0};
    if (first < 0xE0)
        return {2, 0x80, 0xBF};
    if (first < 0xF0)
        return {3, std::uint8_t(first == 0xE0 ? 0xA0 : 0x80), std::uint8_t(first == 0xED ? 0x9F : 0xBF)};
    return {4, std::uint8_t(first == 0xF0 ? 0x90 : 0x80), std::uint8_t(first == 0xF4 ? 0x8F : 0xBF)};
}

} // namespace

std::size_t utf8SequenceLength(std::string_view bytes)
{
    if (bytes.empty())
        return 0;
    const auto at = [&](std::size_t i) { return static_cast<std::uint8_t>(bytes[i]); };
    const Shape shape = shapeOf(at(0));
    if (shape.length < 2 || shape.length > bytes.size())
        return shape.length == 1 ? 1 : 0;
    if (at(1) < shape.lowest || at(1) > shape.highest)
        return 0;
    for (std::size_t i = 2; i < shape.length; ++i) {
        if ((at(i) & 0xC0) != 0x80)
            return 0;
    }
    return shape.length;
}

bool isUtf8(std::string_view bytes)
{
    while (!bytes.empty()) {
        const std::size_t length = utf8SequenceLength(bytes);
        if (length == 0)
            return false;
        bytes.remove_prefix(length);
    }
    return true;
}

QString normalized(const QString &typed)
{
    QString kept;
    kept.reserve(typed.size());
    for (const QChar c : typed) {
        if (c == u'\n' || c.category() != QChar::Other_Control)
            kept += c;
    }
    return kept.normalized(QString::NormalizationForm_C).trimmed();
}

} // namespace tally

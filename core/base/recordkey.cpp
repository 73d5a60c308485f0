// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/recordkey.h"

#include <charconv>
#include <string>

namespace tally
{

namespace
{

/// A number in its only spelling: no sign, no leading zeros, at most `most`.
std::optional<std::int64_t> parseNumber(std::string_view digits, std::int64_t most)
{
    if (digits.empty() || (digits.size() > 1 && digits[0] == '0'))
        return std::nullopt;
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc() || end != digits.data() + digits.size() || value > static_cast<std::uint64_t>(most))
        return std::nullopt;
    return static_cast<std::int64_t>(value);
}

std::optional<int> parseDesk(std::string_view text)
{
    if (text == "r0")
        return 0;
    if (!text.starts_with('d'))
        return std::nullopt;
    const auto number = parseNumber(text.substr(1), LogNo::MaxDesk);
    if (!number || *number == 0)
        return std::nullopt;
    return static_cast<int>(*number);
}

/// "" is the entry's own record, "#3" a part of it; "#0" would be a second spelling and is refused.
std::optional<int> parsePart(std::string_view text)
{
    if (text.empty())
        return 0;
    const auto number = parseNumber(text.substr(1), RecordKey::MaxPart);
    if (!number || *number == 0)
        return std::nullopt;
    return static_cast<int>(*number);
}

/// Names and keys are ASCII; anything else becomes a byte that no rule accepts.
std::string toAscii(QStringView text)
{
    std::string ascii;
    ascii.reserve(static_cast<std::size_t>(text.size()));
    for (const QChar c : text)
        ascii += c.unicode() < 0x80 ? static_cast<char>(c.unicode()) : '?';
    return ascii;
}

} // namespace

QString LogNo::deskName() const
{
    return isRoster() ? QStringLiteral("r0") : QString(u'd' + QString::number(desk()));
}

std::optional<int> parseDeskName(QStringView text)
{
    return parseDesk(toAscii(text));
}

QString toText(RecordKey key)
{
    if (key.isNone())
        return {};
    QString text = key.log().deskName() + u'/' + QString::number(key.index());
    if (key.part() != 0)
        text += u'#' + QString::number(key.part());
    return text;
}

std::optional<RecordKey> parseRecordKey(QStringView text, int book)
{
    return parseRecordKey(std::string_view(toAscii(text)), book);
}

std::optional<RecordKey> parseRecordKey(std::string_view text, int book)
{
    const std::size_t slash = text.find('/');
    if (slash == std::string_view::npos)
        return std::nullopt;
    const std::string_view place = text.substr(slash + 1);
    const std::size_t hash = std::min(place.find('#'), place.size());
    const auto desk = parseDesk(text.substr(0, slash));
    const auto index = parseNumber(place.substr(0, hash), RecordKey::MaxIndex);
    const auto part = parsePart(place.substr(hash));
    if (!desk || !index || !part)
        return std::nullopt;
    return RecordKey(LogNo(book, *desk), *index, *part);
}

} // namespace tally

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/partline.h"

#include "core/base/t1.h"

#include <algorithm>

namespace tally::exchange
{

namespace
{

constexpr std::uint8_t partPrefix = 0x02;
constexpr std::size_t saltCharacters = 22; ///< 16 bytes in base64url

/// One level deeper and a little longer than the part inside may be.
t1::Limits lineLimits()
{
    t1::Limits limits = t1::Limits::composite();
    limits.depth += 1;
    limits.totalBytes = static_cast<int>(PartLine::MaxLine);
    return limits;
}

tl::unexpected<Error> broken(const QString &why)
{
    return refused(
        "bundle.part",
        QT_TRANSLATE_NOOP("Error", "A private part in the bundle cannot be read. Nothing was taken from it."), {}, why);
}

} // namespace

bool isAudience(std::string_view text)
{
    constexpr std::string_view agreement = "agr:";
    return text == "pub" || text == "peer" || text == "mem" || text == "adm" ||
           (text.size() > agreement.size() && text.starts_with(agreement));
}

Digest PartLine::digest() const
{
    return sha256(partPrefix, bytes);
}

Result<PartLine> PartLine::parse(std::string_view line)
{
    t1::Document document;
    if (const Outcome parsed = document.parse(line, lineLimits()); !parsed)
        return broken(parsed.error().detail);
    const t1::View root = document.root();
    const t1::View part = root["p"];
    if (root.size() != 3 || !root["e"].isInteger() || !isAudience(root["a"].raw()))
        return broken(QStringLiteral("members"));
    if (!part.isObject() || part["_"].raw().size() != saltCharacters)
        return broken(QStringLiteral("part or salt"));
    return PartLine{root["e"].integer(), std::string(root["a"].raw()), std::string(part.bytes())};
}

std::string partLine(std::int64_t entry, std::string_view audience, std::string_view bytes)
{
    std::string line = "{\"a\":\"";
    line += audience;
    line += "\",\"e\":" + std::to_string(entry) + ",\"p\":";
    line += bytes;
    return line + '}';
}

} // namespace tally::exchange

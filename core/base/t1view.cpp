// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/t1.h"
#include "core/base/t1rules.h"
#include "core/base/utf8.h"

#include <algorithm>

namespace tally::t1
{

namespace
{

std::string unescaped(std::string_view raw)
{
    std::string text;
    text.reserve(raw.size());
    while (!raw.empty()) {
        const std::size_t plain = std::min(raw.find('\\'), raw.size());
        text += raw.substr(0, plain);
        raw.remove_prefix(plain);
        if (raw.empty())
            break;
        text += escapedCharacter(raw);
        raw.remove_prefix(escapeOf(text.back()).size());
    }
    return text;
}

} // namespace

std::int64_t View::integer() const
{
    if (!isInteger())
        return 0;
    std::string_view digits = bytes();
    const bool negative = digits[0] == '-';
    digits.remove_prefix(negative ? 1 : 0);
    return negative ? -integerOf(digits) : integerOf(digits);
}

std::string_view View::raw() const
{
    return isText() ? m_document->text(m_node) : std::string_view();
}

std::string View::text() const
{
    return isText() && node().escaped ? unescaped(raw()) : std::string(raw());
}

QString View::qtext() const
{
    if (isText() && node().escaped)
        return QString::fromStdString(text());
    return toQString(raw());
}

std::string_view View::bytes() const
{
    if (!exists())
        return {};
    const std::uint32_t quote = isText() ? 1 : 0;
    return m_document->m_bytes.substr(node().begin - quote, node().end - node().begin + 2 * quote);
}

int View::size() const
{
    return isArray() || isObject() ? static_cast<int>(node().count) : 0;
}

View View::operator[](std::string_view name) const
{
    if (!isObject() || name.empty())
        return {};
    const std::uint32_t stop = node().next;
    for (std::uint32_t member = m_node + 1; member < stop; member = m_document->m_nodes[member + 1].next) {
        const std::string_view found = m_document->text(member);
        if (found[0] < name[0])
            continue; // most members, without a call to compare the rest
        const int order = found.compare(name);
        if (order == 0)
            return {m_document, member + 1, stop, true};
        if (order > 0)
            break; // names ascend
    }
    return {};
}

View View::first() const
{
    if (size() == 0)
        return {};
    return {m_document, isObject() ? m_node + 2 : m_node + 1, node().next, isObject()};
}

/// Recursive, which t1::MaxDepth bounds.
Json View::toJson() const
{
    if (!exists())
        return {};
    switch (node().type) {
    case Document::Type::True:
    case Document::Type::False:
        return boolean();
    case Document::Type::Integer:
        return integer();
    case Document::Type::Text:
        return text();
    case Document::Type::Array:
        return arrayToJson();
    case Document::Type::Object:
        return objectToJson();
    case Document::Type::Null:
        break;
    }
    return {};
}

Json::Array View::arrayToJson() const
{
    Json::Array values;
    values.reserve(static_cast<std::size_t>(size()));
    for (View value = first(); value.exists(); value = value.next())
        values.push_back(value.toJson());
    return values;
}

Json::Object View::objectToJson() const
{
    Json::Object members;
    for (View value = first(); value.exists(); value = value.next())
        members.emplace_hint(members.end(), value.name(), value.toJson());
    return members;
}

} // namespace tally::t1

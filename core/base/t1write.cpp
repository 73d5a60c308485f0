// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/t1.h"
#include "core/base/t1rules.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <QCoreApplication>

namespace tally::t1
{

namespace
{

bool isName(std::string_view name)
{
    return !name.empty() && name.size() <= MaxNameBytes && std::all_of(name.begin(), name.end(), isNameCharacter);
}

/// Appends values to one string; recursive, which t1::MaxDepth bounds. Methods return false once a rule is broken.
class Writer
{
public:
    explicit Writer(const Limits &limits)
        : m_limits(limits)
    {
    }
    bool document(const Json &value);
    [[nodiscard]] std::string &bytes() { return m_out; }
    [[nodiscard]] const char *brokenRule() const { return m_rule; }

private:
    bool value(const Json &value);
    bool integer(std::int64_t value);
    bool text(const std::string &text);
    bool enter();
    bool array(const Json::Array &values);
    bool object(const Json::Object &members);
    bool member(const Json::Object::value_type &member);
    bool fail(const char *rule);

    const Limits &m_limits;
    std::string m_out;
    std::size_t m_depth = 0;
    const char *m_rule = nullptr;
};

bool Writer::document(const Json &root)
{
    if (!value(root))
        return false;
    return m_out.size() <= size(m_limits.totalBytes) || fail("the text is longer than allowed");
}

bool Writer::value(const Json &value)
{
    if (value.isText())
        return text(value.text());
    if (value.isInteger())
        return integer(value.integer());
    if (value.isObject())
        return object(value.object());
    if (value.isArray())
        return array(value.array());
    m_out += value.isNull() ? "null" : value.boolean() ? "true" : "false";
    return true;
}

bool Writer::integer(std::int64_t value)
{
    if (value > MaxInteger || value < -MaxInteger)
        return fail("a number is beyond 2^53-1");
    m_out += std::to_string(value);
    return true;
}

bool Writer::text(const std::string &text)
{
    if (!isUtf8(text))
        return fail("a text is not UTF-8");
    if (text.find('\0') != std::string::npos)
        return fail("a text holds U+0000");
    m_out += '"';
    const std::size_t begin = m_out.size();
    for (const char c : text) {
        const std::string_view spelling = escapeOf(static_cast<std::uint8_t>(c));
        if (spelling.empty())
            m_out += c;
        else
            m_out += spelling;
    }
    if (m_out.size() - begin > size(m_limits.stringBytes))
        return fail("a text is longer than allowed");
    m_out += '"';
    return true;
}

bool Writer::enter()
{
    if (m_depth >= std::min(MaxDepth, size(m_limits.depth)))
        return fail("values are nested deeper than allowed");
    ++m_depth;
    return true;
}

bool Writer::array(const Json::Array &values)
{
    if (values.size() > size(m_limits.elements))
        return fail("an array has more elements than allowed");
    if (!enter())
        return false;
    m_out += '[';
    for (const Json &element : values) {
        if (&element != values.data())
            m_out += ',';
        if (!value(element))
            return false;
    }
    m_out += ']';
    --m_depth;
    return true;
}

bool Writer::object(const Json::Object &members)
{
    if (members.size() > size(m_limits.members))
        return fail("an object has more members than allowed");
    if (!enter())
        return false;
    m_out += '{';
    for (const auto &one : members) {
        if (&one != &*members.begin())
            m_out += ',';
        if (!member(one))
            return false;
    }
    m_out += '}';
    --m_depth;
    return true;
}

bool Writer::member(const Json::Object::value_type &member)
{
    const auto &[name, content] = member;
    if (!isName(name))
        return fail("a member name is empty, too long or holds a character that is not allowed");
    m_out += '"';
    m_out += name;
    m_out += "\":";
    return value(content);
}

bool Writer::fail(const char *rule)
{
    m_rule = rule;
    return false;
}

} // namespace

Result<std::string> write(const Json &value, const Limits &limits)
{
    Writer writer(limits);
    if (!writer.document(value))
        return refused(
            "t1.unwritable",
            QT_TRANSLATE_NOOP("Error", "A value cannot be written in canonical form (T1); nothing was recorded."), {},
            QString::fromLatin1(writer.brokenRule()));
    return std::move(writer.bytes());
}

} // namespace tally::t1

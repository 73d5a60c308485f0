// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/t1.h"

#include "core/base/t1rules.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <array>
#include <limits>
#include <QCoreApplication>

namespace tally::t1
{

/// Checks one T1 text byte by byte and, when asked, notes where each value lies. Keeps its own stack of open
/// containers, so that no input can exhaust the program's. Every method returns false after `fail`, and then nothing
/// goes on.
class Parser
{
public:
    using Node = Document::Node;
    using Type = Document::Type;

    /// `nodes` may be null: then the text is only checked.
    Parser(std::string_view bytes, const Limits &limits, std::vector<Node> *nodes)
        : m_bytes(bytes)
        , m_limits(limits)
        , m_nodes(nodes)
    {
    }
    [[nodiscard]] Outcome run();

private:
    struct Container {
        std::uint32_t node;
        std::uint32_t count;
        std::uint32_t nameBegin; ///< the last member name, empty before the first
        std::uint32_t nameEnd;
        bool isObject;
    };

    bool document();
    bool insideContainer();
    bool element(Container &array);
    bool member(Container &object);
    bool name(Container &object);
    bool value();
    bool open(Type type);
    void close();
    bool literal(std::string_view word, Type type);
    bool integer();
    bool text();
    bool textContent(bool &escaped);
    bool escape();

    void skip(std::uint8_t characterClass);
    [[nodiscard]] bool atEnd() const { return m_at == m_bytes.size(); }
    /// The byte here, NUL at the end: no rule accepts a NUL.
    [[nodiscard]] char peek() const { return atEnd() ? '\0' : m_bytes[m_at]; }
    bool take(char wanted);
    void note(Type type, std::size_t begin, std::size_t end, bool escaped = false);
    bool fail(const char *rule) { return failAt(m_at, rule); }
    bool failAt(std::size_t offset, const char *rule);

    const std::string_view m_bytes;
    const Limits &m_limits;
    std::vector<Node> *const m_nodes;
    std::size_t m_at = 0;
    std::size_t m_depth = 0;
    std::array<Container, MaxDepth> m_open;
    std::size_t m_failedAt = 0;
    const char *m_rule = nullptr;
};

namespace
{

/// Member names may hold these; text needs no second look at those marked plain.
constexpr std::uint8_t Plain = 1;
constexpr std::uint8_t Name = 2;
constexpr std::uint8_t Digit = 4;

constexpr std::uint8_t classOf(int c)
{
    int result = 0;
    if (c >= 0x20 && c < 0x80 && c != '"' && c != '\\')
        result |= Plain;
    if (isNameCharacter(c))
        result |= Name;
    if (c >= '0' && c <= '9')
        result |= Digit;
    return static_cast<std::uint8_t>(result);
}

constexpr std::array<std::uint8_t, 256> makeClasses()
{
    std::array<std::uint8_t, 256> classes{};
    for (int c = 0; c < 256; ++c)
        classes[static_cast<std::size_t>(c)] = classOf(c);
    return classes;
}

constexpr std::array<std::uint8_t, 256> Classes = makeClasses();

/// Offsets are 32 bits wide in a Document.
constexpr std::size_t MaxBytes = std::numeric_limits<std::int32_t>::max();

std::uint32_t narrow(std::size_t offset)
{
    return static_cast<std::uint32_t>(offset);
}

} // namespace

Outcome Parser::run()
{
    if (document())
        return {};
    return refused(
        "t1.invalid",
        QT_TRANSLATE_NOOP("Error", "The data is not in canonical form (T1) and was refused; nothing was read."), {},
        QStringLiteral("byte %1: %2").arg(m_failedAt).arg(QLatin1String(m_rule)));
}

bool Parser::document()
{
    if (m_bytes.size() > std::min(MaxBytes, size(m_limits.totalBytes)))
        return fail("the text is longer than allowed");
    if (!value())
        return false;
    while (m_depth > 0) {
        if (!insideContainer())
            return false;
    }
    return atEnd() || fail("something follows the value");
}

/// Stands behind an opening bracket or behind a value inside it.
bool Parser::insideContainer()
{
    Container &top = m_open[m_depth - 1];
    if (peek() == (top.isObject ? '}' : ']')) {
        close();
        return true;
    }
    if (top.count > 0 && !take(','))
        return fail("a comma or a closing bracket was expected");
    return top.isObject ? member(top) : element(top);
}

bool Parser::element(Container &array)
{
    if (array.count >= size(m_limits.elements))
        return fail("an array has more elements than allowed");
    ++array.count;
    return value();
}

bool Parser::member(Container &object)
{
    if (object.count >= size(m_limits.members))
        return fail("an object has more members than allowed");
    ++object.count;
    return name(object) && value();
}

bool Parser::name(Container &object)
{
    if (!take('"'))
        return fail("a member name was expected");
    const std::size_t begin = m_at;
    skip(Name);
    const std::size_t end = m_at;
    if (!take('"'))
        return fail("a member name holds a character that is not allowed, or does not end");
    if (end == begin || end - begin > MaxNameBytes)
        return failAt(begin, "a member name must have 1 to 64 characters");
    const std::string_view previous = m_bytes.substr(object.nameBegin, object.nameEnd - object.nameBegin);
    if (m_bytes.substr(begin, end - begin) <= previous)
        return failAt(begin, "member names are not strictly ascending");
    object.nameBegin = narrow(begin);
    object.nameEnd = narrow(end);
    note(Type::Text, begin, end);
    return take(':') || fail("a colon was expected");
}

bool Parser::value()
{
    switch (peek()) {
    case '"':
        return text();
    case '{':
        return open(Type::Object);
    case '[':
        return open(Type::Array);
    case 't':
        return literal("true", Type::True);
    case 'f':
        return literal("false", Type::False);
    case 'n':
        return literal("null", Type::Null);
    default:
        return integer();
    }
}

bool Parser::open(Type type)
{
    if (m_depth >= std::min(MaxDepth, size(m_limits.depth)))
        return fail("values are nested deeper than allowed");
    const std::uint32_t node = m_nodes ? narrow(m_nodes->size()) : 0;
    m_open[m_depth++] = {node, 0, 0, 0, type == Type::Object};
    note(type, m_at, m_at);
    ++m_at;
    return true;
}

void Parser::close()
{
    ++m_at;
    const Container &closed = m_open[--m_depth];
    if (!m_nodes)
        return;
    Node &node = (*m_nodes)[closed.node];
    node.end = narrow(m_at);
    node.next = narrow(m_nodes->size());
    node.count = closed.count;
}

bool Parser::literal(std::string_view word, Type type)
{
    if (!m_bytes.substr(m_at).starts_with(word))
        return fail("a value was expected");
    note(type, m_at, m_at + word.size());
    m_at += word.size();
    return true;
}

bool Parser::integer()
{
    const std::size_t begin = m_at;
    const bool negative = take('-');
    const std::size_t first = m_at;
    skip(Digit);
    const std::string_view digits = m_bytes.substr(first, m_at - first);
    if (digits.empty())
        return failAt(begin, "a value was expected");
    if (digits[0] == '0' && (negative || digits.size() > 1))
        return failAt(begin, "a number begins with a needless zero, or is -0");
    if (digits.size() > MaxIntegerDigits || integerOf(digits) > MaxInteger)
        return failAt(begin, "a number is beyond 2^53-1");
    if (peek() == '.' || peek() == 'e' || peek() == 'E')
        return fail("a number is not an integer");
    note(Type::Integer, begin, m_at);
    return true;
}

bool Parser::text()
{
    const std::size_t begin = ++m_at;
    bool escaped = false;
    if (!textContent(escaped))
        return false;
    if (m_at - begin > size(m_limits.stringBytes))
        return failAt(begin, "a text is longer than allowed");
    note(Type::Text, begin, m_at, escaped);
    ++m_at;
    return true;
}

bool Parser::textContent(bool &escaped)
{
    for (skip(Plain); peek() != '"'; skip(Plain)) {
        if (atEnd())
            return fail("a text does not end");
        if (peek() == '\\') {
            if (!escape())
                return false;
            escaped = true;
            continue;
        }
        const std::size_t length = utf8SequenceLength(m_bytes.substr(m_at));
        if (length == 0)
            return fail("the bytes are not UTF-8");
        if (length == 1)
            return fail("a control character is not escaped");
        m_at += length;
    }
    return true;
}

bool Parser::escape()
{
    const char c = escapedCharacter(m_bytes.substr(m_at));
    if (c == '\0')
        return fail("an escape is not one of the canonical ones");
    m_at += escapeOf(c).size();
    return true;
}

void Parser::skip(std::uint8_t characterClass)
{
    const char *const bytes = m_bytes.data();
    const std::size_t end = m_bytes.size();
    std::size_t at = m_at;
    while (at < end && (Classes[static_cast<std::uint8_t>(bytes[at])] & characterClass) != 0)
        ++at;
    m_at = at;
}

bool Parser::take(char wanted)
{
    if (atEnd() || m_bytes[m_at] != wanted)
        return false;
    ++m_at;
    return true;
}

void Parser::note(Type type, std::size_t begin, std::size_t end, bool escaped)
{
    if (m_nodes)
        m_nodes->push_back({narrow(begin), narrow(end), narrow(m_nodes->size() + 1), 0, type, escaped});
}

bool Parser::failAt(std::size_t offset, const char *rule)
{
    m_failedAt = offset;
    m_rule = rule;
    return false;
}

Outcome Document::parse(std::string_view bytes, const Limits &limits)
{
    m_bytes = bytes;
    m_nodes.clear();
    Outcome outcome = Parser(bytes, limits, &m_nodes).run();
    if (!outcome) {
        m_bytes = {};
        m_nodes.clear();
    }
    return outcome;
}

View Document::root() const
{
    return m_nodes.empty() ? View() : View(this, 0, narrow(m_nodes.size()), false);
}

Outcome validate(std::string_view bytes, const Limits &limits)
{
    return Parser(bytes, limits, nullptr).run();
}

} // namespace tally::t1

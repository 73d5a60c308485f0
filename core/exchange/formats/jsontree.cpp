// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/jsontree.h"

#include <QCoreApplication>
#include <simdjson.h>
#include <unordered_set>

namespace tally::exchange
{

namespace
{

constexpr const char *Malformed = QT_TRANSLATE_NOOP("Error", "this is not well-formed JSON");
constexpr const char *TooDeep = QT_TRANSLATE_NOOP("Error", "values are nested too deeply");
constexpr const char *Twice = QT_TRANSLATE_NOOP("Error", "a member name stands twice in one object");
constexpr const char *BadText = QT_TRANSLATE_NOOP("Error", "a text is not valid UTF-8 or holds a broken escape");

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The number grammar of RFC 8259 §6. simdjson would check it only while converting to a binary number.
bool isNumberToken(std::string_view text)
{
    std::size_t i = 0;
    const auto digits = [&] {
        const std::size_t from = i;
        while (i < text.size() && isDigit(text[i]))
            ++i;
        return i > from;
    };
    if (i < text.size() && text[i] == '-')
        ++i;
    const std::size_t whole = i;
    if (!digits() || (text[whole] == '0' && i > whole + 1))
        return false;
    if (i < text.size() && text[i] == '.' && (++i, !digits()))
        return false;
    if (i < text.size() && (text[i] == 'e' || text[i] == 'E')) {
        ++i;
        if (i < text.size() && (text[i] == '+' || text[i] == '-'))
            ++i;
        if (!digits())
            return false;
    }
    return i == text.size();
}

std::string_view withoutSpace(std::string_view token)
{
    const std::size_t last = token.find_last_not_of(" \t\n\r");
    return token.substr(0, last == std::string_view::npos ? 0 : last + 1);
}

} // namespace

struct JsonTree::Parser {
    simdjson::ondemand::parser simd;
};

/// Walks a simdjson document once, in order, into the nodes of a tree.
class JsonTreeBuilder
{
public:
    explicit JsonTreeBuilder(JsonTree &tree)
        : m_tree(tree)
    {
    }

    [[nodiscard]] const char *problem() const { return m_problem; }

    template<typename Value>
    bool add(Value &&value, std::string_view name, int depth)
    {
        simdjson::ondemand::json_type type;
        if (value.type().get(type) != simdjson::SUCCESS)
            return fail(Malformed);
        if (depth > JsonTree::MaxDepth)
            return fail(TooDeep);
        switch (type) {
        case simdjson::ondemand::json_type::object:
            return addObject(value, name, depth);
        case simdjson::ondemand::json_type::array:
            return addArray(value, name, depth);
        case simdjson::ondemand::json_type::string:
            return addText(value, name);
        case simdjson::ondemand::json_type::number:
            return addNumber(value, name);
        case simdjson::ondemand::json_type::boolean:
            return addBoolean(value, name);
        case simdjson::ondemand::json_type::null:
            return addNull(value, name);
        }
        return fail(Malformed);
    }

private:
    using Type = JsonTree::Type;

    bool fail(const char *problem)
    {
        if (m_problem == nullptr)
            m_problem = problem;
        return false;
    }

    std::uint32_t open(Type type, std::string_view name, std::string_view text = {})
    {
        const auto at = static_cast<std::uint32_t>(m_tree.m_nodes.size());
        m_tree.m_nodes.push_back({name, text, at + 1, type});
        return at;
    }

    void close(std::uint32_t node) { m_tree.m_nodes[node].next = static_cast<std::uint32_t>(m_tree.m_nodes.size()); }

    std::string_view keep(std::string_view text) { return m_tree.m_texts.emplace_back(text); }

    template<typename Value>
    bool addObject(Value &value, std::string_view name, int depth)
    {
        simdjson::ondemand::object object;
        if (value.get_object().get(object) != simdjson::SUCCESS)
            return fail(Malformed);
        const std::uint32_t node = open(Type::Object, name);
        std::unordered_set<std::string_view> seen;
        int members = 0;
        for (auto result : object) {
            simdjson::ondemand::field field;
            std::string_view key;
            if (std::move(result).get(field) != simdjson::SUCCESS)
                return fail(Malformed);
            if (!readKey(field, key))
                return false;
            if (isRepeated(node, key, ++members, seen))
                return fail(Twice);
            if (!add(field.value(), key, depth + 1))
                return false;
        }
        close(node);
        return true;
    }

    template<typename Value>
    bool addArray(Value &value, std::string_view name, int depth)
    {
        simdjson::ondemand::array array;
        if (value.get_array().get(array) != simdjson::SUCCESS)
            return fail(Malformed);
        const std::uint32_t node = open(Type::Array, name);
        for (auto result : array) {
            simdjson::ondemand::value element;
            if (std::move(result).get(element) != simdjson::SUCCESS)
                return fail(Malformed);
            if (!add(element, {}, depth + 1))
                return false;
        }
        close(node);
        return true;
    }

    template<typename Value>
    bool addText(Value &value, std::string_view name)
    {
        std::string_view token;
        if (simdjson::simdjson_result<std::string_view>(value.raw_json_token()).get(token) != simdjson::SUCCESS)
            return fail(Malformed);
        token = withoutSpace(token);
        const bool plain = token.size() >= 2 && token.find('\\') == std::string_view::npos;
        std::string_view text;
        // Read in any case: this moves simdjson on and finds broken escapes.
        if (value.get_string().get(text) != simdjson::SUCCESS)
            return fail(BadText);
        open(Type::Text, name, plain ? token.substr(1, token.size() - 2) : keep(text));
        return true;
    }

    template<typename Value>
    bool addNumber(Value &value, std::string_view name)
    {
        std::string_view token;
        if (simdjson::simdjson_result<std::string_view>(value.raw_json_token()).get(token) != simdjson::SUCCESS)
            return fail(Malformed);
        token = withoutSpace(token);
        if (!isNumberToken(token))
            return fail(Malformed);
        open(Type::Number, name, token);
        return true;
    }

    template<typename Value>
    bool addBoolean(Value &value, std::string_view name)
    {
        bool truth = false;
        if (value.get_bool().get(truth) != simdjson::SUCCESS)
            return fail(Malformed);
        open(truth ? Type::True : Type::False, name);
        return true;
    }

    template<typename Value>
    bool addNull(Value &value, std::string_view name)
    {
        bool null = false;
        if (simdjson::simdjson_result<bool>(value.is_null()).get(null) != simdjson::SUCCESS || !null)
            return fail(Malformed);
        open(Type::Null, name);
        return true;
    }

    bool readKey(simdjson::ondemand::field &field, std::string_view &key)
    {
        const char *raw = field.key().raw();
        std::size_t length = 0;
        while (raw[length] != '"' && raw[length] != '\\') // stage 1 found a closing quote
            ++length;
        if (raw[length] == '"') {
            key = {raw, length};
            return true;
        }
        std::string_view unescaped;
        if (field.unescaped_key().get(unescaped) != simdjson::SUCCESS)
            return fail(BadText);
        key = keep(unescaped);
        return true;
    }

    /// Few members are compared one by one, many through a set: linear either way for what documents really hold.
    bool isRepeated(std::uint32_t object, std::string_view key, int member, std::unordered_set<std::string_view> &seen)
    {
        constexpr int Few = 24;
        if (member > Few) {
            if (seen.empty())
                forEachMember(object, [&](std::string_view name) {
                    seen.insert(name);
                    return true;
                });
            return !seen.insert(key).second;
        }
        return !forEachMember(object, [&](std::string_view name) { return name != key; });
    }

    template<typename Visit>
    bool forEachMember(std::uint32_t object, Visit &&visit)
    {
        const auto &nodes = m_tree.m_nodes;
        for (std::uint32_t at = object + 1; at < nodes.size(); at = nodes[at].next) {
            if (!visit(nodes[at].name))
                return false;
        }
        return true;
    }

    JsonTree &m_tree;
    const char *m_problem = nullptr;
};

JsonTree::JsonTree()
    : m_parser(std::make_unique<Parser>())
{
}

JsonTree::~JsonTree() = default;
JsonTree::JsonTree(JsonTree &&) noexcept = default;
JsonTree &JsonTree::operator=(JsonTree &&) noexcept = default;

JsonTree::Fault JsonTree::parse(std::string_view bytes, std::size_t begin, std::size_t end)
{
    m_nodes.clear();
    m_texts.clear();
    std::string_view text = bytes.substr(begin, end - begin);
    std::size_t readable = bytes.size() - begin;
    if (readable < text.size() + simdjson::SIMDJSON_PADDING) {
        std::string &copy = m_texts.emplace_back(text);
        copy.resize(text.size() + simdjson::SIMDJSON_PADDING);
        text = std::string_view(copy).substr(0, text.size());
        readable = copy.size();
    }
    simdjson::ondemand::document document;
    const auto error = m_parser->simd.iterate(simdjson::padded_string_view(text, readable)).get(document);
    if (error != simdjson::SUCCESS)
        return {error == simdjson::UTF8_ERROR ? BadText : Malformed, begin};
    JsonTreeBuilder builder(*this);
    const bool whole = builder.add(document, {}, 1);
    const char *where = nullptr;
    const bool known = document.current_location().get(where) == simdjson::SUCCESS; // an error at the end of the text
    // simdjson stays in front of a number that nobody converts.
    const bool lone = whole && root().isNumber() && root().text().size() == withoutSpace(text).size();
    if (whole && (!known || lone))
        return {};
    const std::size_t offset = known ? static_cast<std::size_t>(where - text.data()) : text.size();
    m_nodes.clear();
    return {builder.problem() == nullptr ? Malformed : builder.problem(), begin + std::min(offset, text.size())};
}

JsonValue JsonTree::root() const
{
    return m_nodes.empty() ? JsonValue() : JsonValue(this, 0, m_nodes[0].next);
}

JsonValue JsonTree::at(std::uint32_t node) const
{
    return JsonValue(this, node, m_nodes[node].next);
}

std::string JsonTree::pointer(std::uint32_t node) const
{
    std::string path;
    std::uint32_t at = 0;
    while (at != node) {
        const bool isArray = m_nodes[at].type == Type::Array;
        std::uint32_t child = at + 1;
        int position = 0;
        for (; m_nodes[child].next <= node; child = m_nodes[child].next)
            ++position;
        path += '/';
        if (isArray)
            path += std::to_string(position);
        for (const char c : isArray ? std::string_view() : m_nodes[child].name)
            path += c == '~' ? std::string("~0") : c == '/' ? std::string("~1") : std::string(1, c);
        at = child;
    }
    return path;
}

JsonValue JsonValue::first() const
{
    if (!exists() || m_node + 1 == node().next)
        return {};
    return JsonValue(m_tree, m_node + 1, node().next);
}

JsonValue JsonValue::next() const
{
    const std::uint32_t following = node().next;
    return following < m_stop ? JsonValue(m_tree, following, m_stop) : JsonValue();
}

JsonValue JsonValue::member(std::string_view name) const
{
    if (!isObject())
        return {};
    for (JsonValue value = first(); value.exists(); value = value.next()) {
        if (value.name() == name)
            return value;
    }
    return {};
}

int JsonValue::count() const
{
    int count = 0;
    for (JsonValue value = first(); value.exists(); value = value.next())
        ++count;
    return count;
}

bool sameJson(JsonValue a, JsonValue b)
{
    if (a.type() != b.type() || a.text() != b.text() || a.count() != b.count())
        return false;
    JsonValue other = b.first();
    for (JsonValue value = a.first(); value.exists(); value = value.next()) {
        const JsonValue match = a.isObject() ? b.member(value.name()) : other;
        if (!match.exists() || !sameJson(value, match))
            return false;
        other = other.next();
    }
    return true;
}

} // namespace tally::exchange

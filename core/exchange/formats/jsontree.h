// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace tally::exchange
{

class JsonValue;

/// One JSON value (RFC 8259) of a foreign document, read strictly: well-formed UTF-8, no member name twice in an
/// object, at most `MaxDepth` levels. Numbers stay the text they were written as, so that no amount passes through a
/// binary fraction. Reuse one object for many values. Text without escapes is a view into the bytes that were parsed,
/// which must outlive it.
class JsonTree
{
public:
    enum class Type : std::uint8_t { Null, False, True, Number, Text, Array, Object };
    static constexpr int MaxDepth = 64;

    JsonTree();
    ~JsonTree();
    JsonTree(JsonTree &&) noexcept;
    JsonTree &operator=(JsonTree &&) noexcept;
    JsonTree(const JsonTree &) = delete;
    JsonTree &operator=(const JsonTree &) = delete;

    /// What is wrong with a text, and how many bytes into it.
    struct Fault {
        const char *problem = nullptr; ///< null if nothing is wrong
        std::size_t offset = 0;
    };
    /// `bytes[begin, end)` is to be one value. The bytes after it may be looked at, never used.
    [[nodiscard]] Fault parse(std::string_view bytes, std::size_t begin, std::size_t end);
    [[nodiscard]] JsonValue root() const;
    [[nodiscard]] JsonValue at(std::uint32_t node) const;
    /// Where what that value contains ends: a value with a number in [node, endOf(node)) is part of it.
    [[nodiscard]] std::uint32_t endOf(std::uint32_t node) const { return m_nodes[node].next; }
    /// JSON Pointer (RFC 6901) from the root to that value: "" for the root itself, "/hasInput/0".
    [[nodiscard]] std::string pointer(std::uint32_t node) const;
    [[nodiscard]] std::size_t size() const { return m_nodes.size(); }

private:
    friend class JsonValue;
    friend class JsonTreeBuilder;
    /// Values in document order; a container is followed by its content.
    struct Node {
        std::string_view name; ///< if it is a member
        std::string_view text; ///< content of text, unescaped; a number as it was written
        std::uint32_t next;    ///< node after this value and all it contains
        Type type;
    };
    struct Parser; ///< keeps simdjson and its buffers out of this header
    std::vector<Node> m_nodes;
    std::deque<std::string>
        m_texts; ///< unescaped texts and names, and the copy of a value too near the end of the bytes
    std::unique_ptr<Parser> m_parser;
};

/// A value inside a JsonTree; cheap to copy, valid while the tree lives and is not parsed anew. Asking a wrong type
/// gives an empty answer.
class JsonValue
{
public:
    JsonValue() = default;
    [[nodiscard]] bool exists() const { return m_tree != nullptr; }
    [[nodiscard]] JsonTree::Type type() const { return node().type; }
    [[nodiscard]] bool isText() const { return exists() && type() == JsonTree::Type::Text; }
    [[nodiscard]] bool isNumber() const { return exists() && type() == JsonTree::Type::Number; }
    [[nodiscard]] bool isObject() const { return exists() && type() == JsonTree::Type::Object; }
    [[nodiscard]] bool isArray() const { return exists() && type() == JsonTree::Type::Array; }
    [[nodiscard]] bool isNull() const { return exists() && type() == JsonTree::Type::Null; }
    [[nodiscard]] bool isBoolean() const
    {
        return exists() && (type() == JsonTree::Type::True || type() == JsonTree::Type::False);
    }
    /// Content of text, or a number as it was written; empty for anything else.
    [[nodiscard]] std::string_view text() const { return exists() ? node().text : std::string_view(); }
    [[nodiscard]] std::string_view name() const { return node().name; }
    [[nodiscard]] std::uint32_t index() const { return m_node; }
    [[nodiscard]] const JsonTree *tree() const { return m_tree; }
    /// Walks elements or members: `for (JsonValue v = a.first(); v.exists(); v = v.next())`.
    [[nodiscard]] JsonValue first() const;
    [[nodiscard]] JsonValue next() const;
    [[nodiscard]] JsonValue member(std::string_view name) const;
    [[nodiscard]] int count() const; ///< elements or members

private:
    friend class JsonTree;
    JsonValue(const JsonTree *tree, std::uint32_t node, std::uint32_t stop)
        : m_tree(tree)
        , m_node(node)
        , m_stop(stop)
    {
    }
    [[nodiscard]] const JsonTree::Node &node() const { return m_tree->m_nodes[m_node]; }
    const JsonTree *m_tree = nullptr;
    std::uint32_t m_node = 0;
    std::uint32_t m_stop = 0; ///< where the surrounding container ends
};

/// Whether both say the same: members in any order, numbers and text by their characters.
[[nodiscard]] bool sameJson(JsonValue a, JsonValue b);

} // namespace tally::exchange

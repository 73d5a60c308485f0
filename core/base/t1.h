// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/json.h"

#include <QByteArray>
#include <string>
#include <string_view>
#include <vector>

/// Canonical JSON "T1" (FORMATS §1): a strict subset of RFC 8785 and I-JSON. One value has one spelling, so bytes can
/// be hashed and compared. Reading checks every rule in one pass over the bytes, before anything else looks at them.
namespace tally::t1
{

struct Limits {
    int depth = 16;              ///< nested arrays and objects, 64 at most
    int members = 256;           ///< per object
    int elements = 100'000;      ///< per array
    int stringBytes = 16 * 1024; ///< between the quotes, escapes as they are written
    int totalBytes = 64 * 1024;  ///< envelope; composite acts and parts use 1 MiB
    [[nodiscard]] static constexpr Limits composite() { return {16, 256, 100'000, 16 * 1024, 1024 * 1024}; }
};

class View;

/// A parsed T1 text: the bytes (not owned, must outlive it) and a flat table of where each value begins. Reuse one
/// object for many texts; after the first few it allocates nothing. Memory is bounded by the limits, whatever the
/// input.
class Document
{
public:
    /// Error "t1.invalid" whose detail names the byte offset and the rule broken; the document is then empty.
    Outcome parse(std::string_view bytes, const Limits &limits = Limits());
    [[nodiscard]] View root() const;
    [[nodiscard]] std::string_view bytes() const { return m_bytes; }

private:
    friend class View;
    friend class Parser;
    enum class Type : std::uint8_t { Null, True, False, Integer, Text, Array, Object };
    /// Values in document order; a container is followed by its content. Members are a Text node (name) then the value.
    struct Node {
        std::uint32_t begin; ///< first byte of the token; for text, of its content
        std::uint32_t end;   ///< one past it
        std::uint32_t next;  ///< index of the node after this value and all it contains
        std::uint32_t count; ///< elements or members
        Type type;
        bool escaped; ///< text that holds escapes
    };
    /// Content of the text at that node, as written.
    [[nodiscard]] std::string_view text(std::uint32_t node) const
    {
        return {m_bytes.data() + m_nodes[node].begin, m_nodes[node].end - m_nodes[node].begin};
    }
    std::string_view m_bytes;
    std::vector<Node> m_nodes;
};

/// A value inside a Document; cheap to copy, valid while document and bytes live. Asking for the wrong type gives an
/// empty answer, as in Json.
class View
{
public:
    View() = default;
    [[nodiscard]] bool exists() const { return m_document != nullptr; }
    [[nodiscard]] bool isText() const { return is(Document::Type::Text); }
    [[nodiscard]] bool isObject() const { return is(Document::Type::Object); }
    [[nodiscard]] bool isArray() const { return is(Document::Type::Array); }
    [[nodiscard]] bool isInteger() const { return is(Document::Type::Integer); }
    [[nodiscard]] bool boolean() const { return is(Document::Type::True); }
    [[nodiscard]] std::int64_t integer() const;
    /// Content as it stands in the bytes, escapes included: right for ids, amounts and names, which cannot hold any.
    [[nodiscard]] std::string_view raw() const;
    [[nodiscard]] std::string text() const; ///< unescaped UTF-8
    [[nodiscard]] QString qtext() const;
    /// The bytes of the whole value, as they would be hashed.
    [[nodiscard]] std::string_view bytes() const;
    [[nodiscard]] int size() const; ///< elements or members
    /// The member of that name, or a view that does not exist.
    [[nodiscard]] View operator[](std::string_view name) const;
    [[nodiscard]] Json toJson() const;

    /// Walks an array's elements or an object's values: `for (View v = a.first(); v.exists(); v = v.next())`.
    [[nodiscard]] View first() const;
    [[nodiscard]] View next() const
    {
        if (!exists() || node().next >= m_stop)
            return {};
        return {m_document, m_member ? node().next + 1 : node().next, m_stop, m_member};
    }
    /// Member name, when reached through an object.
    [[nodiscard]] std::string_view name() const
    {
        return exists() && m_member ? m_document->text(m_node - 1) : std::string_view();
    }

private:
    friend class Document;
    [[nodiscard]] bool is(Document::Type type) const { return exists() && node().type == type; }
    [[nodiscard]] const Document::Node &node() const { return m_document->m_nodes[m_node]; }
    [[nodiscard]] Json::Array arrayToJson() const;
    [[nodiscard]] Json::Object objectToJson() const;
    View(const Document *document, std::uint32_t node, std::uint32_t stop, bool member)
        : m_document(document)
        , m_node(node)
        , m_stop(stop)
        , m_member(member)
    {
    }
    const Document *m_document = nullptr;
    std::uint32_t m_node = 0; ///< node of the value itself
    std::uint32_t m_stop = 0; ///< where the surrounding container ends
    bool m_member = false;
};

/// Whether `bytes` are one T1 text; same errors as Document::parse, constant memory.
[[nodiscard]] Outcome validate(std::string_view bytes, const Limits &limits = Limits());

/// Canonical bytes of a value. Text is taken as it is (normalise before, see utf8.h). Error "t1.unwritable" for a
/// member name outside the allowed set, invalid UTF-8, U+0000, an integer beyond 2^53−1 or a limit exceeded.
[[nodiscard]] Result<std::string> write(const Json &value, const Limits &limits = Limits());

} // namespace tally::t1

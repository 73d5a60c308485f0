// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/formats/jsontree.h"

#include <map>

namespace tally::exchange
{

/// A JSON-LD text cut into its elements: the members of `@graph`, of a top-level array, or one lone object. Elements
/// are parsed when asked for and small ones forgotten again, so that a document of a million records costs little more
/// memory than its bytes, which must outlive this object.
class JsonLdDocument
{
public:
    /// Cuts without parsing the elements. Error "import.syntax" with byte and line.
    [[nodiscard]] static Result<JsonLdDocument> open(std::string_view bytes);

    [[nodiscard]] int size() const { return static_cast<int>(m_elements.size()); }
    /// The element's tree, valid until another element is asked for. Error "import.syntax".
    [[nodiscard]] Result<const JsonTree *> element(int number);
    /// The same into a tree of the caller's, for looking at two elements at once.
    Outcome parse(int number, JsonTree &into) const;
    [[nodiscard]] JsonValue context() const { return m_context.root(); }
    /// JSON Pointer of an element: "/@graph/3", "/3", or "" for a lone object.
    [[nodiscard]] std::string pointer(int number) const;
    /// Names of top-level members beside `@context` and `@graph`.
    [[nodiscard]] const std::vector<std::string> &strayMembers() const { return m_strays; }

private:
    friend class JsonLdSplitter;
    struct Span {
        std::size_t begin = 0;
        std::size_t end = 0;
    };
    enum class Shape { Graph, GraphObject, Array, Lone };
    JsonLdDocument() = default;
    [[nodiscard]] tl::unexpected<Error> syntaxError(const JsonTree::Fault &fault) const;

    std::string_view m_bytes;
    Shape m_shape = Shape::Lone;
    std::vector<Span> m_elements;
    std::vector<std::string> m_strays;
    JsonTree m_context;
    JsonTree m_current;
    int m_currentNumber = -1;
    std::map<int, JsonTree> m_large; ///< parsed once: a large element may be visited once for each record in it
};

} // namespace tally::exchange

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/jsonlddocument.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <QCoreApplication>

namespace tally::exchange
{

namespace
{

constexpr const char *NotJson = QT_TRANSLATE_NOOP("Error", "this is not well-formed JSON");
constexpr const char *Truncated = QT_TRANSLATE_NOOP("Error", "the document ends too early");
constexpr const char *Twice = QT_TRANSLATE_NOOP("Error", "a member name stands twice in one object");
constexpr const char *NoObject = QT_TRANSLATE_NOOP("Error", "the document is neither an object nor an array");
constexpr std::size_t LargeElement = 4096; // nodes; about 200 kB

} // namespace

/// Finds where values begin and end by brackets and quotes alone; what stands between them is checked when an element
/// is parsed.
class JsonLdSplitter
{
public:
    explicit JsonLdSplitter(std::string_view bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] JsonTree::Fault split(JsonLdDocument &document)
    {
        constexpr std::string_view ByteOrderMark = "\xEF\xBB\xBF";
        if (m_bytes.substr(0, ByteOrderMark.size()) == ByteOrderMark)
            m_at = ByteOrderMark.size();
        skipSpace();
        if (m_at == m_bytes.size() || (peek() != '{' && peek() != '['))
            return {NoObject, m_at};
        if (!(peek() == '[' ? splitArray(document, JsonLdDocument::Shape::Array) : splitObject(document)))
            return m_fault;
        skipSpace();
        return m_at == m_bytes.size() ? JsonTree::Fault() : JsonTree::Fault{NotJson, m_at};
    }

private:
    using Span = JsonLdDocument::Span;

    [[nodiscard]] char peek() const { return m_at < m_bytes.size() ? m_bytes[m_at] : '\0'; }

    bool fail(const char *problem)
    {
        m_fault = {m_at >= m_bytes.size() ? Truncated : problem, std::min(m_at, m_bytes.size())};
        return false;
    }

    void skipSpace()
    {
        while (m_at < m_bytes.size() && std::strchr(" \t\n\r", m_bytes[m_at]) != nullptr && m_bytes[m_at] != '\0')
            ++m_at;
    }

    bool take(char wanted)
    {
        skipSpace();
        if (peek() != wanted)
            return fail(NotJson);
        ++m_at;
        return true;
    }

    bool skipText()
    {
        ++m_at;
        while (true) {
            m_at = m_bytes.find('"', m_at);
            if (m_at == std::string_view::npos) {
                m_at = m_bytes.size();
                return fail(NotJson);
            }
            std::size_t slashes = 0;
            while (m_bytes[m_at - 1 - slashes] == '\\')
                ++slashes;
            ++m_at;
            if (slashes % 2 == 0)
                return true;
        }
    }

    bool skipContainer()
    {
        std::size_t depth = 0;
        do {
            if (m_at >= m_bytes.size())
                return fail(NotJson);
            const char c = m_bytes[m_at];
            if (c == '"') {
                if (!skipText())
                    return false;
                continue;
            }
            if (c == '{' || c == '[')
                ++depth;
            else if (c == '}' || c == ']')
                --depth;
            ++m_at;
        } while (depth > 0);
        return true;
    }

    bool skipValue(Span &span)
    {
        skipSpace();
        span.begin = m_at;
        if (peek() == '{' || peek() == '[') {
            if (!skipContainer())
                return false;
        } else if (peek() == '"') {
            if (!skipText())
                return false;
        } else {
            while (m_at < m_bytes.size() && std::strchr(",]} \t\n\r", m_bytes[m_at]) == nullptr)
                ++m_at;
        }
        span.end = m_at;
        return span.end > span.begin || fail(NotJson);
    }

    /// The elements of the array that begins here.
    bool splitArray(JsonLdDocument &document, JsonLdDocument::Shape shape)
    {
        document.m_shape = shape;
        ++m_at;
        skipSpace();
        if (peek() == ']') {
            ++m_at;
            return true;
        }
        while (true) {
            Span span;
            if (!skipValue(span))
                return false;
            document.m_elements.push_back(span);
            skipSpace();
            if (peek() == ']') {
                ++m_at;
                return true;
            }
            if (!take(','))
                return false;
        }
    }

    bool splitObject(JsonLdDocument &document)
    {
        const std::size_t begin = m_at++;
        bool hasGraph = false;
        skipSpace();
        while (peek() != '}') {
            std::string name;
            if (!readName(document, name) || !take(':') || !splitMember(document, name, hasGraph))
                return false;
            skipSpace();
            if (peek() != '}' && !take(','))
                return false;
            skipSpace();
            if (peek() == '}' && m_bytes[m_bytes.find_last_not_of(" \t\n\r", m_at - 1)] == ',')
                return fail(NotJson);
        }
        ++m_at;
        if (hasGraph)
            return true;
        document.m_shape = JsonLdDocument::Shape::Lone;
        document.m_elements = {{begin, m_at}};
        document.m_strays.clear();
        return true;
    }

    bool readName(JsonLdDocument &document, std::string &name)
    {
        skipSpace();
        Span span{m_at, 0};
        if (peek() != '"' || !skipText())
            return fail(NotJson);
        JsonTree tree;
        m_fault = tree.parse(m_bytes, span.begin, m_at);
        name = tree.root().text();
        if (m_fault.problem == nullptr && std::count(m_names.begin(), m_names.end(), name) > 0)
            m_fault = {Twice, span.begin};
        m_names.push_back(name);
        if (name != "@context" && name != "@graph")
            document.m_strays.push_back(name);
        return m_fault.problem == nullptr;
    }

    bool splitMember(JsonLdDocument &document, std::string_view name, bool &hasGraph)
    {
        skipSpace();
        if (name == "@graph") {
            hasGraph = true;
            if (peek() == '[')
                return splitArray(document, JsonLdDocument::Shape::Graph);
        }
        Span span;
        if (!skipValue(span))
            return false;
        if (name == "@graph") {
            document.m_shape = JsonLdDocument::Shape::GraphObject;
            document.m_elements = {span};
        }
        JsonTree checked;
        JsonTree &tree = name == "@context" ? document.m_context : checked;
        m_fault = name == "@graph" ? JsonTree::Fault() : tree.parse(m_bytes, span.begin, span.end);
        return m_fault.problem == nullptr;
    }

    std::string_view m_bytes;
    std::size_t m_at = 0;
    std::vector<std::string> m_names;
    JsonTree::Fault m_fault;
};

Result<JsonLdDocument> JsonLdDocument::open(std::string_view bytes)
{
    JsonLdDocument document;
    document.m_bytes = bytes;
    if (bytes.size() >= std::numeric_limits<std::uint32_t>::max())
        return refused("import.tooLarge",
                       QT_TRANSLATE_NOOP("Error", "The document is larger than 4 GB; nothing was recorded."));
    if (const JsonTree::Fault fault = JsonLdSplitter(bytes).split(document); fault.problem != nullptr)
        return document.syntaxError(fault);
    return document;
}

Result<const JsonTree *> JsonLdDocument::element(int number)
{
    if (const auto large = m_large.find(number); large != m_large.end())
        return &large->second;
    if (number == m_currentNumber)
        return &m_current;
    m_currentNumber = -1;
    TALLY_CHECK(parse(number, m_current));
    if (m_current.size() < LargeElement) {
        m_currentNumber = number;
        return &m_current;
    }
    const auto kept = m_large.emplace(number, std::move(m_current)).first;
    m_current = JsonTree();
    return &kept->second;
}

Outcome JsonLdDocument::parse(int number, JsonTree &into) const
{
    const Span span = m_elements[static_cast<std::size_t>(number)];
    const JsonTree::Fault fault = into.parse(m_bytes, span.begin, span.end);
    if (fault.problem != nullptr)
        return syntaxError(fault);
    return {};
}

std::string JsonLdDocument::pointer(int number) const
{
    if (m_shape == Shape::Lone || m_shape == Shape::GraphObject)
        return m_shape == Shape::Lone ? "" : "/@graph";
    return (m_shape == Shape::Graph ? "/@graph/" : "/") + std::to_string(number);
}

tl::unexpected<Error> JsonLdDocument::syntaxError(const JsonTree::Fault &fault) const
{
    const auto until = m_bytes.begin() + static_cast<std::ptrdiff_t>(std::min(fault.offset, m_bytes.size()));
    const auto line = std::count(m_bytes.begin(), until, '\n') + 1;
    return refused(
        "import.syntax",
        QT_TRANSLATE_NOOP("Error", "The document cannot be read in line %1 (byte %2): %3. Nothing was recorded."),
        {QString::number(line), QString::number(fault.offset), QCoreApplication::translate("Error", fault.problem)});
}

} // namespace tally::exchange

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/keptmembers.h"

#include <algorithm>
#include <charconv>
#include <map>

namespace tally::exchange
{

namespace
{

constexpr int MaxDepth = 4;              // T1 allows 16 levels in all; a part of a recipe already stands eight deep
constexpr std::size_t MaxMembers = 200;  // T1 allows 256
constexpr std::size_t PieceBytes = 2000; // at most 12 kB once every byte of it is escaped; T1 allows 16
constexpr std::int64_t MaxInteger = (std::int64_t{1} << 53) - 1;

bool isPlainName(std::string_view name)
{
    const auto allowed = [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '@' || c == '_' ||
               c == '.' || c == ':' || c == '-';
    };
    // A nested object with "@type" would count as a record of the entry.
    return !name.empty() && name.size() <= 64 && std::all_of(name.begin(), name.end(), allowed) && name != "@type" &&
           name != "@pairs" && name != "@json";
}

bool isPlainText(std::string_view text)
{
    return text.size() <= PieceBytes && text.find('\0') == std::string_view::npos;
}

void writeTree(JsonValue value, std::string &out)
{
    switch (value.type()) {
    case JsonTree::Type::Null:
        out += "null";
        return;
    case JsonTree::Type::False:
        out += "false";
        return;
    case JsonTree::Type::True:
        out += "true";
        return;
    case JsonTree::Type::Number:
        out += value.text();
        return;
    case JsonTree::Type::Text:
        writeJsonText(value.text(), out);
        return;
    case JsonTree::Type::Array:
    case JsonTree::Type::Object:
        break;
    }
    out += value.isArray() ? '[' : '{';
    for (JsonValue child = value.first(); child.exists(); child = child.next()) {
        if (child.index() != value.first().index())
            out += ',';
        if (value.isObject()) {
            writeJsonText(child.name(), out);
            out += ':';
        }
        writeTree(child, out);
    }
    out += value.isArray() ? ']' : '}';
}

/// Pieces of text that T1 takes, cut between characters.
Json inPieces(std::string_view text)
{
    Json::Array pieces;
    while (!text.empty()) {
        std::size_t length = std::min(text.size(), PieceBytes);
        while (length < text.size() && (static_cast<unsigned char>(text[length]) & 0xC0) == 0x80)
            --length;
        pieces.emplace_back(text.substr(0, length));
        text.remove_prefix(length);
    }
    return Json::Object{{"@json", std::move(pieces)}};
}

Json asJsonText(JsonValue value)
{
    std::string text;
    writeTree(value, text);
    return inPieces(text);
}

Json encodedName(std::string_view name)
{
    if (isPlainText(name))
        return name;
    std::string text;
    writeJsonText(name, text);
    return inPieces(text);
}

Json encodedNumber(std::string_view token)
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(token.data(), token.data() + token.size(), value);
    const bool whole = error == std::errc() && end == token.data() + token.size() && token != "-0";
    return whole && value >= -MaxInteger && value <= MaxInteger ? Json(value) : Json(token);
}

Json encoded(JsonValue value, int depth);

Json encodedObject(JsonValue object, int depth)
{
    Json::Object members;
    Json::Array pairs;
    bool plain = true;
    for (JsonValue child = object.first(); child.exists(); child = child.next()) {
        plain = plain && isPlainName(child.name());
        Json value = encoded(child, depth + 1);
        pairs.emplace_back(Json::Array{encodedName(child.name()), value});
        members.emplace(child.name(), std::move(value));
    }
    if (plain && members.size() <= MaxMembers)
        return members;
    return Json::Object{{"@pairs", std::move(pairs)}};
}

Json encoded(JsonValue value, int depth)
{
    using Type = JsonTree::Type;
    const Type type = value.type();
    if (type == Type::Text)
        return isPlainText(value.text()) ? Json(value.text()) : asJsonText(value);
    if (type == Type::Number)
        return value.text().size() <= PieceBytes ? encodedNumber(value.text()) : asJsonText(value);
    if (type == Type::True || type == Type::False)
        return type == Type::True;
    if (type == Type::Null)
        return {};
    if (depth > MaxDepth)
        return asJsonText(value);
    if (type == Type::Object)
        return encodedObject(value, depth);
    Json::Array elements;
    for (JsonValue child = value.first(); child.exists(); child = child.next())
        elements.push_back(encoded(child, depth + 1));
    return elements;
}

std::string joined(const Json &pieces)
{
    std::string text;
    for (const Json &piece : pieces.array())
        text += piece.text();
    return text;
}

std::string decodedName(const Json &name)
{
    if (name.isText())
        return name.text();
    const std::string text = joined(name["@json"]);
    JsonTree tree;
    return tree.parse(text, 0, text.size()).problem == nullptr ? std::string(tree.root().text()) : text;
}

bool isOnly(const Json &value, std::string_view member)
{
    return value.isObject() && value.object().size() == 1 && value.contains(member);
}

} // namespace

void KeptMembers::add(std::string name, JsonValue value)
{
    add(std::move(name), encoded(value, 1));
}

void KeptMembers::add(std::string name, Json value)
{
    const auto same =
        std::find_if(m_members.begin(), m_members.end(), [&](const auto &member) { return member.first == name; });
    if (same == m_members.end()) {
        m_members.emplace_back(std::move(name), std::move(value));
        return;
    }
    if (same->second == value)
        return;
    // Two spellings of one name: neither may be lost.
    if (!same->second.isArray())
        same->second = Json::Array{std::move(same->second)};
    same->second.toArray().push_back(std::move(value));
}

void KeptMembers::addAll(JsonValue object)
{
    for (JsonValue member = object.first(); member.exists(); member = member.next())
        add(std::string(member.name()), member);
}

Json KeptMembers::toJson() const
{
    const bool plain =
        m_members.size() <= MaxMembers &&
        std::all_of(m_members.begin(), m_members.end(), [](const auto &member) { return isPlainName(member.first); });
    if (plain)
        return Json::Object(m_members.begin(), m_members.end());
    // The order of members says nothing; one of their own makes bodies comparable.
    std::map<std::string_view, const Json *> sorted;
    for (const auto &[name, value] : m_members)
        sorted.emplace(name, &value);
    Json::Array pairs;
    for (const auto &[name, value] : sorted)
        pairs.emplace_back(Json::Array{encodedName(name), *value});
    return Json::Object{{"@pairs", std::move(pairs)}};
}

std::vector<std::pair<std::string, Json>> KeptMembers::membersOf(const Json &kept)
{
    if (!isOnly(kept, "@pairs"))
        return {kept.object().begin(), kept.object().end()};
    std::vector<std::pair<std::string, Json>> members;
    for (const Json &pair : kept["@pairs"].array()) {
        if (pair.array().size() == 2) // as written here; a peer may have written something else
            members.emplace_back(decodedName(pair.array()[0]), pair.array()[1]);
    }
    return members;
}

void KeptMembers::write(const Json &value, std::string &out)
{
    if (isOnly(value, "@json")) {
        out += joined(value["@json"]);
    } else if (value.isText()) {
        writeJsonText(value.text(), out);
    } else if (value.isInteger()) {
        out += std::to_string(value.integer());
    } else if (value.isBool()) {
        out += value.boolean() ? "true" : "false";
    } else if (value.isArray()) {
        out += '[';
        for (std::size_t i = 0; i < value.array().size(); ++i) {
            out += i > 0 ? "," : "";
            write(value.array()[i], out);
        }
        out += ']';
    } else if (value.isObject()) {
        out += '{';
        const char *separator = "";
        for (const auto &[name, member] : membersOf(value)) {
            out += separator;
            writeJsonText(name, out);
            out += ':';
            write(member, out);
            separator = ",";
        }
        out += '}';
    } else {
        out += "null";
    }
}

void writeJsonText(std::string_view text, std::string &out)
{
    constexpr std::string_view Digits = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (byte < 0x20) {
            out += "\\u00";
            out += Digits[byte >> 4];
            out += Digits[byte & 15];
        } else {
            out += c;
        }
    }
    out += '"';
}

} // namespace tally::exchange

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <QString>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace tally
{

/// A JSON value being built or looked at outside hot paths: null, bool, integer, text (UTF-8), array, object with
/// members in ascending order. There is no floating-point member: amounts are text (FORMATS §1).
class Json
{
public:
    using Array = std::vector<Json>;
    using Object = std::map<std::string, Json, std::less<>>;

    Json();
    /// Copied, moved and destroyed out of line: no hot path does it, and g++ 12 warns of members it takes for
    /// uninitialised wherever it inlines nested literals.
    Json(const Json &other);
    Json(Json &&other) noexcept;
    Json &operator=(const Json &other);
    Json &operator=(Json &&other) noexcept;
    ~Json();
    Json(bool value) // NOLINT(google-explicit-constructor): bodies are written as nested literals
        : m_value(value)
    {
    }
    Json(int value) // NOLINT(google-explicit-constructor)
        : m_value(std::int64_t{value})
    {
    }
    Json(std::int64_t value) // NOLINT(google-explicit-constructor)
        : m_value(value)
    {
    }
    Json(const char *text) // NOLINT(google-explicit-constructor)
        : m_value(std::string(text))
    {
    }
    Json(std::string text) // NOLINT(google-explicit-constructor)
        : m_value(std::move(text))
    {
    }
    Json(std::string_view text) // NOLINT(google-explicit-constructor)
        : m_value(std::string(text))
    {
    }
    Json(const QString &text) // NOLINT(google-explicit-constructor)
        : m_value(text.toStdString())
    {
    }
    Json(Array values) // NOLINT(google-explicit-constructor)
        : m_value(std::move(values))
    {
    }
    Json(Object members) // NOLINT(google-explicit-constructor)
        : m_value(std::move(members))
    {
    }

    [[nodiscard]] bool isNull() const { return std::holds_alternative<std::monostate>(m_value); }
    [[nodiscard]] bool isText() const { return std::holds_alternative<std::string>(m_value); }
    [[nodiscard]] bool isInteger() const { return std::holds_alternative<std::int64_t>(m_value); }
    [[nodiscard]] bool isBool() const { return std::holds_alternative<bool>(m_value); }
    [[nodiscard]] bool isArray() const { return std::holds_alternative<Array>(m_value); }
    [[nodiscard]] bool isObject() const { return std::holds_alternative<Object>(m_value); }

    /// The value of that type; empty text, 0, false, empty array or object when it has another type.
    [[nodiscard]] const std::string &text() const;
    [[nodiscard]] QString qtext() const { return QString::fromStdString(text()); }
    [[nodiscard]] std::int64_t integer() const;
    [[nodiscard]] bool boolean() const;
    [[nodiscard]] const Array &array() const;
    [[nodiscard]] const Object &object() const;
    /// Makes it an array or object first if it is anything else.
    [[nodiscard]] Array &toArray();
    [[nodiscard]] Object &toObject();

    /// The member, or a null value. Never inserts.
    [[nodiscard]] const Json &operator[](std::string_view name) const;
    /// The member, inserted as null if missing; makes it an object first.
    Json &operator[](std::string_view name);
    [[nodiscard]] bool contains(std::string_view name) const;
    void erase(std::string_view name);

    friend bool operator==(const Json &, const Json &) = default;

private:
    std::variant<std::monostate, bool, std::int64_t, std::string, Array, Object> m_value;
};

} // namespace tally

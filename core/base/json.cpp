// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"

namespace tally
{

Json::Json() = default;
Json::Json(const Json &other) = default;
Json::Json(Json &&other) noexcept = default;
Json &Json::operator=(const Json &other) = default;
Json &Json::operator=(Json &&other) noexcept = default;
Json::~Json() = default;

const std::string &Json::text() const
{
    static const std::string none;
    const auto *value = std::get_if<std::string>(&m_value);
    return value ? *value : none;
}

std::int64_t Json::integer() const
{
    const auto *value = std::get_if<std::int64_t>(&m_value);
    return value ? *value : 0;
}

bool Json::boolean() const
{
    const auto *value = std::get_if<bool>(&m_value);
    return value && *value;
}

const Json::Array &Json::array() const
{
    static const Array none;
    const auto *value = std::get_if<Array>(&m_value);
    return value ? *value : none;
}

const Json::Object &Json::object() const
{
    static const Object none;
    const auto *value = std::get_if<Object>(&m_value);
    return value ? *value : none;
}

Json::Array &Json::toArray()
{
    if (!isArray())
        m_value = Array();
    return std::get<Array>(m_value);
}

Json::Object &Json::toObject()
{
    if (!isObject())
        m_value = Object();
    return std::get<Object>(m_value);
}

const Json &Json::operator[](std::string_view name) const
{
    static const Json null;
    const Object &members = object();
    const auto found = members.find(name);
    return found == members.end() ? null : found->second;
}

Json &Json::operator[](std::string_view name)
{
    Object &members = toObject();
    auto found = members.find(name);
    if (found == members.end())
        found = members.emplace(name, Json()).first;
    return found->second;
}

bool Json::contains(std::string_view name) const
{
    return object().contains(name);
}

void Json::erase(std::string_view name)
{
    auto *members = std::get_if<Object>(&m_value);
    if (!members)
        return;
    const auto found = members->find(name);
    if (found != members->end())
        members->erase(found);
}

} // namespace tally

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/exchange/formats/jsontree.h"

#include <string>
#include <utility>
#include <vector>

namespace tally::exchange
{

/// What an import cannot place, on its way into the member "ty:kept" of a body and out again. Bodies are T1 (FORMATS
/// §1), so what T1 cannot hold is written another way: objects with other names as {"@pairs": [[name, value], …]}, deep
/// or long values and control characters as {"@json": [pieces of JSON text]}, numbers that are no integers as their
/// text.
class KeptMembers
{
public:
    void add(std::string name, JsonValue value);
    void add(std::string name, Json value);
    /// All members of an object that was exported as "ty:kept".
    void addAll(JsonValue object);
    [[nodiscard]] bool isEmpty() const { return m_members.empty(); }
    /// The value of "ty:kept".
    [[nodiscard]] Json toJson() const;
    /// Takes such a value apart again.
    [[nodiscard]] static std::vector<std::pair<std::string, Json>> membersOf(const Json &kept);
    /// Appends the JSON text of a kept value: the inverse of the encoding, but for numbers that became text.
    static void write(const Json &value, std::string &out);

private:
    std::vector<std::pair<std::string, Json>> m_members;
};

/// Appends `text` as a JSON string with quotes.
void writeJsonText(std::string_view text, std::string &out);

} // namespace tally::exchange

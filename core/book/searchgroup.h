// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace tally::book
{

/// The headings under which found records are listed, in the order they are shown.
enum class SearchGroup {
    Items,   ///< kinds of goods, services and skills, units
    Stock,   ///< stock records, lots, places
    Agents,  ///< people, co-ops, firms
    Work,    ///< work orders, jobs, recipes and their steps
    Deals,   ///< agreements, promises, wishes, claims, proposals, value equations
    Entries, ///< events by their note, entries by their number, and what no other heading has
    Peers    ///< whatever a peer's book tells
};

/// Where records of that class are listed while they are ours; unknown classes go to Entries.
[[nodiscard]] SearchGroup groupOfClass(std::string_view cls);
/// How the projection writes a group: "item", "stock" …
[[nodiscard]] std::string_view kindOf(SearchGroup group);
/// How programs read a group: "items", "stock" …
[[nodiscard]] std::string_view nameOf(SearchGroup group);

} // namespace tally::book

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/searchgroup.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace tally::book
{

namespace
{

constexpr std::pair<std::string_view, SearchGroup> Classes[] = {
    {"ResourceSpecification", SearchGroup::Items},
    {"Unit", SearchGroup::Items},
    {"EconomicResource", SearchGroup::Stock},
    {"BatchLotRecord", SearchGroup::Stock},
    {"SpatialThing", SearchGroup::Stock},
    {"ty:StockCount", SearchGroup::Stock},
    {"ty:CountLine", SearchGroup::Stock},
    {"ty:SupplierTerm", SearchGroup::Items},
    {"ty:Attachment", SearchGroup::Items},
    {"Agent", SearchGroup::Agents},
    {"Person", SearchGroup::Agents},
    {"Organization", SearchGroup::Agents},
    {"EcologicalAgent", SearchGroup::Agents},
    {"Process", SearchGroup::Work},
    {"Plan", SearchGroup::Work},
    {"ProcessSpecification", SearchGroup::Work},
    {"Recipe", SearchGroup::Work},
    {"RecipeProcess", SearchGroup::Work},
    {"RecipeFlow", SearchGroup::Work},
    {"RecipeExchange", SearchGroup::Work},
    {"Agreement", SearchGroup::Deals},
    {"AgreementBundle", SearchGroup::Deals},
    {"Commitment", SearchGroup::Deals},
    {"Intent", SearchGroup::Deals},
    {"Claim", SearchGroup::Deals},
    {"Proposal", SearchGroup::Deals},
    {"ProposalList", SearchGroup::Deals},
    {"ty:ValueEquation", SearchGroup::Deals},
    {"ty:Bucket", SearchGroup::Deals},
};

} // namespace

SearchGroup groupOfClass(std::string_view cls)
{
    const auto *const found =
        std::find_if(std::begin(Classes), std::end(Classes), [&](const auto &known) { return known.first == cls; });
    return found == std::end(Classes) ? SearchGroup::Entries : found->second;
}

std::string_view kindOf(SearchGroup group)
{
    switch (group) {
    case SearchGroup::Items:
        return "item";
    case SearchGroup::Stock:
        return "stock";
    case SearchGroup::Agents:
        return "agent";
    case SearchGroup::Work:
        return "work";
    case SearchGroup::Deals:
        return "deal";
    case SearchGroup::Entries:
    case SearchGroup::Peers:
        return "other";
    }
    return "other";
}

std::string_view nameOf(SearchGroup group)
{
    switch (group) {
    case SearchGroup::Items:
        return "items";
    case SearchGroup::Stock:
        return "stock";
    case SearchGroup::Agents:
        return "agents";
    case SearchGroup::Work:
        return "work";
    case SearchGroup::Deals:
        return "agreements";
    case SearchGroup::Entries:
        return "entries";
    case SearchGroup::Peers:
        return "peers";
    }
    return "entries";
}

} // namespace tally::book

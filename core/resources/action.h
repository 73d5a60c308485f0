// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <QString>
#include <span>
#include <string_view>

namespace tally::resources
{

/// The 19 actions of ValueFlows 1.0 in the order of its table.
enum class ActionId : std::uint8_t {
    Produce,
    Consume,
    Use,
    Work,
    Cite,
    DeliverService,
    Pickup,
    Dropoff,
    Accept,
    Modify,
    Combine,
    Separate,
    TransferAllRights,
    TransferCustody,
    Transfer,
    Move,
    Copy,
    Raise,
    Lower
};

enum class InputOutput : std::uint8_t { NotApplicable, Input, Output, OutputInput };
enum class CreateResource : std::uint8_t { NotApplicable, Optional, OptionalTo };
enum class EventQuantity : std::uint8_t { Resource, Both };
enum class QuantityEffect : std::uint8_t { NotApplicable, Increment, Decrement, DecrementIncrement, IncrementTo };
enum class MemberEffect : std::uint8_t { NotApplicable, New, Update, UpdateTo };
enum class ContainedEffect : std::uint8_t { NotApplicable, Update, Remove };

/// One row of resources/actions.csv: what an action does to the records it names. How to read it:
/// core/resources/README.md.
struct Action {
    ActionId id;
    std::string_view name; ///< camelCase, as in bodies
    InputOutput inputOutput;
    std::optional<ActionId> pairsWith;
    CreateResource createResource;
    EventQuantity eventQuantity;
    QuantityEffect accounting;
    QuantityEffect onhand;
    MemberEffect location;
    ContainedEffect contained;
    MemberEffect accountable;
    MemberEffect stage;
    MemberEffect state;
};

/// The table, read once from the program's resources.
[[nodiscard]] std::span<const Action> actions();
[[nodiscard]] const Action &action(ActionId id);
/// By camelCase name; hyphenated old spellings ("transfer-custody") too. Null if unknown.
[[nodiscard]] const Action *findAction(std::string_view name);
/// A translated verb for people: "Produce", "Hand over".
[[nodiscard]] QString actionLabel(ActionId id);

} // namespace tally::resources

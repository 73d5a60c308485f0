// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resources/action.h"
#include "ui/inventory/stockrows.h"

#include <vector>

namespace tally::ui
{

/// What people call an action, for the form that records one.
struct ActionWords {
    resources::ActionId id;
    QString words; ///< "Use up, or take from stock"
};

struct ActionGroup {
    QString title; ///< "Stock comes in"
    std::vector<ActionWords> actions;
};

/// All 19 actions in the groups a person looks for them in, the most used first.
[[nodiscard]] std::vector<ActionGroup> actionGroups();
/// Whether the act is between two agents, so that the form must ask for both.
[[nodiscard]] bool needsTwoAgents(resources::ActionId action);

/// What a movement was, as a line of "why?": "Received from Mill Co-op".
[[nodiscard]] QString movementWords(const resources::MovementRow &movement, const Names &names);
/// What recording would do, in a sentence: "Cotton store 100 kg → 75 kg".
[[nodiscard]] QString effectWords(const std::vector<resources::Effect> &effects);

} // namespace tally::ui

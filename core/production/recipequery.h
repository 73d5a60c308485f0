// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/production/reciperow.h"
#include "core/storage/database.h"

#include <vector>

namespace tally::production
{

/// Reads recipes on whichever connection it is given. Never writes.
class RecipeQuery
{
public:
    explicit RecipeQuery(storage::Database &database)
        : m_database(database)
    {
    }
    /// Each in recording order, which is also the order of the parts of one recipe.
    [[nodiscard]] Result<std::vector<RecipeRow>> recipes(int book = LogNo::OwnBook) const;
    [[nodiscard]] Result<std::vector<RecipeProcessRow>> processes(int book = LogNo::OwnBook) const;
    /// Without those that belong to no process, such as the clauses of an exchange.
    [[nodiscard]] Result<std::vector<RecipeFlowRow>> flows(int book = LogNo::OwnBook) const;
    /// Where our own recipes take an item or give it, in recording order.
    [[nodiscard]] Result<std::vector<RecipeUse>> usesOf(RecordKey item) const;

private:
    storage::Database &m_database;
};

} // namespace tally::production

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resources/rowsprojection.h"

namespace tally::production
{

/// Recipes with their processes and flows, whether nested in one entry, listed by id, or recorded one by one.
///
/// Tables: `recipe`, `recipe_process`, `recipe_flow`, `recipe_listing` (what names its parts instead of nesting them),
/// `recipe_change`. What was taken back has no row.
class RecipeProjection final : public resources::RowsProjection
{
public:
    explicit RecipeProjection(storage::Database &database);

protected:
    Outcome add(const journal::Entry &entry) override;

private:
    /// What a nested part belongs to.
    struct Nest {
        RecordKey recipe;
        RecordKey process;
        bool isInput = true;
    };

    Outcome addPart(Nest &nest, RecordKey key, t1::View part, std::string_view holder);
    Outcome addRecipe(RecordKey key, t1::View part);
    Outcome addProcess(const Nest &nest, RecordKey key, t1::View part);
    Outcome addFlow(const Nest &nest, RecordKey key, t1::View part);
    Outcome addListing(RecordKey owner, t1::View members, bool isInput);
};

} // namespace tally::production

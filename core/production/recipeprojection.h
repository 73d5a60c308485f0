// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/projection.h"
#include "core/storage/database.h"

namespace tally::production
{

/// Recipes with their processes and flows, whether nested in one entry, listed by id, or recorded one by one.
///
/// Tables: `recipe`, `recipe_process`, `recipe_flow`, `recipe_listing` (what names its parts instead of nesting them),
/// `recipe_change`. What was taken back has no row.
class RecipeProjection final : public journal::Projection
{
public:
    explicit RecipeProjection(storage::Database &database)
        : m_database(database)
    {
    }
    [[nodiscard]] std::string_view name() const override { return "recipe"; }
    [[nodiscard]] std::string_view schema() const override;
    [[nodiscard]] std::string_view indexes() const override;
    [[nodiscard]] std::span<const char *const> tables() const override;
    Outcome apply(const journal::Entry &entry) override;
    Outcome flush() override { return {}; }
    void discard() override {}

private:
    /// What a nested part belongs to.
    struct Nest {
        RecordKey recipe;
        RecordKey process;
        bool isInput = true;
    };

    Outcome addParts(const journal::Entry &entry);
    Outcome addPart(Nest &nest, RecordKey key, t1::View part, std::string_view holder);
    Outcome addRecipe(RecordKey key, t1::View part);
    Outcome addProcess(const Nest &nest, RecordKey key, t1::View part);
    Outcome addFlow(const Nest &nest, RecordKey key, t1::View part);
    Outcome addListing(RecordKey owner, t1::View members, bool isInput);
    Outcome takeBack(RecordKey entry, RecordKey by);
    storage::Database &m_database;
};

} // namespace tally::production

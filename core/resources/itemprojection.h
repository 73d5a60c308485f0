// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/projection.h"
#include "core/storage/database.h"

namespace tally::resources
{

/// Kinds of items as people look them up: code, category, how they are tracked, and who supplies them.
///
/// Tables: `item`, `item_change`, `supplier_term`, `supplier_term_change`, `attachment`. What was taken back has no
/// row.
class ItemProjection final : public journal::Projection
{
public:
    explicit ItemProjection(storage::Database &database)
        : m_database(database)
    {
    }
    [[nodiscard]] std::string_view name() const override { return "item"; }
    [[nodiscard]] std::string_view schema() const override;
    [[nodiscard]] std::string_view indexes() const override { return {}; }
    [[nodiscard]] std::span<const char *const> tables() const override;
    Outcome apply(const journal::Entry &entry) override;
    Outcome flush() override { return {}; }
    void discard() override {}

private:
    Outcome insert(const journal::Entry &entry);
    Outcome attach(const journal::Entry &entry);
    Outcome takeBack(RecordKey entry, RecordKey by);
    storage::Database &m_database;
};

} // namespace tally::resources

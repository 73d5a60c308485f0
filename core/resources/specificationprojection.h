// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/projection.h"
#include "core/storage/database.h"

namespace tally::resources
{

/// What resource specifications say that planning and forms go by: units, lead time, what may stand in for what.
///
/// Tables: `specification`, `specification_change`. A specification that was taken back has no row.
class SpecificationProjection final : public journal::Projection
{
public:
    explicit SpecificationProjection(storage::Database &database)
        : m_database(database)
    {
    }
    [[nodiscard]] std::string_view name() const override { return "specification"; }
    [[nodiscard]] std::string_view schema() const override;
    [[nodiscard]] std::string_view indexes() const override { return {}; }
    [[nodiscard]] std::span<const char *const> tables() const override;
    Outcome apply(const journal::Entry &entry) override;
    Outcome flush() override { return {}; }
    void discard() override {}

private:
    Outcome insert(const journal::Entry &entry);
    Outcome takeBack(RecordKey entry, RecordKey by);
    storage::Database &m_database;
};

} // namespace tally::resources

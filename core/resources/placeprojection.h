// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/projection.h"
#include "core/storage/database.h"

namespace tally::resources
{

/// Places as they stand now, each with the place it is in. What two desks say at once may close a ring; the table holds
/// it as told, PlaceTree cuts it open.
///
/// Tables: `place`, `place_change`. A place that was taken back has no row.
class PlaceProjection final : public journal::Projection
{
public:
    explicit PlaceProjection(storage::Database &database)
        : m_database(database)
    {
    }
    [[nodiscard]] std::string_view name() const override { return "place"; }
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

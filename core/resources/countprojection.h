// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/projection.h"
#include "core/storage/database.h"

namespace tally::resources
{

/// Stock counts: what was to be counted, what people found, and which events posted the differences. Holds no figures
/// of the book; those are worked out for the moment of counting when asked (CountQuery).
///
/// Tables: `stock_count`, `stock_count_item`, `count_line`, `count_posting`, `stock_count_change`. What was taken back
/// has no row.
class CountProjection final : public journal::Projection
{
public:
    explicit CountProjection(storage::Database &database)
        : m_database(database)
    {
    }
    [[nodiscard]] std::string_view name() const override { return "count"; }
    [[nodiscard]] std::string_view schema() const override;
    [[nodiscard]] std::string_view indexes() const override { return {}; }
    [[nodiscard]] std::span<const char *const> tables() const override;
    Outcome apply(const journal::Entry &entry) override;
    Outcome flush() override { return {}; }
    void discard() override {}

private:
    Outcome addCount(const journal::Entry &entry);
    Outcome addLine(const journal::Entry &entry);
    Outcome addPosting(const journal::Entry &entry);
    Outcome takeBack(RecordKey entry, RecordKey by);
    storage::Database &m_database;
};

} // namespace tally::resources

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/projection.h"
#include "core/storage/database.h"

namespace tally::production
{

/// Days that come without anybody doing anything: when work orders are due and when lots expire.
///
/// Tables: `plan`, `lot`, `deadline_change`. A record that was taken back has no row.
class DeadlineProjection final : public journal::Projection
{
public:
    explicit DeadlineProjection(storage::Database &database)
        : m_database(database)
    {
    }
    [[nodiscard]] std::string_view name() const override { return "deadline"; }
    [[nodiscard]] std::string_view schema() const override;
    [[nodiscard]] std::string_view indexes() const override { return {}; }
    [[nodiscard]] std::span<const char *const> tables() const override;
    Outcome apply(const journal::Entry &entry) override;
    Outcome flush() override { return {}; }
    void discard() override {}

private:
    Outcome add(const journal::Entry &entry);
    Outcome change(const journal::Entry &entry);
    Outcome takeBack(RecordKey entry, RecordKey by);
    storage::Database &m_database;
};

} // namespace tally::production

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/projection.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <optional>

namespace tally::journal
{

/// Every record of every class: which entry made it, its class, name, foreign id, whether it was taken back, and which
/// entries changed it since. Bodies stay in the journal; this is the index to them.
///
/// Tables: `record`, `revision` (columns are described in the schema).
class RecordProjection final : public Projection
{
public:
    explicit RecordProjection(storage::Database &database);
    [[nodiscard]] std::string_view name() const override { return "record"; }
    [[nodiscard]] std::string_view schema() const override;
    [[nodiscard]] std::string_view indexes() const override;
    [[nodiscard]] std::span<const char *const> tables() const override;
    Outcome apply(const Entry &entry) override;
    Outcome flush() override { return {}; }
    void discard() override {}

private:
    Outcome rememberSightings(const Entry &entry);
    Outcome addParts(const Entry &entry);
    Outcome revise(const Entry &entry);
    Outcome reverse(const Entry &entry);
    Outcome relabel(RecordKey record);
    storage::Database &m_database;
    std::optional<storage::Statement> m_insert; ///< kept ready: a replay runs it for every record
};

} // namespace tally::journal

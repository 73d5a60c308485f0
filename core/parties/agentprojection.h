// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/projection.h"
#include "core/storage/database.h"

namespace tally::parties
{

/// Who takes part: persons, organisations, ecological agents. What was said of an agent is kept fact by fact, so that
/// its row comes out the same in whatever order changes arrive; of concurrent ones the causally later holds (DESIGN
/// §7).
///
/// Tables: `agent`, `agent_fact`.
class AgentProjection final : public journal::Projection
{
public:
    explicit AgentProjection(storage::Database &database);
    [[nodiscard]] std::string_view name() const override { return "agent"; }
    [[nodiscard]] std::string_view schema() const override;
    [[nodiscard]] std::string_view indexes() const override;
    [[nodiscard]] std::span<const char *const> tables() const override;
    Outcome apply(const journal::Entry &entry) override;
    Outcome flush() override { return {}; }
    void discard() override {}

private:
    Outcome add(const journal::Entry &entry);
    Outcome change(const journal::Entry &entry);
    Outcome takeBack(const journal::Entry &entry);
    Outcome addFacts(RecordKey agent, const journal::Entry &entry, t1::View members);
    Outcome refresh(RecordKey agent);
    storage::Database &m_database;
};

} // namespace tally::parties

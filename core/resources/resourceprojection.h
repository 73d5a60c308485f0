// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/projection.h"
#include "core/storage/database.h"

#include <memory>

namespace tally::resources
{

/// Stock from events: applies the action table and the three rules of DESIGN §5. A record's state is the fold of its
/// movements in order of Place; an entry that arrives late, or is taken back, folds again the records it touches and no
/// others.
///
/// Tables: `economic_event`, `economic_resource`, `movement` (one row per event and record it touches), `process`,
/// `resource_specification`, `resource_change`.
class ResourceProjection final : public journal::Projection
{
public:
    explicit ResourceProjection(storage::Database &database);
    ~ResourceProjection() override;
    [[nodiscard]] std::string_view name() const override { return "resource"; }
    [[nodiscard]] std::string_view schema() const override;
    [[nodiscard]] std::string_view indexes() const override;
    [[nodiscard]] std::span<const char *const> tables() const override;
    Outcome apply(const journal::Entry &entry) override;
    void setBulk(bool bulk) override;
    Outcome flush() override;
    void discard() override;

private:
    class Engine;
    std::unique_ptr<Engine> m_engine;
};

} // namespace tally::resources

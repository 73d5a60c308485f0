// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/journal/projection.h"
#include "core/storage/database.h"

namespace tally::resources
{

/// What entries say things cost: prices on events, further costs of receipts (freight, duty) and what ties a receipt to
/// the money owed for it. Layers are not in here: they follow from these and from the movements, and are worked out
/// when they are asked for (`CostLedger`), so that recording and replaying stay as quick as they are.
///
/// Tables: `cost_price`, `landed_cost`, `landed_line`, `cost_claim`, `cost_clause` (columns are described in the
/// schema). Whether an event or promise still stands is not repeated here.
class CostProjection final : public journal::Projection
{
public:
    explicit CostProjection(storage::Database &database)
        : m_database(database)
    {
    }
    [[nodiscard]] std::string_view name() const override { return "cost"; }
    [[nodiscard]] std::string_view schema() const override;
    [[nodiscard]] std::string_view indexes() const override { return {}; }
    [[nodiscard]] std::span<const char *const> tables() const override;
    Outcome apply(const journal::Entry &entry) override;
    Outcome flush() override { return {}; }
    void discard() override {}

private:
    Outcome addPrice(const journal::Entry &event);
    Outcome addLanded(const journal::Entry &event, Decimal amount);
    Outcome addPromises(const journal::Entry &entry);
    storage::Database &m_database;
};

} // namespace tally::resources

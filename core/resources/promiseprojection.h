// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/projection.h"
#include "core/resources/allocation.h"
#include "core/resources/changelog.h"
#include "core/storage/database.h"

namespace tally::resources
{

/// Commitments, intents and claims, and what fulfils, satisfies or settles them.
///
/// Tables: `promise`, `fulfilment(promise, act, quantity …)`, `promise_change`.
class PromiseProjection final : public journal::Projection
{
public:
    explicit PromiseProjection(storage::Database &database);
    [[nodiscard]] std::string_view name() const override { return "promise"; }
    [[nodiscard]] std::string_view schema() const override;
    [[nodiscard]] std::string_view indexes() const override;
    [[nodiscard]] std::span<const char *const> tables() const override;
    Outcome apply(const journal::Entry &entry) override;
    Outcome flush() override { return {}; }
    void discard() override {}

private:
    Outcome addEvent(const journal::Entry &entry);
    Outcome addPromises(const journal::Entry &entry);
    Outcome addPromise(RecordKey key, std::string_view cls, const Json &members);
    Outcome change(const journal::Entry &entry);
    Outcome refresh(RecordKey key);
    Outcome fill(RecordKey key, const Json &members);
    Outcome takeBack(const journal::Entry &entry);
    Outcome addAct(RecordKey act, std::string_view relation, const std::vector<RecordKey> &promises,
                   const Brought &brought);
    Outcome removeActs(RecordKey first, RecordKey last);
    Outcome share(RecordKey act, std::string_view relation);
    Outcome shareAgain(RecordKey promise);
    /// Whether what was done towards it reaches its quantity.
    Outcome settle(RecordKey promise);

    storage::Database &m_database;
    const UnitTable &m_units = UnitTable::shipped();
    ChangeLog m_changes;
};

} // namespace tally::resources

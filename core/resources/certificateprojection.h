// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/projection.h"
#include "core/storage/database.h"

#include <set>

namespace tally::resources
{

/// Which events spent how much of which lot's certificate, which lots are overspent, and which lots go by which code.
/// Lots and their certificates stay in the journal; only what has to be added up or looked up is kept here. Tables:
/// `certified_out`, `certificate_term`, `certificate_lot`, `lot_code`.
class CertificateProjection final : public journal::Projection
{
public:
    explicit CertificateProjection(storage::Database &database)
        : m_database(database)
    {
    }
    [[nodiscard]] std::string_view name() const override { return "certificate"; }
    [[nodiscard]] std::string_view schema() const override;
    [[nodiscard]] std::string_view indexes() const override { return {}; }
    [[nodiscard]] std::span<const char *const> tables() const override;
    Outcome apply(const journal::Entry &entry) override;
    void setBulk(bool bulk) override { m_bulk = bulk; }
    Outcome flush() override;
    void discard() override { m_changed.clear(); }

private:
    Outcome takeBack(RecordKey entry, RecordKey by);
    Outcome noteSpent(const journal::Entry &event);
    Outcome noteLot(const journal::Entry &entry);
    Outcome noteTerm(const journal::Entry &entry, RecordKey lot);
    Outcome noteCode(const journal::Entry &entry, RecordKey lot);
    Outcome list(RecordKey lot);
    /// Weighs the lot again, in bulk mode at the next flush.
    Outcome changed(RecordKey lot);
    Outcome weigh(RecordKey lot);
    storage::Database &m_database;
    std::set<RecordKey> m_changed; ///< lots still to be weighed
    bool m_bulk = false;
};

} // namespace tally::resources

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/projection.h"
#include "core/storage/database.h"

namespace tally::resources
{

/// Which events spent how much of which lot's certificate, and which lots go by which code. Lots and their certificates
/// stay in the journal; only what has to be added up or looked up is kept here. Tables: `certified_out`,
/// `certificate_lot`, `lot_code`.
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
    Outcome flush() override { return {}; }
    void discard() override {}

private:
    Outcome noteLot(const journal::Entry &entry);
    Outcome noteCode(const journal::Entry &entry, RecordKey lot);
    storage::Database &m_database;
};

} // namespace tally::resources

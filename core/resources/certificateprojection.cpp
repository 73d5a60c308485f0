// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/certificateprojection.h"

#include "core/resources/memberread.h"
#include "core/storage/statement.h"

#include <array>

namespace tally::resources
{

namespace
{

constexpr std::string_view Schema = R"sql(
-- What events gave out as certified, by the lot whose certificate covers it.
CREATE TABLE certified_out (
    event INTEGER PRIMARY KEY, -- record key
    lot INTEGER NOT NULL, -- lot whose certificate is spent
    quantity INTEGER NOT NULL, -- in millionths of unit; negative in corrections
    unit TEXT NOT NULL,
    reversed_by INTEGER -- first entry that took the event back; NULL while it stands
) STRICT;
--;;
CREATE INDEX certified_out_lot ON certified_out(lot);
--;;
-- Lots that were ever given a certificate with a quantity; whether they have one now, their record says.
CREATE TABLE certificate_lot (
    lot INTEGER PRIMARY KEY -- record key
) STRICT;
)sql";

constexpr std::array Tables = {"certified_out", "certificate_lot"};

} // namespace

std::string_view CertificateProjection::schema() const
{
    return Schema;
}

std::span<const char *const> CertificateProjection::tables() const
{
    return Tables;
}

Outcome CertificateProjection::apply(const journal::Entry &entry)
{
    if (entry.op == journal::Op::Reverse) {
        storage::Statement update = m_database.prepare(
            "UPDATE certified_out SET reversed_by = min(coalesce(reversed_by, ?2), ?2) WHERE event = ?1");
        return update.bind(entry.subject().entry(), entry.key).run();
    }
    if (entry.kind == "vf.batchLotRecord")
        return noteLot(entry);
    if (entry.op != journal::Op::Add || entry.kind != "vf.event")
        return {};
    const RecordKey lot = entry.reference("ty:certifiedFrom");
    const auto quantity = lot ? quantityIn(entry.body["resourceQuantity"]) : std::nullopt;
    if (!quantity)
        return {};
    storage::Statement insert =
        m_database.prepare("INSERT INTO certified_out(event, lot, quantity, unit) VALUES (?1, ?2, ?3, ?4)");
    return insert.bind(entry.key, lot, quantity->value, quantity->unit).run();
}

Outcome CertificateProjection::noteLot(const journal::Entry &entry)
{
    if (!entry.body["ty:certifiedQuantity"].exists())
        return {};
    storage::Statement insert = m_database.prepare("INSERT OR IGNORE INTO certificate_lot(lot) VALUES (?1)");
    return insert.bind(entry.op == journal::Op::Add ? entry.key : entry.subject()).run();
}

} // namespace tally::resources

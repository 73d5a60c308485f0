// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/certificateprojection.h"

#include "core/resources/memberread.h"
#include "core/storage/statement.h"

#include <array>

namespace tally::resources
{

using storage::Statement;

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
--;;
-- Codes that lots of any book were given, oldest first by (t, entry); the latest that stands is its code.
CREATE TABLE lot_code (
    lot INTEGER NOT NULL, -- record key
    t INTEGER NOT NULL, -- clock reading of the entry
    entry INTEGER NOT NULL, -- the entry that gives the code
    code TEXT NOT NULL,
    reversed_by INTEGER, -- first entry that took it back; NULL while it stands
    PRIMARY KEY (lot, t, entry)
) STRICT, WITHOUT ROWID;
--;;
CREATE INDEX lot_code_code ON lot_code(code);
--;;
CREATE INDEX lot_code_entry ON lot_code(entry);
)sql";

constexpr std::array Tables = {"certified_out", "certificate_lot", "lot_code"};

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
        Statement update = m_database.prepare(
            "UPDATE certified_out SET reversed_by = min(coalesce(reversed_by, ?2), ?2) WHERE event = ?1");
        TALLY_CHECK(update.bind(entry.subject().entry(), entry.key).run());
        Statement code =
            m_database.prepare("UPDATE lot_code SET reversed_by = min(coalesce(reversed_by, ?2), ?2) WHERE entry = ?1");
        return code.bind(entry.subject().entry(), entry.key).run();
    }
    if (entry.kind == "vf.batchLotRecord")
        return entry.op == journal::Op::Erase ? Outcome() : noteLot(entry);
    if (entry.op != journal::Op::Add || entry.kind != "vf.event")
        return {};
    const RecordKey lot = entry.reference("ty:certifiedFrom");
    const auto quantity = lot ? quantityIn(entry.body["resourceQuantity"]) : std::nullopt;
    if (!quantity)
        return {};
    Statement insert =
        m_database.prepare("INSERT INTO certified_out(event, lot, quantity, unit) VALUES (?1, ?2, ?3, ?4)");
    return insert.bind(entry.key, lot, quantity->value, quantity->unit).run();
}

Outcome CertificateProjection::noteLot(const journal::Entry &entry)
{
    const RecordKey lot = entry.op == journal::Op::Add ? entry.key : entry.subject();
    if (!lot)
        return {}; // a lot of another book, which has its own say over it
    if (entry.body["batchLotCode"].exists())
        TALLY_CHECK(noteCode(entry, lot));
    if (!entry.body["ty:certifiedQuantity"].exists())
        return {};
    Statement insert = m_database.prepare("INSERT OR IGNORE INTO certificate_lot(lot) VALUES (?1)");
    return insert.bind(lot).run();
}

Outcome CertificateProjection::noteCode(const journal::Entry &entry, RecordKey lot)
{
    Statement insert = m_database.prepare("INSERT INTO lot_code(lot, t, entry, code) VALUES (?1, ?2, ?3, ?4)");
    return insert.bind(lot, entry.t.raw, entry.key, entry.body["batchLotCode"].text()).run();
}

} // namespace tally::resources

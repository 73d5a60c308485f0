// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/certificateprojection.h"

#include "core/resources/certificatequery.h"
#include "core/resources/changelog.h"
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
-- What entries told of lots' certificates, oldest first by (t, entry); the lot's own entry always goes first.
CREATE TABLE certificate_term (
    lot INTEGER NOT NULL, -- record key
    t INTEGER NOT NULL, -- clock reading of the entry
    entry INTEGER NOT NULL UNIQUE, -- the entry that tells it
    members TEXT NOT NULL, -- its body, canonical JSON
    reversed_by INTEGER, -- first entry that took it back; NULL while it stands
    PRIMARY KEY (lot, t, entry)
) STRICT, WITHOUT ROWID;
--;;
-- Lots that were ever given a certificate with a quantity, or from which certified goods were given out; whether they
-- have one now, their record says.
CREATE TABLE certificate_lot (
    lot INTEGER PRIMARY KEY, -- record key
    overspent INTEGER NOT NULL -- 1: more is given out than is covered, or only the lot's record could tell; else 0
) STRICT;
--;;
CREATE INDEX certificate_lot_overspent ON certificate_lot(lot) WHERE overspent = 1;
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

constexpr std::array Tables = {"certified_out", "certificate_term", "certificate_lot", "lot_code"};

// A lot that was taken back keeps what it was recorded with, as its record does.
constexpr ChangeLogSql Terms = {
    "INSERT INTO certificate_term(lot, t, entry, members) VALUES (?1, ?2, ?3, ?4)",
    "UPDATE certificate_term SET reversed_by = min(coalesce(reversed_by, ?2), ?2) WHERE entry = ?1 RETURNING lot",
    "SELECT members FROM certificate_term WHERE lot = ?1 AND (reversed_by IS NULL OR entry = lot) "
    "ORDER BY entry <> lot, t, entry"};

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
    if (entry.op == journal::Op::Reverse)
        return takeBack(entry.subject().entry(), entry.key);
    if (entry.kind == "vf.batchLotRecord")
        return entry.op == journal::Op::Erase ? Outcome() : noteLot(entry);
    return entry.op == journal::Op::Add && entry.kind == "vf.event" ? noteSpent(entry) : Outcome();
}

Outcome CertificateProjection::takeBack(RecordKey entry, RecordKey by)
{
    Statement spent = m_database.prepare(
        "UPDATE certified_out SET reversed_by = min(coalesce(reversed_by, ?2), ?2) WHERE event = ?1 RETURNING lot");
    spent.bind(entry, by);
    TALLY_TRY(const bool isSpent, spent.next());
    const RecordKey from = isSpent ? spent.key(0) : RecordKey();
    TALLY_CHECK(spent.run());
    TALLY_TRY(const RecordKey told, ChangeLog(m_database, Terms).takeBack(entry, by));
    for (const RecordKey lot : {from, told}) {
        if (lot)
            TALLY_CHECK(changed(lot));
    }
    Statement code =
        m_database.prepare("UPDATE lot_code SET reversed_by = min(coalesce(reversed_by, ?2), ?2) WHERE entry = ?1");
    return code.bind(entry, by).run();
}

Outcome CertificateProjection::noteSpent(const journal::Entry &event)
{
    const RecordKey lot = event.reference("ty:certifiedFrom");
    // What a peer's book tells never spends a certificate of ours.
    const bool isOwn = lot && lot.log().book() == event.key.log().book();
    const auto quantity = isOwn ? quantityIn(event.body["resourceQuantity"]) : std::nullopt;
    if (!quantity)
        return {};
    Statement insert =
        m_database.prepare("INSERT INTO certified_out(event, lot, quantity, unit) VALUES (?1, ?2, ?3, ?4)");
    TALLY_CHECK(insert.bind(event.key, lot, quantity->value, quantity->unit).run());
    TALLY_CHECK(list(lot));
    return changed(lot);
}

Outcome CertificateProjection::noteLot(const journal::Entry &entry)
{
    const RecordKey lot = entry.op == journal::Op::Add ? entry.key : entry.subject();
    if (!lot)
        return {}; // a lot of another book, which has its own say over it
    if (entry.body["batchLotCode"].exists())
        TALLY_CHECK(noteCode(entry, lot));
    return noteTerm(entry, lot);
}

Outcome CertificateProjection::noteTerm(const journal::Entry &entry, RecordKey lot)
{
    const bool isQuantity = entry.body["ty:certifiedQuantity"].exists();
    if (!isQuantity && !entry.body["ty:yield"].exists())
        return {};
    Statement insert = m_database.prepare(Terms.insert);
    TALLY_CHECK(insert.bind(lot, entry.t.raw, entry.key, entry.body.bytes()).run());
    if (isQuantity)
        TALLY_CHECK(list(lot));
    return changed(lot);
}

Outcome CertificateProjection::list(RecordKey lot)
{
    Statement insert = m_database.prepare("INSERT OR IGNORE INTO certificate_lot(lot, overspent) VALUES (?1, 0)");
    return insert.bind(lot).run();
}

Outcome CertificateProjection::changed(RecordKey lot)
{
    if (!m_bulk)
        return weigh(lot);
    m_changed.insert(lot);
    return {};
}

Outcome CertificateProjection::flush()
{
    for (const RecordKey lot : m_changed)
        TALLY_CHECK(weigh(lot));
    m_changed.clear();
    return {};
}

/// A lot of which no term is known here was recorded inside another entry; its record has to be asked. Amounts too
/// large to be reckoned with are nobody's certificate; what the file could not tell must not be kept as an answer.
Outcome CertificateProjection::weigh(RecordKey lot)
{
    TALLY_TRY(const Json members, ChangeLog(m_database, Terms).lay(lot, "{}"));
    const auto certificate = CertificateQuery::told(m_database, lot, members);
    if (!certificate && certificate.error().kind == ErrorKind::System)
        return tl::unexpected(certificate.error());
    const bool isOpen = members.object().empty();
    const bool isOverspent = certificate && *certificate && (*certificate)->isOverspent();
    Statement update = m_database.prepare("UPDATE certificate_lot SET overspent = ?2 WHERE lot = ?1");
    return update.bind(lot, isOpen || isOverspent).run();
}

Outcome CertificateProjection::noteCode(const journal::Entry &entry, RecordKey lot)
{
    Statement insert = m_database.prepare("INSERT INTO lot_code(lot, t, entry, code) VALUES (?1, ?2, ?3, ?4)");
    return insert.bind(lot, entry.t.raw, entry.key, entry.body["batchLotCode"].text()).run();
}

} // namespace tally::resources

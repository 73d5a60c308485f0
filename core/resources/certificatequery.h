// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/unit.h"
#include "core/journal/recordquery.h"
#include "core/storage/database.h"

#include <optional>
#include <string_view>
#include <vector>

namespace tally::resources
{

/// What a lot's certificate covers, and what of that is given out. Amounts are in its own unit.
struct Certificate {
    RecordKey lot;
    QString code;     ///< of the lot
    QString text;     ///< what is certified, by which number: "Organic, DE-ÖKO-006"
    RecordKey issuer; ///< none if not told
    RecordKey holder; ///< whose certificate it is; none if not told
    QString until;    ///< as recorded; empty if it does not end
    Quantity in;      ///< certified in
    Decimal yield;    ///< of what is certified in, this part may come out certified; 1 unless said otherwise
    Decimal covered;  ///< in × yield, rounded down
    Decimal out;      ///< given out as certified so far
    [[nodiscard]] Decimal rest() const { return Decimal::fromMicros(covered.micros() - out.micros()); }
    /// Two desks can each give out what is left without knowing of the other; then this is true, and somebody has to
    /// decide.
    [[nodiscard]] bool isOverspent() const { return out > covered; }
};

/// Reads certificates of lots. Never writes.
class CertificateQuery
{
public:
    CertificateQuery(storage::Database &database, const journal::RecordQuery &records,
                     const UnitTable &units = UnitTable::shipped())
        : m_database(database)
        , m_records(records)
        , m_units(units)
    {
    }
    /// None if the lot has no certificate with a quantity.
    [[nodiscard]] Result<std::optional<Certificate>> certificate(RecordKey lot) const;
    /// Those of our own book's lots, by lot; with `most`, only so many, the latest.
    [[nodiscard]] Result<std::vector<Certificate>> all(int most = -1) const;
    /// Those of them of which more is given out than they cover, found without reading the others; with `most`, only so
    /// many, the latest.
    [[nodiscard]] Result<std::vector<Certificate>> overspent(int most = -1) const;
    /// What `members`, those of the lot's record, and the events so far make of it; none as with certificate().
    [[nodiscard]] static Result<std::optional<Certificate>> told(storage::Database &database, RecordKey lot,
                                                                 const Json &members,
                                                                 const UnitTable &units = UnitTable::shipped());
    /// Events that stand and spend the lot's certificate, in recording order.
    [[nodiscard]] Result<std::vector<RecordKey>> spending(RecordKey lot) const;
    /// The lot whose certificate the event spends; none if it spends none.
    [[nodiscard]] static Result<RecordKey> spentBy(storage::Database &database, RecordKey event);
    /// Refuses what the certificate does not cover: error "certificate.none", "certificate.ended",
    /// "certificate.exceeded", those of unit conversion. `day` is the event's date, as recorded; may be empty.
    Outcome check(RecordKey lot, const Quantity &more, const QString &day) const;

private:
    /// Of the lots that `lots` selects, the latest first, so many of which `isMeant`.
    [[nodiscard]] Result<std::vector<Certificate>> certificates(std::string_view lots, int most,
                                                                bool (*isMeant)(const Certificate &)) const;
    storage::Database &m_database;
    const journal::RecordQuery &m_records;
    const UnitTable &m_units;
};

} // namespace tally::resources

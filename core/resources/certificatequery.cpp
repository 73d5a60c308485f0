// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/certificatequery.h"

#include "core/base/bookkeys.h"
#include "core/resources/memberread.h"
#include "core/storage/statement.h"

#include <algorithm>
#include <iterator>
#include <QCoreApplication>

namespace tally::resources
{

using storage::Statement;

namespace
{

constexpr int DayLength = 10; // "2026-12-09"

QString words(Decimal value, const QString &unit)
{
    return QString(QString::fromStdString(format(value)) % u' ' % unit);
}

/// What cannot be converted to the certificate's unit is refused where it is entered, so there is nothing to leave out.
Result<Decimal> givenOut(storage::Database &database, const Certificate &certificate, const UnitTable &units)
{
    Statement query = database.prepare(
        "SELECT sum(quantity), unit FROM certified_out WHERE lot = ?1 AND reversed_by IS NULL GROUP BY unit");
    query.bind(certificate.lot);
    Decimal sum;
    while (true) {
        TALLY_TRY(const bool more, query.next());
        if (!more)
            return sum;
        if (const auto amount = units.convert(query.decimal(0), query.text(1), certificate.in.unit)) {
            TALLY_TRY(sum, add(sum, *amount));
        }
    }
}

} // namespace

Result<std::optional<Certificate>> CertificateQuery::certificate(RecordKey lot) const
{
    TALLY_TRY(const Json body, m_records.body(lot));
    return told(m_database, lot, body, m_units);
}

Result<std::optional<Certificate>> CertificateQuery::told(storage::Database &database, RecordKey lot,
                                                          const Json &members, const UnitTable &units)
{
    const auto in = quantityIn(members["ty:certifiedQuantity"]);
    if (!in)
        return std::nullopt;
    Certificate found;
    found.lot = lot;
    found.code = members["batchLotCode"].qtext();
    found.text = members["ty:certificate"].qtext();
    found.issuer = referenceIn(members, "ty:certifier", lot.log().book());
    found.holder = referenceIn(members, "ty:certificateHolder", lot.log().book());
    found.until = members["ty:certificateUntil"].qtext();
    found.in = *in;
    found.yield = parseCanonical(members["ty:yield"].text()).value_or(Decimal::whole(1));
    TALLY_TRY(found.covered, multiply(in->value, found.yield, Rounding::Down));
    TALLY_TRY(found.out, givenOut(database, found, units));
    return std::optional(found);
}

Result<std::vector<Certificate>> CertificateQuery::certificates(std::string_view lots, int most,
                                                                bool (*isMeant)(const Certificate &)) const
{
    Statement query = m_database.prepare(lots);
    query.bind(firstKeyOf(LogNo::OwnBook), firstKeyOf(LogNo::OwnBook + 1));
    std::vector<Certificate> found;
    while (most < 0 || std::ssize(found) < most) {
        TALLY_TRY(const bool more, query.next());
        if (!more)
            break;
        TALLY_TRY(auto one, certificate(query.key(0)));
        if (one && isMeant(*one))
            found.push_back(std::move(*one));
    }
    std::reverse(found.begin(), found.end());
    return found;
}

Result<std::vector<Certificate>> CertificateQuery::all(int most) const
{
    return certificates("SELECT lot FROM certificate_lot WHERE lot >= ?1 AND lot < ?2 ORDER BY lot DESC", most,
                        [](const Certificate &) { return true; });
}

Result<std::vector<Certificate>> CertificateQuery::overspent(int most) const
{
    return certificates("SELECT lot FROM certificate_lot WHERE overspent = 1 AND lot >= ?1 AND lot < ?2 "
                        "ORDER BY lot DESC",
                        most, [](const Certificate &one) { return one.isOverspent(); });
}

Result<std::vector<RecordKey>> CertificateQuery::spending(RecordKey lot) const
{
    Statement query =
        m_database.prepare("SELECT event FROM certified_out WHERE lot = ?1 AND reversed_by IS NULL ORDER BY event");
    query.bind(lot);
    std::vector<RecordKey> events;
    while (true) {
        TALLY_TRY(const bool more, query.next());
        if (!more)
            return events;
        events.push_back(query.key(0));
    }
}

Result<RecordKey> CertificateQuery::spentBy(storage::Database &database, RecordKey event)
{
    Statement query = database.prepare("SELECT lot FROM certified_out WHERE event = ?1");
    query.bind(event);
    TALLY_TRY(const bool found, query.next());
    return found ? query.key(0) : RecordKey();
}

Outcome CertificateQuery::check(RecordKey lot, const Quantity &more, const QString &day) const
{
    TALLY_TRY(const auto found, certificate(lot));
    TALLY_TRY(const QString name, m_records.title(lot));
    if (!found)
        return refused("certificate.none",
                       QT_TRANSLATE_NOOP("Error", "Lot “%1” has no certificate with a quantity to give out from."),
                       {name});
    const QString code = found->code.isEmpty() ? name : found->code;
    if (!found->until.isEmpty() && !day.isEmpty() && day.left(DayLength) > found->until.left(DayLength))
        return refused("certificate.ended", QT_TRANSLATE_NOOP("Error", "The certificate of lot “%1” ended on %2."),
                       {code, found->until.left(DayLength)});
    TALLY_TRY(const Decimal wanted, m_units.convert(more.value, more.unit, found->in.unit));
    TALLY_TRY(const Decimal total, add(found->out, wanted));
    if (total <= found->covered || wanted.isNegative())
        return {};
    return refused("certificate.exceeded",
                   QT_TRANSLATE_NOOP("Error", "Lot “%1” is certified for %2. At a yield of %3 that covers %4, of which "
                                              "%5 is given out already: %6 more is not covered."),
                   {code, words(found->in.value, found->in.unit), QString::fromStdString(format(found->yield)),
                    words(found->covered, found->in.unit), words(found->out, found->in.unit),
                    words(wanted, found->in.unit)});
}

} // namespace tally::resources

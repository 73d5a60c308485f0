// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reportlist.h"
#include "core/resources/certificatequery.h"
#include "core/resources/eventmoment.h"
#include "core/resources/recordnames.h"

namespace tally::reports
{

using Kind = Column::Kind;

namespace
{

/// The worst that can be said of it, in a word.
QString stateOf(const resources::Certificate &one, QDate until, QDate today)
{
    if (one.isOverspent())
        return words(QT_TRANSLATE_NOOP("Report", "! overspent"));
    if (until.isValid() && until < today)
        return words(QT_TRANSLATE_NOOP("Report", "ended"));
    return one.rest().isZero() ? words(QT_TRANSLATE_NOOP("Report", "used up"))
                               : words(QT_TRANSLATE_NOOP("Report", "✓ valid"));
}

Result<Decimal> inPerCent(Decimal yield)
{
    return multiply(yield, Decimal::whole(100), Rounding::HalfEven);
}

} // namespace

Result<Table> certificates(const ReportContext &context)
{
    Table table;
    table.columns = {{QStringLiteral("certificate"), words(QT_TRANSLATE_NOOP("Report", "Certificate"))},
                     {QStringLiteral("lot"), words(QT_TRANSLATE_NOOP("Report", "Lot"))},
                     {QStringLiteral("state"), words(QT_TRANSLATE_NOOP("Report", "State"))},
                     {QStringLiteral("in"), words(QT_TRANSLATE_NOOP("Report", "Certified")), Kind::Figure},
                     {QStringLiteral("yield"), words(QT_TRANSLATE_NOOP("Report", "Yield (%)")), Kind::Figure},
                     {QStringLiteral("covered"), words(QT_TRANSLATE_NOOP("Report", "Covered")), Kind::Figure},
                     {QStringLiteral("out"), words(QT_TRANSLATE_NOOP("Report", "Given out")), Kind::Figure},
                     {QStringLiteral("rest"), words(QT_TRANSLATE_NOOP("Report", "Left")), Kind::Figure},
                     {QStringLiteral("unit"), words(QT_TRANSLATE_NOOP("Report", "Unit"))},
                     {QStringLiteral("until"), words(QT_TRANSLATE_NOOP("Report", "Valid until")), Kind::Day},
                     {QStringLiteral("holder"), words(QT_TRANSLATE_NOOP("Report", "Holder"))},
                     {QStringLiteral("certifier"), words(QT_TRANSLATE_NOOP("Report", "Certified by"))}};
    const resources::CertificateQuery query(context.database, context.records);
    TALLY_TRY(const auto all, query.all());
    const resources::RecordNames names(context.records);
    int overspent = 0;
    for (const resources::Certificate &one : all) {
        const QDate until = resources::dayToldBy(one.until);
        overspent += one.isOverspent() ? 1 : 0;
        TALLY_TRY(const Decimal yield, inPerCent(one.yield));
        Row row;
        row.record = one.lot;
        row.isAlarming = one.isOverspent();
        TALLY_TRY(row.entries, query.spending(one.lot));
        row.cells = {Cell::words(one.text),
                     Cell::words(one.code),
                     Cell::words(stateOf(one, until, context.today)),
                     Cell::amount(one.in.value),
                     Cell::amount(yield),
                     Cell::amount(one.covered),
                     Cell::amount(one.out),
                     Cell::amount(one.rest()),
                     Cell::words(unitSign(one.in.unit)),
                     Cell::date(until),
                     Cell::words(names.of(one.holder)),
                     Cell::words(names.of(one.issuer))};
        table.rows.push_back(std::move(row));
    }
    sortByName(table.rows);
    if (overspent > 0)
        table.notes.append(words(QT_TRANSLATE_NOOP("Report", "Certificates of which more was given out than they "
                                                             "cover: %1. Take back or correct what was too much."))
                               .arg(overspent));
    return table;
}

} // namespace tally::reports

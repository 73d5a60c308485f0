// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/certificatequery.h"
#include "core/resources/eventcheck.h"
#include "core/resources/fold.h"

#include <QCoreApplication>

/// The part of EventCheck about lots: what is in quarantine is not used, what has expired not unnoticed, and no more is
/// certified than was.
namespace tally::resources
{

namespace
{

constexpr int DayLength = 10; ///< "2026-03-01"

/// What takes goods into use or to somebody else. To move, count, scrap or send them home stays possible: that is how
/// quarantine ends.
bool putsToUse(const StockEvent &event, const StockState &from)
{
    switch (event.action->id) {
    case ActionId::Consume:
    case ActionId::Use:
    case ActionId::Combine:
    case ActionId::TransferAllRights:
    case ActionId::Transfer:
        return true;
    case ActionId::TransferCustody:
    case ActionId::Pickup:
        return event.provider != event.receiver && event.receiver != from.accountable;
    default:
        return false;
    }
}

} // namespace

Result<QString> EventCheck::quarantineOf(RecordKey record) const
{
    TALLY_TRY(const Json body, m_records.body(record));
    if (const QString why = body["ty:quarantine"].qtext(); !why.isEmpty())
        return why;
    TALLY_TRY(const auto row, m_resources.resource(record));
    if (!row || !row->lot)
        return QString();
    TALLY_TRY(const Json lot, m_records.body(row->lot));
    return lot["ty:quarantine"].qtext();
}

Outcome EventCheck::checkQuarantine()
{
    const auto *key = std::get_if<RecordKey>(&m_draft.resource);
    if (!key || m_draft.corrects || m_trial->records().empty())
        return {};
    const TrialRecord &from = m_trial->records().front();
    if (!putsToUse(m_trial->event(), from.state))
        return {};
    TALLY_TRY(const QString why, quarantineOf(*key));
    if (!why.isEmpty())
        refuse("resourceInventoriedAs", "stock.quarantined",
               QT_TRANSLATE_NOOP("Error", "“%1” is in quarantine: %2. Release it first; it can be moved, counted, "
                                          "scrapped or given back meanwhile."),
               {from.name, why});
    return {};
}

/// What happened has happened, so goods past their day are warned about; a correction is about that day anyway.
Outcome EventCheck::checkExpiry()
{
    const auto *key = std::get_if<RecordKey>(&m_draft.resource);
    if (!key || m_draft.corrects || m_draft.at.isEmpty() || m_trial->records().empty())
        return {};
    const TrialRecord &from = m_trial->records().front();
    TALLY_TRY(const auto row, m_resources.resource(*key));
    if (!putsToUse(m_trial->event(), from.state) || !row || !row->lot)
        return {};
    TALLY_TRY(const Json lot, m_records.body(row->lot));
    const QString last = lot["expirationDate"].qtext().left(DayLength);
    if (!last.isEmpty() && last < m_draft.at.left(DayLength))
        warn("resourceInventoriedAs", "stock.expired",
             QT_TRANSLATE_NOOP("Error", "“%1” (lot %2) is past its date, %3."),
             {from.name, lot["batchLotCode"].qtext(), last});
    return {};
}

Outcome EventCheck::checkCertificate()
{
    if (!m_draft.certifiedFrom)
        return {};
    if (!m_draft.resourceQuantity) {
        refuse("resourceQuantity", "quantity.missing", QT_TRANSLATE_NOOP("Error", "“%1” changes stock; say how much."),
               {actionLabel(m_draft.action)});
        return {};
    }
    const CertificateQuery certificates(m_resources.database(), m_records, m_units);
    if (const Outcome covered = certificates.check(m_draft.certifiedFrom, *m_draft.resourceQuantity, m_draft.at);
        !covered)
        m_issues.push_back({journal::Issue::Severity::Refusal, "ty:certifiedFrom", covered.error()});
    return {};
}

} // namespace tally::resources

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/certificatequery.h"
#include "core/resources/eventcheck.h"
#include "core/resources/fold.h"

#include <QCoreApplication>

/// The part of EventCheck about lots: what is in quarantine is not used, and no more is certified than was.
namespace tally::resources
{

namespace
{

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

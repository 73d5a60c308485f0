// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/issue.h"
#include "core/journal/recordquery.h"
#include "core/resources/eventdraft.h"
#include "core/resources/resourcequery.h"
#include "core/resources/trial.h"

namespace tally::resources
{

/// Goes through a completed draft rule by rule and collects what it finds. Each rule stands alone; the ones about
/// quantities run only on a draft whose form is right.
class EventCheck
{
public:
    EventCheck(const EventDraft &draft, const journal::RecordQuery &records, const ResourceQuery &resources,
               const UnitTable &units);
    [[nodiscard]] journal::Issues run();

private:
    Outcome checkAll();
    void checkForm();
    void checkQuantities();
    Outcome checkCost();
    void checkQuantity(const char *member, const std::optional<Quantity> &quantity);
    Outcome checkReferences();
    Outcome checkReference(const char *member, RecordKey key);
    void checkDates();
    void checkUnits();
    void checkSerials(const std::vector<Effect> &effects);
    void checkStock(const std::vector<Effect> &effects);
    Outcome checkPair();
    Outcome checkPromises(const char *relation, const std::vector<RecordKey> &promises);
    void checkShare(const char *relation, const PromiseRow &promise, Decimal share);
    [[nodiscard]] Result<QString> quarantineOf(RecordKey record) const; ///< why; empty if it is not
    Outcome checkQuarantine();
    Outcome checkExpiry();
    Outcome checkCertificate();
    Outcome checkCorrection();
    void checkCorrectionFits(const EventRow &subject);
    Outcome checkNet(const EventRow &subject);
    [[nodiscard]] Result<Decimal> netOf(const EventRow &subject, bool effort) const;
    [[nodiscard]] Result<Decimal> sumInProcess(ActionId action) const;

    void refuse(const char *member, const char *code, const char *text, QStringList args = {});
    void warn(const char *member, const char *code, const char *text, QStringList args = {});
    [[nodiscard]] bool isRefused() const;

    const EventDraft &m_draft;
    const journal::RecordQuery &m_records;
    const ResourceQuery &m_resources;
    const UnitTable &m_units;
    std::optional<Trial> m_trial;
    journal::Issues m_issues;
};

} // namespace tally::resources

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/eventcheck.h"

#include "core/resources/allocation.h"
#include "core/resources/cost/costcheck.h"

#include <QCoreApplication>

namespace tally::resources
{

using journal::Issue;

namespace
{

QString textOf(Decimal value)
{
    return QString::fromStdString(format(value));
}

QString textOf(const Quantity &quantity)
{
    return textOf(quantity.value) + u' ' + quantity.unit;
}

bool isNamed(const ResourceChoice &choice)
{
    return !std::holds_alternative<std::monostate>(choice);
}

bool isNew(const ResourceChoice &choice)
{
    return std::holds_alternative<NewResource>(choice);
}

bool touchesRecords(const Action &row)
{
    return row.accounting != QuantityEffect::NotApplicable || row.onhand != QuantityEffect::NotApplicable ||
           row.state != MemberEffect::NotApplicable;
}

bool changesQuantities(const Action &row)
{
    return row.accounting != QuantityEffect::NotApplicable || row.onhand != QuantityEffect::NotApplicable;
}

} // namespace

EventCheck::EventCheck(const EventDraft &draft, const journal::RecordQuery &records, const ResourceQuery &resources,
                       const UnitTable &units)
    : m_draft(draft)
    , m_records(records)
    , m_resources(resources)
    , m_units(units)
{
}

journal::Issues EventCheck::run()
{
    if (const Outcome outcome = checkAll(); !outcome)
        m_issues.push_back({Issue::Severity::Refusal, "", outcome.error()});
    return std::move(m_issues);
}

Outcome EventCheck::checkAll()
{
    TALLY_CHECK(checkReferences());
    checkDates();
    checkQuantities();
    TALLY_CHECK(checkCost());
    if (isRefused())
        return {};
    TALLY_TRY(m_trial, Trial::of(m_draft, m_resources));
    checkForm();
    checkUnits();
    TALLY_CHECK(checkCorrection());
    if (isRefused())
        return {};
    const auto effects = m_trial->effects(m_units);
    checkSerials(effects);
    checkStock(effects);
    TALLY_CHECK(checkQuarantine());
    TALLY_CHECK(checkExpiry());
    TALLY_CHECK(checkCertificate());
    TALLY_CHECK(checkPair());
    TALLY_CHECK(checkPromises("fulfills", m_draft.fulfills));
    TALLY_CHECK(checkPromises("satisfies", m_draft.satisfies));
    return checkPromises("settles", m_draft.settles);
}

void EventCheck::checkForm()
{
    const Action &row = action(m_draft.action);
    const QString name = actionLabel(m_draft.action);
    const StockEvent event = m_trial->event();
    if (isNamed(m_draft.resource) && !touchesRecords(row))
        refuse("resourceInventoriedAs", "resource.notTaken",
               QT_TRANSLATE_NOOP("Error", "“%1” concerns no stock record; leave it out."), {name});
    else if (isNew(m_draft.resource) && row.createResource != CreateResource::Optional)
        refuse("resourceInventoriedAs", "resource.notCreated",
               QT_TRANSLATE_NOOP("Error", "“%1” needs a stock record that exists; it cannot create one."), {name});
    if (isNamed(m_draft.toResource) && !takesToResource(event))
        refuse("toResourceInventoriedAs", "resource.notGivenTo",
               QT_TRANSLATE_NOOP("Error", "“%1” gives to no second stock record; leave it out."), {name});
    else if (isNew(m_draft.toResource) && quantityRow(event).createResource != CreateResource::OptionalTo &&
             row.createResource != CreateResource::OptionalTo)
        refuse("toResourceInventoriedAs", "resource.notCreated",
               QT_TRANSLATE_NOOP("Error", "“%1” needs a stock record that exists; it cannot create one."), {name});
    const bool namesRecord = isNamed(m_draft.resource) || isNamed(m_draft.toResource);
    if (namesRecord && changesQuantities(quantityRow(event)) && !m_draft.resourceQuantity)
        refuse("resourceQuantity", "quantity.missing", QT_TRANSLATE_NOOP("Error", "“%1” changes stock; say how much."),
               {name});
}

void EventCheck::checkQuantities()
{
    checkQuantity("resourceQuantity", m_draft.resourceQuantity);
    checkQuantity("effortQuantity", m_draft.effortQuantity);
}

Outcome EventCheck::checkCost()
{
    TALLY_TRY(const auto wrong, costRefusal(m_draft, m_records));
    if (wrong)
        m_issues.push_back({Issue::Severity::Refusal, "ty:cost", *wrong});
    return {};
}

void EventCheck::checkQuantity(const char *member, const std::optional<Quantity> &quantity)
{
    if (!quantity)
        return;
    if (quantity->unit.isEmpty())
        refuse(member, "unit.missing", QT_TRANSLATE_NOOP("Error", "%1 of what? A quantity needs a unit."),
               {textOf(quantity->value)});
    else if (!m_units.find(quantity->unit))
        refuse(member, "unit.unknown", QT_TRANSLATE_NOOP("Error", "There is no unit “%1”."), {quantity->unit});
    if (quantity->value.isNegative() && !m_draft.corrects)
        refuse(member, "quantity.negative",
               QT_TRANSLATE_NOOP("Error", "%1 is negative. Only a correction that names the event it corrects may be."),
               {textOf(*quantity)});
}

/// Each quantity must be one the record's unit can express exactly.
void EventCheck::checkUnits()
{
    if (!m_draft.resourceQuantity)
        return;
    for (const TrialRecord &record : m_trial->records()) {
        if (record.state.unit.empty())
            continue;
        const auto converted = m_units.convert(m_draft.resourceQuantity->value, m_draft.resourceQuantity->unit,
                                               QString::fromStdString(record.state.unit));
        if (!converted)
            m_issues.push_back({Issue::Severity::Refusal, "resourceQuantity", converted.error()});
    }
}

void EventCheck::checkSerials(const std::vector<Effect> &effects)
{
    constexpr Decimal One = Decimal::whole(1);
    for (std::size_t i = 0; i < effects.size(); ++i) {
        const TrialRecord &record = m_trial->records()[i];
        if (record.serial.isEmpty() || !m_draft.resourceQuantity)
            continue;
        const auto amount =
            m_units.convert(m_draft.resourceQuantity->value, m_draft.resourceQuantity->unit, effects[i].unit);
        const bool isOne = amount && (*amount == One || -*amount == One);
        if (!isOne || effects[i].onhandAfter > One || effects[i].accountingAfter > One)
            refuse("resourceQuantity", "serial.quantity",
                   QT_TRANSLATE_NOOP("Error",
                                     "“%1” has the serial number %2, so there is exactly one of it; %3 does not fit."),
                   {record.name, record.serial, textOf(*m_draft.resourceQuantity)});
    }
}

/// Less than nothing is recorded with a warning, for what happened has happened; a specification may forbid it.
void EventCheck::checkStock(const std::vector<Effect> &effects)
{
    for (std::size_t i = 0; i < effects.size(); ++i) {
        const Effect &effect = effects[i];
        const bool handFalls = effect.onhandAfter < effect.onhandBefore && effect.onhandAfter.isNegative();
        const bool rightsFall = effect.accountingAfter < effect.accountingBefore && effect.accountingAfter.isNegative();
        if (!handFalls && !rightsFall)
            continue;
        const QStringList args{effect.name,
                               textOf(handFalls ? effect.onhandAfter : effect.accountingAfter) + u' ' + effect.unit};
        if (m_trial->records()[i].spec.neverNegative)
            refuse("resourceQuantity", "stock.belowZero",
                   QT_TRANSLATE_NOOP("Error",
                                     "“%1” would go down to %2, and its specification allows nothing below zero."),
                   args);
        else
            warn("resourceQuantity", "stock.belowZero",
                 QT_TRANSLATE_NOOP("Error", "“%1” goes down to %2. Count it, or look for an entry that is missing."),
                 args);
    }
}

/// What comes back from a process should be as much as went in.
Outcome EventCheck::checkPair()
{
    const Action &row = action(m_draft.action);
    const auto *key = std::get_if<RecordKey>(&m_draft.resource);
    if (!row.pairsWith || row.inputOutput != InputOutput::Output || !m_draft.outputOf || !key ||
        !m_draft.resourceQuantity || m_trial->records().empty())
        return {};
    const QString unit = QString::fromStdString(m_trial->records().front().state.unit);
    TALLY_TRY(const Decimal in, sumInProcess(*row.pairsWith));
    TALLY_TRY(const Decimal before, sumInProcess(m_draft.action));
    TALLY_TRY(const Decimal now,
              m_units.convert(m_draft.resourceQuantity->value, m_draft.resourceQuantity->unit, unit));
    TALLY_TRY(const Decimal out, tally::add(before, now));
    if (in != out)
        warn("resourceQuantity", "quantity.acceptedModified",
             QT_TRANSLATE_NOOP("Error", "%1 of “%2” went into the process and %3 came back."),
             {textOf({in, unit}), m_trial->records().front().name, textOf({out, unit})});
    return {};
}

/// Sum of the action's quantities of the draft's record in the draft's process, in the record's unit.
Result<Decimal> EventCheck::sumInProcess(ActionId id) const
{
    const QString unit = QString::fromStdString(m_trial->records().front().state.unit);
    const auto name = action(id).name;
    TALLY_TRY(const auto events, m_resources.eventsOf(m_draft.outputOf));
    Decimal sum;
    for (const EventRow &event : events) {
        const bool counts = event.resource == std::get<RecordKey>(m_draft.resource) &&
                            event.action.toStdString() == name && !event.resourceUnit.isEmpty();
        const auto amount = counts ? m_units.convert(event.resourceQuantity, event.resourceUnit, unit) : Decimal();
        if (amount) {
            TALLY_TRY(sum, tally::add(sum, *amount));
        }
    }
    return sum;
}

/// Wishes and commitments may be exceeded, said aloud; a claim may not.
Outcome EventCheck::checkPromises(const char *relation, const std::vector<RecordKey> &promises)
{
    std::vector<PromiseRow> rows;
    std::vector<Wanted> wanted;
    for (const RecordKey key : promises) {
        TALLY_TRY(const auto row, m_resources.promise(key));
        if (!row)
            continue;
        rows.push_back(*row);
        wanted.push_back({{row->quantity, row->unit}, row->isEffort});
    }
    const auto shares = allocate({m_draft.resourceQuantity, m_draft.effortQuantity}, wanted, m_units);
    for (std::size_t i = 0; i < rows.size(); ++i)
        checkShare(relation, rows[i], shares[i]);
    return {};
}

void EventCheck::checkShare(const char *relation, const PromiseRow &promise, Decimal share)
{
    if (promise.unit.isEmpty())
        return;
    const auto &own = promise.isEffort ? m_draft.effortQuantity : m_draft.resourceQuantity;
    const auto converted = own ? m_units.convert(own->value, own->unit, promise.unit) : Result<Decimal>(Decimal());
    const bool isClaim = promise.cls == u"Claim";
    if (!converted) {
        m_issues.push_back(
            {isClaim ? Issue::Severity::Refusal : Issue::Severity::Warning, relation, converted.error()});
        return;
    }
    if (share <= promise.outstanding() || share <= Decimal())
        return;
    const QStringList args{textOf({share, promise.unit}), textOf({promise.outstanding(), promise.unit})};
    if (isClaim)
        refuse(relation, "claim.overpaid",
               QT_TRANSLATE_NOOP("Error", "%1 would settle more than the %2 that is still open of the claim."), args);
    else
        warn(relation, "promise.exceeded", QT_TRANSLATE_NOOP("Error", "%1 is more than the %2 that was still to come."),
             args);
}

void EventCheck::refuse(const char *member, const char *code, const char *text, QStringList args)
{
    m_issues.push_back({Issue::Severity::Refusal, member, Error{ErrorKind::Refused, code, text, std::move(args), {}}});
}

void EventCheck::warn(const char *member, const char *code, const char *text, QStringList args)
{
    m_issues.push_back({Issue::Severity::Warning, member, Error{ErrorKind::Refused, code, text, std::move(args), {}}});
}

bool EventCheck::isRefused() const
{
    return journal::firstRefusal(m_issues) != nullptr;
}

} // namespace tally::resources

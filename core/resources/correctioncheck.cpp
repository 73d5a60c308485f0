// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/eventcheck.h"

#include <QCoreApplication>

/// The part of EventCheck about events that correct another.
namespace tally::resources
{

namespace
{

RecordKey keyOf(const ResourceChoice &choice)
{
    const auto *key = std::get_if<RecordKey>(&choice);
    return key ? *key : RecordKey();
}

const std::optional<Quantity> &quantityOf(const EventDraft &draft, bool effort)
{
    return effort ? draft.effortQuantity : draft.resourceQuantity;
}

Quantity quantityOf(const EventRow &event, bool effort)
{
    return effort ? Quantity{event.effortQuantity, event.effortUnit}
                  : Quantity{event.resourceQuantity, event.resourceUnit};
}

} // namespace

Outcome EventCheck::checkCorrection()
{
    if (!m_draft.corrects)
        return {};
    TALLY_TRY(const auto subject, m_resources.event(m_draft.corrects));
    if (!subject)
        return {}; // no event: refused as a reference
    checkCorrectionFits(*subject);
    return isRefused() ? Outcome() : checkNet(*subject);
}

void EventCheck::checkCorrectionFits(const EventRow &subject)
{
    const QString id = toText(subject.key);
    if (subject.reversedBy)
        refuse("corrects", "correction.takenBack",
               QT_TRANSLATE_NOOP("Error", "%1 was taken back; there is nothing left to correct."), {id});
    if (subject.corrects)
        refuse("corrects", "correction.ofCorrection",
               QT_TRANSLATE_NOOP("Error", "%1 is itself a correction. Correct %2, the entry it corrects."),
               {id, toText(subject.corrects)});
    if (findAction(subject.action.toStdString()) != &action(m_draft.action))
        refuse("action", "correction.otherAction",
               QT_TRANSLATE_NOOP("Error", "%1 is “%2”; its correction must be the same."), {id, subject.action});
    if (keyOf(m_draft.resource) != subject.resource || keyOf(m_draft.toResource) != subject.toResource)
        refuse("resourceInventoriedAs", "correction.otherResource",
               QT_TRANSLATE_NOOP("Error", "A correction of %1 must name the same stock records."), {id});
    if (m_draft.inputOf != subject.inputOf || m_draft.outputOf != subject.outputOf)
        refuse("inputOf", "correction.otherProcess",
               QT_TRANSLATE_NOOP("Error", "A correction of %1 must belong to the same process."), {id});
    if (m_draft.provider != subject.provider || m_draft.receiver != subject.receiver)
        refuse(
            "provider", "correction.otherAgent",
            QT_TRANSLATE_NOOP(
                "Error",
                "A correction of %1 must be between the same agents. Correct it to zero, and enter the right event."),
            {id});
    if (!m_draft.resourceQuantity && !m_draft.effortQuantity)
        refuse("resourceQuantity", "quantity.missing", QT_TRANSLATE_NOOP("Error", "Say by how much %1 is corrected."),
               {id});
}

Outcome EventCheck::checkNet(const EventRow &subject)
{
    for (const bool effort : {false, true}) {
        if (!quantityOf(m_draft, effort))
            continue;
        const char *member = effort ? "effortQuantity" : "resourceQuantity";
        const Quantity original = quantityOf(subject, effort);
        const auto net = netOf(subject, effort);
        if (!net)
            m_issues.push_back({journal::Issue::Severity::Refusal, member, net.error()});
        else if (net->isNegative())
            refuse(member, "correction.belowZero",
                   QT_TRANSLATE_NOOP("Error", "With this correction %1 would come to %2 %3, less than nothing."),
                   {toText(subject.key), QString::fromStdString(format(*net)), original.unit});
    }
    return {};
}

/// The original, its standing corrections and the draft, in the original's unit.
Result<Decimal> EventCheck::netOf(const EventRow &subject, bool effort) const
{
    const Quantity original = quantityOf(subject, effort);
    if (original.unit.isEmpty())
        return refused("correction.noQuantity", QT_TRANSLATE_NOOP("Error", "%1 has no such quantity to correct."),
                       {toText(subject.key)});
    const Quantity own = *quantityOf(m_draft, effort);
    TALLY_TRY(const Decimal change, m_units.convert(own.value, own.unit, original.unit));
    TALLY_TRY(Decimal net, tally::add(original.value, change));
    TALLY_TRY(const auto corrections, m_resources.eventsCorrecting(subject.key));
    for (const EventRow &correction : corrections) {
        const Quantity earlier = quantityOf(correction, effort);
        if (earlier.unit.isEmpty())
            continue;
        TALLY_TRY(const Decimal part, m_units.convert(earlier.value, earlier.unit, original.unit));
        TALLY_TRY(net, tally::add(net, part));
    }
    return net;
}

} // namespace tally::resources

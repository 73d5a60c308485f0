// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/fold.h"
#include "core/base/utf8.h"

namespace tally::resources
{

namespace
{

/// How one record stands to one event.
struct Role {
    const Action &own;        ///< the action's row
    const Action &quantities; ///< the row that decides about quantities
    bool made;                ///< this event made the record
    bool giving;              ///< it is resourceInventoriedAs
    bool receiving;           ///< it is toResourceInventoriedAs
    bool updated;             ///< the record an "update" means
};

Role roleOf(RecordKey record, const StockEvent &event)
{
    const Action &quantities = quantityRow(event);
    const bool giving = event.resource == record;
    const bool receiving = event.toResource == record;
    // What an implied transfer hands over to a record of its own is that record from then on.
    const bool handedOn = &quantities != event.action && event.toResource;
    return {*event.action, quantities, event.made(record), giving, receiving, handedOn ? receiving : giving};
}

bool reaches(MemberEffect effect, const Role &role)
{
    switch (effect) {
    case MemberEffect::NotApplicable:
        return false;
    case MemberEffect::New:
        return role.made;
    case MemberEffect::Update:
        return role.updated;
    case MemberEffect::UpdateTo:
        return role.receiving;
    }
    return false;
}

bool movesBothWays(QuantityEffect effect)
{
    return effect == QuantityEffect::DecrementIncrement;
}

int signOf(QuantityEffect effect, const Role &role)
{
    switch (effect) {
    case QuantityEffect::NotApplicable:
        return 0;
    case QuantityEffect::Increment:
        return role.giving ? 1 : 0;
    case QuantityEffect::Decrement:
        return role.giving ? -1 : 0;
    case QuantityEffect::DecrementIncrement:
        return (role.receiving ? 1 : 0) - (role.giving ? 1 : 0);
    case QuantityEffect::IncrementTo:
        return role.receiving ? 1 : 0;
    }
    return 0;
}

/// Custody that comes back to the accountable agent (rule 2), or an output handed to the agent whose stock it is (rule
/// 1): the record named gains what it would else have lost.
bool comesHome(const StockState &record, const StockEvent &event, const Role &role)
{
    if (!role.giving || event.toResource || !event.receiver)
        return false;
    const bool isCustody =
        movesBothWays(role.quantities.onhand) && role.quantities.accounting == QuantityEffect::NotApplicable;
    if (isCustody)
        return event.receiver == record.accountable;
    const bool isImplied = &role.quantities != &role.own;
    return isImplied && isOutput(event) && (!record.accountable || event.receiver == record.accountable);
}

RecordKey newAccountable(const StockEvent &event)
{
    return event.receiver ? event.receiver : event.provider;
}

void giveAccountable(StockState &record, const StockEvent &event, const Role &role)
{
    const bool byImpliedTransfer = role.receiving && role.quantities.accountable == MemberEffect::UpdateTo;
    if (!event.corrects && (reaches(role.own.accountable, role) || byImpliedTransfer))
        record.accountable = newAccountable(event);
    if (!record.custodian)
        record.custodian = record.accountable;
}

void giveCustody(StockState &record, const StockEvent &event, const Role &role, bool home)
{
    if (!movesBothWays(role.quantities.onhand) || !event.receiver || event.unit.empty())
        return;
    if (role.receiving && !event.quantity.isNegative())
        record.custodian = event.receiver;
    if (event.toResource)
        return;
    const bool isAllGone = record.onhand <= Decimal();
    if (!event.quantity.isNegative() && (home || isAllGone))
        record.custodian = event.receiver;
    // A correction that undoes the hand-over gives the record back to whoever had it.
    if (event.quantity.isNegative() && record.custodian == event.receiver && (home ? isAllGone : !isAllGone))
        record.custodian = event.provider;
}

RecordKey placeFor(const StockEvent &event, const Role &role)
{
    if (event.corrects || !reaches(role.own.location, role))
        return {};
    return event.toLocation || role.own.location != MemberEffect::New ? event.toLocation : event.atLocation;
}

void giveMembers(StockState &record, const StockEvent &event, const ProcessFacts &process, const Role &role)
{
    if (const RecordKey place = placeFor(event, role))
        record.location = place;
    if (reaches(role.own.stage, role) && process.basedOn)
        record.stage = process.basedOn;
    if (reaches(role.own.state, role) && !event.state.empty())
        record.state = event.state;
    if (!role.giving)
        return;
    const RecordKey container = event.toResource ? event.toResource : process.container;
    if (role.own.contained == ContainedEffect::Update && container && container != record.key)
        record.containedIn = container;
    if (role.own.contained == ContainedEffect::Remove)
        record.containedIn = RecordKey();
}

Decimal signedAmount(Decimal amount, int sign)
{
    return sign == 0 ? Decimal() : (sign < 0 ? -amount : amount);
}

std::optional<Decimal> amountIn(std::string_view recordUnit, const StockEvent &event, const UnitTable &units)
{
    if (event.unit.empty() || event.unit == recordUnit)
        return event.quantity;
    const auto text = [](std::string_view unit) { return toQString(unit); };
    const auto converted = units.convert(event.quantity, text(event.unit), text(recordUnit));
    return converted ? std::optional(*converted) : std::nullopt;
}

} // namespace

const Action &quantityRow(const StockEvent &event)
{
    const Action &own = *event.action;
    if (!event.provider || !event.receiver || event.provider == event.receiver ||
        own.inputOutput == InputOutput::NotApplicable)
        return own;
    if (own.pairsWith)
        return action(ActionId::TransferCustody);
    return own.accounting == QuantityEffect::NotApplicable ? own : action(ActionId::Transfer);
}

bool inheritsAccountable(const StockEvent &event)
{
    if (!event.made(event.toResource) || !event.resource)
        return false;
    const Role role = roleOf(event.toResource, event);
    return !reaches(role.own.accountable, role) && role.quantities.accountable != MemberEffect::UpdateTo;
}

bool takesToResource(const StockEvent &event)
{
    const Action &row = quantityRow(event);
    return row.createResource == CreateResource::OptionalTo ||
           event.action->createResource == CreateResource::OptionalTo ||
           event.action->contained == ContainedEffect::Update;
}

RecordKey placeGiven(RecordKey record, const StockEvent &event)
{
    return placeFor(event, roleOf(record, event));
}

bool isOutput(const StockEvent &event)
{
    const InputOutput side = event.action->inputOutput;
    return side == InputOutput::Output || (side == InputOutput::OutputInput && event.outputOf);
}

bool isInput(const StockEvent &event)
{
    const InputOutput side = event.action->inputOutput;
    return side == InputOutput::Input || (side == InputOutput::OutputInput && event.inputOf);
}

Delta step(StockState &record, const StockEvent &event, const ProcessFacts &process, const UnitTable &units)
{
    const Role role = roleOf(record.key, event);
    giveAccountable(record, event, role);
    if (!event.corrects)
        giveMembers(record, event, process, role);
    if (record.unit.empty())
        record.unit = event.unit;
    const auto amount = amountIn(record.unit, event, units);
    if (!amount)
        return {};
    const bool home = comesHome(record, event, role);
    const int direction = home ? -1 : 1;
    const Delta delta{signedAmount(*amount, direction * signOf(role.quantities.accounting, role)),
                      signedAmount(*amount, direction * signOf(role.quantities.onhand, role))};
    const auto accounting = add(record.accounting, delta.accounting);
    const auto onhand = add(record.onhand, delta.onhand);
    if (!accounting || !onhand)
        return {};
    record.accounting = *accounting;
    record.onhand = *onhand;
    giveCustody(record, event, role, home);
    return delta;
}

} // namespace tally::resources

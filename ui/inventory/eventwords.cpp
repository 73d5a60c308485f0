// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/eventwords.h"

#include "core/resources/movementlabel.h"
#include "ui/common/figures.h"

#include <QCoreApplication>

namespace tally::ui
{
namespace
{

using resources::ActionId;

QString say(const char *text)
{
    return QCoreApplication::translate("Event", text);
}

} // namespace

std::vector<ActionGroup> actionGroups()
{
    return {
        {say(QT_TRANSLATE_NOOP("Event", "Stock goes out")),
         {{ActionId::Consume, say(QT_TRANSLATE_NOOP("Event", "Use up"))},
          {ActionId::Lower, say(QT_TRANSLATE_NOOP("Event", "Counted less, or lost"))}}},
        {say(QT_TRANSLATE_NOOP("Event", "Stock comes in")),
         {{ActionId::Produce, say(QT_TRANSLATE_NOOP("Event", "Make"))},
          {ActionId::Raise, say(QT_TRANSLATE_NOOP("Event", "Counted more, or opening stock"))}}},
        {say(QT_TRANSLATE_NOOP("Event", "From one to another")),
         {{ActionId::Transfer, say(QT_TRANSLATE_NOOP("Event", "Hand over for good"))},
          {ActionId::TransferCustody, say(QT_TRANSLATE_NOOP("Event", "Lend, or bring back"))},
          {ActionId::TransferAllRights, say(QT_TRANSLATE_NOOP("Event", "Change the owner only"))}}},
        {say(QT_TRANSLATE_NOOP("Event", "Inside the house")),
         {{ActionId::Move, say(QT_TRANSLATE_NOOP("Event", "Move to another place or record"))},
          {ActionId::Combine, say(QT_TRANSLATE_NOOP("Event", "Pack into"))},
          {ActionId::Separate, say(QT_TRANSLATE_NOOP("Event", "Take out of"))},
          {ActionId::Copy, say(QT_TRANSLATE_NOOP("Event", "Copy a file or design"))}}},
        {say(QT_TRANSLATE_NOOP("Event", "Work")),
         {{ActionId::Work, say(QT_TRANSLATE_NOOP("Event", "Work"))},
          {ActionId::Use, say(QT_TRANSLATE_NOOP("Event", "Use a tool or machine"))},
          {ActionId::Cite, say(QT_TRANSLATE_NOOP("Event", "Follow a design"))},
          {ActionId::DeliverService, say(QT_TRANSLATE_NOOP("Event", "Do a service for somebody"))}}},
        {say(QT_TRANSLATE_NOOP("Event", "Repair and carry")),
         {{ActionId::Accept, say(QT_TRANSLATE_NOOP("Event", "Take in for repair"))},
          {ActionId::Modify, say(QT_TRANSLATE_NOOP("Event", "Give back after repair"))},
          {ActionId::Pickup, say(QT_TRANSLATE_NOOP("Event", "Pick up to carry"))},
          {ActionId::Dropoff, say(QT_TRANSLATE_NOOP("Event", "Drop off"))}}},
    };
}

bool needsTwoAgents(ActionId action)
{
    switch (action) {
    case ActionId::Transfer:
    case ActionId::TransferCustody:
    case ActionId::TransferAllRights:
    case ActionId::DeliverService:
    case ActionId::Accept:
    case ActionId::Modify:
    case ActionId::Pickup:
    case ActionId::Dropoff:
    case ActionId::Work:
        return true;
    default:
        return false;
    }
}

QString movementWords(const resources::MovementRow &movement, const Names &names)
{
    const bool isIn = movement.onhandDelta > Decimal() || movement.accountingDelta > Decimal();
    return resources::movementLabel(
        {movement.action, isIn, names.of(movement.process), names.of(movement.provider), names.of(movement.receiver)});
}

QString effectWords(const std::vector<resources::Effect> &effects)
{
    QStringList lines;
    for (const resources::Effect &effect : effects) {
        const bool onhand = effect.onhandBefore != effect.onhandAfter;
        const bool owned = effect.accountingBefore != effect.accountingAfter;
        const auto change = [&](Decimal before, Decimal after) -> QString {
            return amount(before, effect.unit) + QStringLiteral(" → ") + amount(after, effect.unit);
        };
        if (onhand)
            lines.append(QStringLiteral("%1 %2").arg(effect.name, change(effect.onhandBefore, effect.onhandAfter)));
        const bool ownedDiffers =
            effect.accountingAfter != effect.onhandAfter || effect.accountingBefore != effect.onhandBefore;
        if (owned && (!onhand || ownedDiffers))
            lines.append(say(QT_TRANSLATE_NOOP("Event", "%1 owned %2"))
                             .arg(effect.name, change(effect.accountingBefore, effect.accountingAfter)));
    }
    return lines.join(u'\n');
}

} // namespace tally::ui

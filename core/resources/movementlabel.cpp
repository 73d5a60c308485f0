// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/movementlabel.h"

#include "core/resources/action.h"

#include <QCoreApplication>

namespace tally::resources
{

namespace
{

QString say(const char *text)
{
    return QCoreApplication::translate("Event", text);
}

QString somebody(const QString &name)
{
    return name.isEmpty() ? say(QT_TRANSLATE_NOOP("Event", "somebody")) : name;
}

/// "Used on Batch 7", or "Used up" when no process is told.
QString withProcess(const char *with, const char *without, const QString &process)
{
    return process.isEmpty() ? say(without) : say(with).arg(process);
}

QString passedOn(const MovementTold &told, const char *received, const char *given)
{
    return told.isIn ? say(received).arg(somebody(told.provider)) : say(given).arg(somebody(told.receiver));
}

} // namespace

QString movementLabel(const MovementTold &told)
{
    const Action *action = findAction(told.action.toStdString());
    const QString &process = told.process;
    if (action == nullptr)
        return told.action;
    switch (action->id) {
    case ActionId::Produce:
        return withProcess(QT_TRANSLATE_NOOP("Event", "Made in %1"), QT_TRANSLATE_NOOP("Event", "Made"), process);
    case ActionId::Consume:
        return withProcess(QT_TRANSLATE_NOOP("Event", "Used on %1"), QT_TRANSLATE_NOOP("Event", "Used up"), process);
    case ActionId::Use:
        return withProcess(QT_TRANSLATE_NOOP("Event", "In use for %1"), QT_TRANSLATE_NOOP("Event", "In use"), process);
    case ActionId::Raise:
        return say(QT_TRANSLATE_NOOP("Event", "Counted in"));
    case ActionId::Lower:
        return say(QT_TRANSLATE_NOOP("Event", "Counted out"));
    case ActionId::Transfer:
        return passedOn(told, QT_TRANSLATE_NOOP("Event", "Received from %1"),
                        QT_TRANSLATE_NOOP("Event", "Handed over to %1"));
    case ActionId::TransferCustody:
        return passedOn(told, QT_TRANSLATE_NOOP("Event", "Borrowed or back from %1"),
                        QT_TRANSLATE_NOOP("Event", "Lent or returned to %1"));
    case ActionId::TransferAllRights:
        return passedOn(told, QT_TRANSLATE_NOOP("Event", "Ownership from %1"),
                        QT_TRANSLATE_NOOP("Event", "Ownership to %1"));
    case ActionId::Accept:
        return say(QT_TRANSLATE_NOOP("Event", "Taken in for repair"));
    case ActionId::Modify:
        return say(QT_TRANSLATE_NOOP("Event", "Given back after repair"));
    case ActionId::Move:
        return say(QT_TRANSLATE_NOOP("Event", "Moved"));
    case ActionId::Combine:
        return withProcess(QT_TRANSLATE_NOOP("Event", "Packed in %1"), QT_TRANSLATE_NOOP("Event", "Packed"), process);
    case ActionId::Separate:
        return withProcess(QT_TRANSLATE_NOOP("Event", "Taken out in %1"), QT_TRANSLATE_NOOP("Event", "Taken out"),
                           process);
    default:
        return withProcess(QT_TRANSLATE_NOOP("Event", "%2 in %1"), QT_TRANSLATE_NOOP("Event", "%2"), process)
            .replace(QLatin1String("%2"), actionLabel(action->id));
    }
}

} // namespace tally::resources

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/tracewords.h"

#include "core/resources/action.h"
#include "ui/common/figures.h"

#include <QCoreApplication>
#include <QLocale>

namespace tally::ui
{
namespace
{

using resources::ActionId;
using resources::FlowKind;

QString say(const char *text)
{
    return QCoreApplication::translate("Trace", text);
}

/// What was done, looking back: "Used up".
QString done(const QString &name)
{
    const resources::Action *action = resources::findAction(name.toStdString());
    if (action == nullptr)
        return name;
    switch (action->id) {
    case ActionId::Produce:
        return say(QT_TRANSLATE_NOOP("Trace", "Made"));
    case ActionId::Consume:
        return say(QT_TRANSLATE_NOOP("Trace", "Used up"));
    case ActionId::Use:
        return say(QT_TRANSLATE_NOOP("Trace", "In use"));
    case ActionId::Work:
        return say(QT_TRANSLATE_NOOP("Trace", "Worked"));
    case ActionId::Cite:
        return say(QT_TRANSLATE_NOOP("Trace", "Followed"));
    case ActionId::DeliverService:
        return say(QT_TRANSLATE_NOOP("Trace", "Service done"));
    case ActionId::Pickup:
        return say(QT_TRANSLATE_NOOP("Trace", "Picked up"));
    case ActionId::Dropoff:
        return say(QT_TRANSLATE_NOOP("Trace", "Dropped off"));
    case ActionId::Accept:
        return say(QT_TRANSLATE_NOOP("Trace", "Taken in"));
    case ActionId::Modify:
        return say(QT_TRANSLATE_NOOP("Trace", "Given back"));
    case ActionId::Combine:
        return say(QT_TRANSLATE_NOOP("Trace", "Packed"));
    case ActionId::Separate:
        return say(QT_TRANSLATE_NOOP("Trace", "Taken out"));
    case ActionId::TransferAllRights:
        return say(QT_TRANSLATE_NOOP("Trace", "Changed owner"));
    case ActionId::TransferCustody:
        return say(QT_TRANSLATE_NOOP("Trace", "Lent or returned"));
    case ActionId::Transfer:
        return say(QT_TRANSLATE_NOOP("Trace", "Handed over"));
    case ActionId::Move:
        return say(QT_TRANSLATE_NOOP("Trace", "Moved"));
    case ActionId::Copy:
        return say(QT_TRANSLATE_NOOP("Trace", "Copied"));
    case ActionId::Raise:
        return say(QT_TRANSLATE_NOOP("Trace", "Counted in"));
    case ActionId::Lower:
        return say(QT_TRANSLATE_NOOP("Trace", "Counted out"));
    }
    return name;
}

QString joined(const QStringList &parts)
{
    QStringList there;
    for (const QString &part : parts)
        if (!part.isEmpty())
            there.append(part);
    return there.join(QStringLiteral(" · "));
}

QString agents(const resources::FlowNode &node, const Names &names)
{
    const QString from = names.of(node.provider);
    const QString to = names.of(node.receiver);
    if (from == to)
        return {}; // inside the house
    const resources::Action *action = resources::findAction(node.action.toStdString());
    if (from.isEmpty() || to.isEmpty() || (action != nullptr && action->id == ActionId::Work))
        return from.isEmpty() ? to : from;
    return say(QT_TRANSLATE_NOOP("Trace", "%1 to %2")).arg(from, to);
}

void sayEvent(TraceLabel &label, const resources::FlowNode &node, const Names &names)
{
    label.kindWord = say(QT_TRANSLATE_NOOP("Trace", "Event"));
    const QString verb = done(node.action);
    label.title = label.amount.isEmpty() ? verb : verb + u' ' + label.amount;
    const QDate day = dayOf(node.at);
    label.day = day.isValid() ? dayText(day) : momentText(node.t);
    label.who = agents(node, names);
    label.second = joined({label.day, label.who});
    label.item = node.name;
}

void sayResource(TraceLabel &label, const resources::FlowNode &node, const Names &names)
{
    label.kindWord = say(QT_TRANSLATE_NOOP("Trace", "Item"));
    label.title = node.name.isEmpty() ? toText(node.key) : node.name;
    const QString which = node.lot ? names.lotCode(node.lot) : node.serial;
    const QString left = node.amount.isZero() ? say(QT_TRANSLATE_NOOP("Trace", "none left"))
                                              : say(QT_TRANSLATE_NOOP("Trace", "%1 left")).arg(label.amount);
    label.second = joined({which, left});
}

QString moreOf(const resources::FlowNode &node)
{
    const auto count = [](int hidden) -> QString {
        const QString text = QLocale().toString(hidden);
        return hidden >= resources::FlowMap::MostLinks ? text + u'+' : text;
    };
    const QString before = say(QT_TRANSLATE_NOOP("Trace", "%1 more before")).arg(count(node.hiddenBefore));
    const QString after = say(QT_TRANSLATE_NOOP("Trace", "%1 more after")).arg(count(node.hiddenAfter));
    return joined({node.hiddenBefore > 0 ? before : QString(), node.hiddenAfter > 0 ? after : QString()});
}

} // namespace

QString TraceLabel::spoken() const
{
    QStringList parts;
    for (const QString &part : {kindWord, title, item, second, more})
        if (!part.isEmpty())
            parts.append(part);
    return parts.join(QStringLiteral(", "));
}

std::vector<TraceLabel> traceLabels(const resources::FlowMap &map, const Names &names, journal::Journal &journal)
{
    std::vector<TraceLabel> labels;
    labels.reserve(map.nodes().size());
    for (const resources::FlowNode &node : map.nodes()) {
        TraceLabel label;
        label.key = node.key;
        label.kind = node.kind;
        label.isStart = node.key == map.start();
        label.steps = node.steps;
        label.value = node.amount;
        label.unit = node.unit;
        label.amount = node.unit.isEmpty() ? QString() : amount(node.amount, node.unit);
        label.more = moreOf(node);
        if (node.kind == FlowKind::Event) {
            sayEvent(label, node, names);
        } else if (node.kind == FlowKind::Resource) {
            sayResource(label, node, names);
        } else {
            label.kindWord = say(QT_TRANSLATE_NOOP("Trace", "Job"));
            label.title = node.name.isEmpty() ? toText(node.key) : node.name;
        }
        if (const int book = node.key.log().book(); book != LogNo::OwnBook)
            label.second =
                joined({label.second, say(QT_TRANSLATE_NOOP("Trace", "says %1")).arg(journal.identity(book).name)});
        labels.push_back(std::move(label));
    }
    return labels;
}

} // namespace tally::ui

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/costwords.h"

#include "ui/common/figures.h"

#include <QCoreApplication>
#include <QStringList>

namespace tally::ui
{

using namespace resources;

namespace
{

QString words(const char *text)
{
    return QCoreApplication::translate("Cost", text);
}

QString money(Decimal value, const QString &currency)
{
    return moneyFigure(value) + QChar(QChar::Nbsp) + moneySign(currency);
}

QString joined(const QStringList &parts)
{
    return parts.isEmpty() ? words(QT_TRANSLATE_NOOP("Cost", "no price")) : parts.join(QStringLiteral(" + "));
}

} // namespace

QString costText(const CostAmount &amount)
{
    return amount.currency.isEmpty() ? words(QT_TRANSLATE_NOOP("Cost", "no price"))
                                     : money(roundedToCents(amount.amount), amount.currency);
}

QString costText(const std::vector<CostAmount> &amounts)
{
    QStringList parts;
    for (const CostAmount &amount : amounts)
        parts.append(costText(amount));
    return joined(parts);
}

QString exactCostText(const std::vector<CostAmount> &amounts)
{
    QStringList parts;
    for (const CostAmount &amount : amounts)
        parts.append(money(amount.amount, amount.currency));
    return joined(parts);
}

QString noteWords(const CostNote &note, const QString &unit)
{
    const QString much = amount(note.amount, unit);
    switch (note.kind) {
    case CostNoteKind::NoPrice:
        return words(QT_TRANSLATE_NOOP("Cost", "%1 has no known price and is not in the value.")).arg(much);
    case CostNoteKind::Incomplete:
        return words(QT_TRANSLATE_NOOP("Cost", "Something that went into it has no price (%1)."))
            .arg(toText(note.entry));
    case CostNoteKind::BelowZero:
        return words(
                   QT_TRANSLATE_NOOP(
                       "Cost", "%1 went out before it came in, at the last known cost; the next receipt corrects it."))
            .arg(much);
    case CostNoteKind::HoursWithoutRate:
        return words(QT_TRANSLATE_NOOP("Cost", "%1 of work without a rate are not in the value."))
            .arg(amount(note.amount, QStringLiteral("hour")));
    case CostNoteKind::MixedCurrencies:
        return words(QT_TRANSLATE_NOOP("Cost", "Prices are in several currencies and are not added up."));
    case CostNoteKind::NotSpread:
        return words(QT_TRANSLATE_NOOP("Cost", "A further cost could not be spread over its receipts (%1)."))
            .arg(toText(note.entry));
    case CostNoteKind::OtherUnits:
        return words(QT_TRANSLATE_NOOP("Cost",
                                       "Made beside goods in other units, so its share of the cost is not known "
                                       "(%1)."))
            .arg(toText(note.entry));
    case CostNoteKind::Unmeasured:
        return words(QT_TRANSLATE_NOOP("Cost", "The unit of %1 does not convert; it is left out."))
            .arg(toText(note.entry));
    }
    return {};
}

} // namespace tally::ui

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

Decimal toCents(Decimal value)
{
    const Decimal hundredths = Decimal::fromMicros(value.micros() / 10'000 * 10'000);
    const std::int64_t rest = value.micros() - hundredths.micros();
    const std::int64_t far = rest < 0 ? -rest : rest;
    const bool isOdd = (hundredths.micros() / 10'000) % 2 != 0;
    if (far < 5'000 || (far == 5'000 && !isOdd))
        return hundredths;
    return Decimal::fromMicros(hundredths.micros() + (rest < 0 ? -10'000 : 10'000));
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
                                     : money(toCents(amount.amount), amount.currency);
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

QString basisWords(CostBasis basis)
{
    switch (basis) {
    case CostBasis::Given:
        return words(QT_TRANSLATE_NOOP("Cost", "said when it came in"));
    case CostBasis::Claimed:
        return words(QT_TRANSLATE_NOOP("Cost", "as billed"));
    case CostBasis::Agreed:
        return words(QT_TRANSLATE_NOOP("Cost", "as agreed"));
    case CostBasis::Made:
        return words(QT_TRANSLATE_NOOP("Cost", "what went into it"));
    case CostBasis::Converted:
        return words(QT_TRANSLATE_NOOP("Cost", "what it was made of"));
    case CostBasis::Found:
        return words(QT_TRANSLATE_NOOP("Cost", "found, at the last known cost"));
    case CostBasis::None:
    case CostBasis::Unknown:
        break;
    }
    return words(QT_TRANSLATE_NOOP("Cost", "no price known"));
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

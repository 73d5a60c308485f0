// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/itemunits.h"

#include "core/base/unitword.h"
#include "core/journal/recordquery.h"
#include "core/resources/memberread.h"

#include <algorithm>
#include <QCoreApplication>
#include <QStringList>

namespace tally::resources
{

namespace
{

std::optional<ItemUnit> unitIn(const Json &members, std::string_view wordMember, std::string_view amountMember)
{
    const QString word = members[wordMember].qtext().trimmed();
    const auto is = quantityIn(members[amountMember]);
    if (word.isEmpty() || !is || is->value.isNegative() || is->value.isZero())
        return std::nullopt;
    return ItemUnit{word, *is};
}

/// Where the unit begins: at the first letter that is not the exponent of a number ("1e3").
qsizetype unitStart(const QString &text)
{
    const auto isExponent = [&](qsizetype at) {
        const bool isE = text.at(at) == u'e' || text.at(at) == u'E';
        const bool isAfterDigit = at > 0 && text.at(at - 1).isDigit();
        const QChar next = at + 1 < text.size() ? text.at(at + 1) : QChar(u' ');
        return isE && isAfterDigit && (next.isDigit() || next == u'-' || next == u'+');
    };
    for (qsizetype at = 0; at < text.size(); ++at)
        if (text.at(at).isLetter() && !isExponent(at))
            return at;
    return text.size();
}

} // namespace

std::optional<ItemUnit> ItemUnits::purchaseUnit(const Json &members)
{
    return unitIn(members, "ty:purchaseUnit", "ty:purchaseUnitIs");
}

std::optional<ItemUnit> ItemUnits::useUnit(const Json &members)
{
    return unitIn(members, "ty:useUnit", "ty:useUnitIs");
}

ItemUnits::ItemUnits(const std::optional<ItemUnit> &bought, const std::optional<ItemUnit> &used)
{
    for (const auto &unit : {bought, used})
        if (unit && !unit->word.isEmpty() && find(unit->word) == nullptr)
            m_units.push_back(*unit);
}

ItemUnits::ItemUnits(const Json &members)
    : ItemUnits(purchaseUnit(members), useUnit(members))
{
}

Result<ItemUnits> ItemUnits::of(const journal::RecordQuery &records, RecordKey item)
{
    if (!item)
        return ItemUnits();
    TALLY_TRY(const Json members, records.body(item));
    return ItemUnits(members);
}

const ItemUnit *ItemUnits::find(const QString &word) const
{
    const auto found = std::find_if(m_units.begin(), m_units.end(), [&](const ItemUnit &unit) {
        return unit.word.compare(word.trimmed(), Qt::CaseInsensitive) == 0;
    });
    return found == m_units.end() ? nullptr : &*found;
}

Result<Quantity> ItemUnits::measured(Decimal value, const QString &word) const
{
    const ItemUnit *unit = find(word);
    if (unit == nullptr)
        return refused("unit.unknown", QT_TRANSLATE_NOOP("Error", "There is no unit “%1”."), {word});
    const auto amount = multiply(value, unit->is.value, Rounding::Exact);
    if (!amount && amount.error().is("decimal.inexact"))
        return refused(
            "unit.inexact",
            QT_TRANSLATE_NOOP("Error", "The converted amount needs more than six decimals; it was not rounded."));
    return amount.map([&](Decimal measured) { return Quantity{measured, unit->is.unit}; });
}

Result<Decimal> ItemUnits::numberIn(const QString &text, const NumberReader &number)
{
    const QString trimmed = text.trimmed();
    return number(trimmed.left(unitStart(trimmed)).trimmed());
}

Result<Quantity> ItemUnits::read(const QString &text, const QString &usual, const NumberReader &number) const
{
    const QString trimmed = text.trimmed();
    TALLY_TRY(const Decimal value, numberIn(trimmed, number));
    const QString word = trimmed.mid(unitStart(trimmed)).trimmed();
    if (word.isEmpty())
        return Quantity{value, usual.isEmpty() ? QStringLiteral("one") : usual};
    if (find(word) != nullptr)
        return measured(value, word);
    if (const Unit *known = unitCalled(word); known != nullptr)
        return Quantity{value, known->id};
    QStringList words;
    for (const ItemUnit &unit : m_units)
        words.append(unit.word);
    if (words.isEmpty())
        return refused("unit.unknown", QT_TRANSLATE_NOOP("Error", "“%1” is no unit this program knows."), {word});
    return refused(
        "unit.unknown",
        QT_TRANSLATE_NOOP("Error", "“%1” is no unit this program knows. This item is bought or used in: %2."),
        {word, words.join(QStringLiteral(", "))});
}

} // namespace tally::resources

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/itemcheck.h"

#include "core/base/currencycode.h"
#include "core/base/unitword.h"

#include <QCoreApplication>
#include <set>

namespace tally::resources
{

namespace
{

using journal::Issue;

/// Goes through a draft member by member; each rule stands alone.
class ItemCheck
{
public:
    explicit ItemCheck(const ItemDraft &draft)
        : m_draft(draft)
    {
    }
    [[nodiscard]] journal::Issues run();

private:
    enum class Least { Zero, AboveZero };
    void checkWords();
    void checkUnits();
    void checkUnit(const char *member, const std::optional<ItemUnit> &unit);
    void checkAmount(const char *member, const std::optional<Quantity> &amount, Least least);
    void checkTime(const char *member, const std::optional<Quantity> &time);
    void checkMoney(const char *member, const std::optional<Decimal> &amount);
    void checkSuppliers();
    void refuse(const char *member, Error error) { m_issues.push_back({Issue::Severity::Refusal, member, error}); }
    void refuse(const char *member, const char *code, const char *text, QStringList args = {})
    {
        refuse(member, refused(code, text, std::move(args)).value());
    }
    const ItemDraft &m_draft;
    journal::Issues m_issues;
};

journal::Issues ItemCheck::run()
{
    checkWords();
    checkUnits();
    checkMoney("ty:standardCost", m_draft.standardCost);
    checkAmount("ty:reorderPoint", m_draft.reorderPoint, Least::Zero);
    checkAmount("ty:reorderQuantity", m_draft.reorderQuantity, Least::AboveZero);
    checkAmount("ty:safetyStock", m_draft.safetyStock, Least::Zero);
    checkTime("ty:leadTime", m_draft.leadTime);
    checkSuppliers();
    return std::move(m_issues);
}

void ItemCheck::checkWords()
{
    if (m_draft.name.trimmed().isEmpty())
        refuse("name", "item.name", QT_TRANSLATE_NOOP("Error", "An item needs a name."));
    if (m_draft.tracking != u"stock" && m_draft.tracking != u"lot" && m_draft.tracking != u"serial")
        refuse("ty:tracking", "item.tracking", QT_TRANSLATE_NOOP("Error", "“%1” is no way to keep track of an item."),
               {m_draft.tracking});
    for (const QString &category : m_draft.categories)
        if (category.contains(u'\n'))
            refuse("resourceClassifiedAs", "item.category",
                   QT_TRANSLATE_NOOP("Error", "A category stands on one line, its levels parted by “/”."));
}

void ItemCheck::checkUnits()
{
    checkUnit("ty:purchaseUnit", m_draft.purchaseUnit);
    checkUnit("ty:useUnit", m_draft.useUnit);
    const auto &bought = m_draft.purchaseUnit;
    const auto &used = m_draft.useUnit;
    if (bought && used && !used->word.trimmed().isEmpty() &&
        bought->word.trimmed().compare(used->word.trimmed(), Qt::CaseInsensitive) == 0 && bought->is != used->is)
        refuse("ty:useUnit", "item.unitTwice",
               QT_TRANSLATE_NOOP("Error", "“%1” cannot stand for two amounts: call one of them differently."),
               {used->word.trimmed()});
}

void ItemCheck::checkUnit(const char *member, const std::optional<ItemUnit> &unit)
{
    if (!unit)
        return;
    const QString word = unit->word.trimmed();
    if (word.isEmpty())
        return refuse(member, "item.unitWord",
                      QT_TRANSLATE_NOOP("Error", "What is that amount called? Write “roll”, “box” or the like."));
    if (unit->is.value.isZero() || unit->is.value.isNegative())
        return refuse(member, "item.unitAmount",
                      QT_TRANSLATE_NOOP("Error", "How much is one “%1”? Write an amount above zero."), {word});
    checkAmount(member, unit->is, Least::AboveZero);
    const UnitTable &table = UnitTable::shipped();
    const Unit *known = unitCalled(word);
    const auto measured =
        known != nullptr ? table.convert(Decimal::whole(1), known->id, unit->is.unit) : Result<Decimal>(unit->is.value);
    // A litre of oil may well be 0.92 kilogram, but a kilogram is always 1000 gram.
    if (measured && *measured != unit->is.value)
        refuse(member, "item.unitKnown",
               QT_TRANSLATE_NOOP("Error", "“%1” is a unit of measure already: one is %2 %3, for any item."),
               {word, QString::fromStdString(format(*measured)), unit->is.unit});
}

void ItemCheck::checkAmount(const char *member, const std::optional<Quantity> &amount, Least least)
{
    if (!amount)
        return;
    if (amount->value.isNegative() || (amount->value.isZero() && least == Least::AboveZero))
        return refuse(member, "item.amount", QT_TRANSLATE_NOOP("Error", "This amount must be above zero."));
    if (m_draft.unit.isEmpty())
        return refuse(member, "item.noUnit",
                      QT_TRANSLATE_NOOP("Error", "What is never in stock has no such amount. Choose a stock unit."));
    const auto converted = UnitTable::shipped().convert(amount->value, amount->unit, m_draft.unit);
    if (!converted)
        refuse(member, converted.error());
}

void ItemCheck::checkTime(const char *member, const std::optional<Quantity> &time)
{
    if (!time)
        return;
    if (time->value.isNegative())
        return refuse(member, "item.leadTime", QT_TRANSLATE_NOOP("Error", "This time must not be below zero."));
    const auto seconds = UnitTable::shipped().convert(time->value, time->unit, u"second-Time");
    if (!seconds && seconds.error().is("unit.dimension"))
        refuse(member, seconds.error());
}

void ItemCheck::checkMoney(const char *member, const std::optional<Decimal> &amount)
{
    if (amount && amount->isNegative())
        refuse(member, "item.money", QT_TRANSLATE_NOOP("Error", "What something costs is not below zero."));
}

void ItemCheck::checkSuppliers()
{
    std::set<RecordKey> known;
    for (const SupplierDraft &terms : m_draft.suppliers) {
        if (!terms.supplier)
            refuse("provider", "item.supplier", QT_TRANSLATE_NOOP("Error", "Who supplies it on these terms?"));
        else if (!known.insert(terms.supplier).second)
            refuse("provider", "item.supplierTwice",
                   QT_TRANSLATE_NOOP("Error", "Each supplier has one line. Put both into one."));
        checkMoney("ty:price", terms.price);
        if (!terms.currency.isEmpty() && !isCurrencyCode(terms.currency))
            refuse("ty:currency", "item.currency",
                   QT_TRANSLATE_NOOP("Error", "“%1” is no currency. Write its three letters, such as EUR."),
                   {terms.currency});
        checkTime("ty:leadTime", terms.leadTime);
        checkAmount("ty:packSize", terms.packSize, Least::AboveZero);
    }
}

} // namespace

journal::Issues checkForm(const ItemDraft &draft)
{
    return ItemCheck(draft).run();
}

} // namespace tally::resources

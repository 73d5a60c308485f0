// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/quantityedit.h"

#include "ui/common/arithmetic.h"
#include "ui/common/figures.h"
#include "ui/common/unitchoice.h"
#include "ui/shell/look.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStyle>
#include <QStyleOptionComboBox>

namespace tally::ui
{
namespace
{

constexpr int LeastUnitWidth = 130;
constexpr int WordRole = Qt::UserRole + 1; ///< the item's own word for an amount; empty for a unit of measure

/// How people write that unit after a number.
QStringList wordsFor(const QString &unit)
{
    const Unit *known = UnitTable::shipped().find(unit);
    return known == nullptr ? QStringList(unit) : QStringList{unitSign(unit), unitName(*known)};
}

/// A box that adjusts itself to what it offers takes another size than its place a moment later.
int widthForAll(const QComboBox &box)
{
    int longest = 0;
    for (int i = 0; i < box.count(); ++i)
        longest = qMax(longest, box.fontMetrics().horizontalAdvance(box.itemText(i)));
    QStyleOptionComboBox option;
    option.initFrom(&box);
    const QSize inside(longest, box.fontMetrics().height());
    return box.style()->sizeFromContents(QStyle::CT_ComboBox, &option, inside, &box).width();
}

} // namespace

QuantityEdit::QuantityEdit(QWidget *parent)
    : QWidget(parent)
    , m_amount(new QLineEdit(this))
    , m_unit(new QComboBox(this))
{
    m_amount->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_unit->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setNames(tr("Amount"), tr("Unit"));
    setFocusProxy(m_amount);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_amount, 1);
    row->addWidget(m_unit, 1);
    connect(m_amount, &QLineEdit::textChanged, this, &QuantityEdit::edited);
    connect(m_amount, &QLineEdit::editingFinished, this, &QuantityEdit::workOut);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &QuantityEdit::edited);
    offerUnitsLike({});
}

void QuantityEdit::setNames(const QString &amount, const QString &unit)
{
    m_amount->setAccessibleName(amount);
    m_unit->setAccessibleName(unit);
}

void QuantityEdit::offerUnitsLike(const QString &unit)
{
    offerUnitsOf(unit, {});
}

void QuantityEdit::offerUnitsOf(const QString &unit, const resources::ItemUnits &units)
{
    if (unit == m_like && units.all() == m_units.all() && m_unit->count() > 0)
        return;
    m_like = unit;
    m_units = units;
    m_amount->setPlaceholderText(unit.isEmpty() ? tr("12 kg, or 3*4+2") : tr("12, or 3*4+2"));
    const QSignalBlocker quiet(m_unit);
    m_unit->clear();
    const Unit *wanted = UnitTable::shipped().find(unit);
    if (!unit.isEmpty())
        m_unit->addItem(wanted == nullptr ? unit : unitChoice(*wanted), unit);
    for (const resources::ItemUnit &own : units.all()) {
        m_unit->addItem(tr("%1 – %2", "item's own unit – what it is").arg(own.word, amount(own.is.value, own.is.unit)));
        m_unit->setItemData(m_unit->count() - 1, own.word, WordRole);
    }
    offerMeasures(wanted);
    m_unit->setCurrentIndex(0);
    m_unit->ensurePolished();
    m_unit->setMinimumWidth(qMax(LeastUnitWidth, widthForAll(*m_unit)));
}

/// Common ones first, then whatever else measures the same.
void QuantityEdit::offerMeasures(const Unit *like)
{
    const UnitTable &table = UnitTable::shipped();
    for (const QString &id : commonUnits()) {
        const Unit *common = table.find(id);
        if (common != nullptr && m_unit->findData(id) < 0 && (like == nullptr || common->dimension == like->dimension))
            m_unit->addItem(unitChoice(*common), id);
    }
    if (like == nullptr)
        return;
    for (const Unit &other : table.all())
        if (other.dimension == like->dimension && m_unit->findData(other.id) < 0)
            m_unit->addItem(unitChoice(other), other.id);
}

void QuantityEdit::setQuantity(const std::optional<Quantity> &quantity)
{
    m_amount->setText(quantity ? figure(quantity->value) : QString());
    if (!quantity)
        return;
    if (m_unit->findData(quantity->unit) < 0)
        m_unit->addItem(unitSign(quantity->unit), quantity->unit);
    m_unit->setCurrentIndex(m_unit->findData(quantity->unit));
}

Result<std::optional<Quantity>> QuantityEdit::quantity() const
{
    if (m_amount->text().trimmed().isEmpty())
        return std::nullopt;
    TALLY_TRY(const Typed typed, read());
    const QString word = m_unit->itemData(typed.choice, WordRole).toString();
    if (word.isEmpty())
        return Quantity{typed.value, m_unit->itemData(typed.choice).toString()};
    TALLY_TRY(Quantity measured, m_units.measured(typed.value, word));
    return measured;
}

/// How people write the unit of that choice after a number.
QStringList QuantityEdit::wordsOf(int choice) const
{
    const QString word = m_unit->itemData(choice, WordRole).toString();
    return word.isEmpty() ? wordsFor(m_unit->itemData(choice).toString()) : QStringList(word);
}

Result<QuantityEdit::Typed> QuantityEdit::read() const
{
    const QString text = m_amount->text().trimmed();
    auto value = evaluate(text);
    if (value)
        return Typed{*value, m_unit->currentIndex()};
    for (const Qt::CaseSensitivity strictness : {Qt::CaseSensitive, Qt::CaseInsensitive})
        for (int i = 0; i < m_unit->count(); ++i)
            for (const QString &word : wordsOf(i))
                if (const auto before = text.endsWith(word, strictness) ? evaluate(text.chopped(word.size())) : value)
                    return Typed{*before, i};
    return tl::unexpected(std::move(value).error());
}

void QuantityEdit::workOut()
{
    const auto result = read();
    if (!result)
        return;
    m_unit->setCurrentIndex(result->choice);
    if (figure(result->value) != m_amount->text())
        m_amount->setText(figure(result->value));
}

void QuantityEdit::showWrong(bool wrong)
{
    setLook(m_amount, wrong ? Look::Wrong : Look::Plain);
}

} // namespace tally::ui

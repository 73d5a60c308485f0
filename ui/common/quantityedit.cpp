// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/quantityedit.h"

#include "ui/common/arithmetic.h"
#include "ui/common/figures.h"
#include "ui/shell/look.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace tally::ui
{
namespace
{

/// What workshops, shops and farms count in, in the order they are offered.
QStringList commonUnits()
{
    return {QStringLiteral("one"),         QStringLiteral("kilogram"),    QStringLiteral("gram"),
            QStringLiteral("tonne"),       QStringLiteral("metre"),       QStringLiteral("centimetre"),
            QStringLiteral("millimetre"),  QStringLiteral("squareMetre"), QStringLiteral("cubicMetre"),
            QStringLiteral("litre"),       QStringLiteral("millilitre"),  QStringLiteral("hour"),
            QStringLiteral("minute-Time"), QStringLiteral("day"),         QStringLiteral("kilowattHour"),
            QStringLiteral("dozen")};
}

constexpr int LeastUnitWidth = 130;

QString choiceText(const Unit &unit)
{
    const QString sign = unitSign(unit.id);
    const QString name = unitName(unit);
    return sign == name ? sign : QuantityEdit::tr("%1 – %2", "unit sign – unit name").arg(sign, name);
}

/// How people write that unit after a number.
QStringList wordsFor(const QString &unit)
{
    const Unit *known = UnitTable::shipped().find(unit);
    return known == nullptr ? QStringList(unit) : QStringList{unitSign(unit), unitName(*known)};
}

} // namespace

QuantityEdit::QuantityEdit(QWidget *parent)
    : QWidget(parent)
    , m_amount(new QLineEdit(this))
    , m_unit(new QComboBox(this))
{
    m_amount->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_unit->setSizeAdjustPolicy(QComboBox::AdjustToContents);
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
    if (unit == m_like && m_unit->count() > 0)
        return;
    m_like = unit;
    m_amount->setPlaceholderText(unit.isEmpty() ? tr("12 kg, or 3*4+2") : tr("12, or 3*4+2"));
    const UnitTable &table = UnitTable::shipped();
    const Unit *wanted = table.find(unit);
    const QSignalBlocker quiet(m_unit);
    m_unit->clear();
    if (!unit.isEmpty())
        m_unit->addItem(wanted == nullptr ? unit : choiceText(*wanted), unit);
    for (const QString &id : commonUnits()) {
        const Unit *common = table.find(id);
        const bool fits =
            common != nullptr && id != unit && (wanted == nullptr || common->dimension == wanted->dimension);
        if (fits)
            m_unit->addItem(choiceText(*common), id);
    }
    if (wanted != nullptr)
        for (const Unit &other : table.all())
            if (other.dimension == wanted->dimension && m_unit->findData(other.id) < 0)
                m_unit->addItem(choiceText(other), other.id);
    m_unit->setCurrentIndex(0);
    // The box keeps the least width it had with its first units.
    m_unit->ensurePolished();
    m_unit->setMinimumWidth(qMax(LeastUnitWidth, m_unit->sizeHint().width()));
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
    TALLY_TRY(Quantity quantity, read());
    return quantity;
}

Result<Quantity> QuantityEdit::read() const
{
    const QString text = m_amount->text().trimmed();
    auto value = evaluate(text);
    if (value)
        return Quantity{*value, m_unit->currentData().toString()};
    for (const Qt::CaseSensitivity strictness : {Qt::CaseSensitive, Qt::CaseInsensitive})
        for (int i = 0; i < m_unit->count(); ++i)
            for (const QString &word : wordsFor(m_unit->itemData(i).toString()))
                if (const auto before = text.endsWith(word, strictness) ? evaluate(text.chopped(word.size())) : value)
                    return Quantity{*before, m_unit->itemData(i).toString()};
    return tl::unexpected(std::move(value).error());
}

void QuantityEdit::workOut()
{
    const auto result = read();
    if (!result)
        return;
    m_unit->setCurrentIndex(m_unit->findData(result->unit));
    if (figure(result->value) != m_amount->text())
        m_amount->setText(figure(result->value));
}

void QuantityEdit::showWrong(bool wrong)
{
    setLook(m_amount, wrong ? Look::Wrong : Look::Plain);
}

} // namespace tally::ui

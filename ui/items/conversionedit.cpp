// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/items/conversionedit.h"

#include "ui/common/quantityedit.h"
#include "ui/shell/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace tally::ui
{
namespace
{
constexpr int WordWidth = 84;
}

ConversionEdit::ConversionEdit(const QString &word, const QString &amount, const QString &example, QWidget *parent)
    : QWidget(parent)
    , m_word(new QLineEdit(this))
    , m_is(new QuantityEdit(this))
{
    m_word->setAccessibleName(word);
    m_word->setPlaceholderText(example);
    m_word->setFixedWidth(WordWidth);
    m_is->setNames(amount, tr("Unit of that amount"));
    setFocusProxy(m_word);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(styledLabel(tr("1", "of a unit"), Look::Dim, this));
    row->addWidget(m_word);
    row->addWidget(styledLabel(QStringLiteral("="), Look::Dim, this));
    row->addWidget(m_is, 1);
    connect(m_word, &QLineEdit::textChanged, this, &ConversionEdit::edited);
    connect(m_is, &QuantityEdit::edited, this, &ConversionEdit::edited);
}

void ConversionEdit::offerUnitsLike(const QString &unit)
{
    m_is->offerUnitsLike(unit);
    m_is->amountField()->setPlaceholderText(tr("50", "an amount, as an example"));
}

void ConversionEdit::setUnit(const std::optional<resources::ItemUnit> &unit)
{
    m_word->setText(unit ? unit->word : QString());
    m_is->setQuantity(unit ? std::optional(unit->is) : std::nullopt);
}

Result<std::optional<resources::ItemUnit>> ConversionEdit::unit() const
{
    TALLY_TRY(const auto is, m_is->quantity());
    const QString word = m_word->text().trimmed();
    if (word.isEmpty() && !is)
        return std::nullopt;
    return resources::ItemUnit{word, is.value_or(Quantity())};
}

} // namespace tally::ui

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resources/itemunits.h"

#include <optional>
#include <QStringList>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace tally::ui
{

/// A field for an amount and its unit. The amount may be a sum ("3*4+2"), worked out exactly when the field is left,
/// and may be followed by one of the units on offer ("40 kg"), which is then chosen.
class QuantityEdit final : public QWidget
{
    Q_OBJECT
public:
    explicit QuantityEdit(QWidget *parent = nullptr);
    void setNames(const QString &amount, const QString &unit); ///< accessible names

    /// Offers the units that measure what `unit` measures, with it chosen; all common ones for an empty id. Asking
    /// for the same again keeps what was chosen.
    void offerUnitsLike(const QString &unit);
    /// The same, and beside it what one item is bought and used in; an amount in that is given in the unit it stands
    /// for, exactly, or is an error.
    void offerUnitsOf(const QString &unit, const resources::ItemUnits &units);
    void setQuantity(const std::optional<Quantity> &quantity);
    /// None while the field is empty; an error while it cannot be read.
    [[nodiscard]] Result<std::optional<Quantity>> quantity() const;
    [[nodiscard]] QLineEdit *amountField() const { return m_amount; }
    void showWrong(bool wrong);

Q_SIGNALS:
    void edited();

private:
    /// As it stands in the field: a number, and which of the units on offer.
    struct Typed {
        Decimal value;
        int choice;
    };
    [[nodiscard]] Result<Typed> read() const;
    [[nodiscard]] QStringList wordsOf(int choice) const;
    void offerMeasures(const Unit *like);
    void workOut();
    QLineEdit *m_amount;
    QComboBox *m_unit;
    QString m_like; ///< what the units now offered measure
    resources::ItemUnits m_units;
};

} // namespace tally::ui

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resources/itemunits.h"

#include <optional>
#include <QWidget>

class QLineEdit;

namespace tally::ui
{

class QuantityEdit;

/// A field for what an item is bought or used in: "1 [roll] = [50] [metre]". Empty when both halves are.
class ConversionEdit final : public QWidget
{
    Q_OBJECT
public:
    /// `word` and `amount` are accessible names; `example` stands in the empty field.
    ConversionEdit(const QString &word, const QString &amount, const QString &example, QWidget *parent = nullptr);
    void offerUnitsLike(const QString &unit);
    void setUnit(const std::optional<resources::ItemUnit> &unit);
    /// None while it is empty; a half that is missing is an empty word or a zero amount. Error while the amount cannot
    /// be read.
    [[nodiscard]] Result<std::optional<resources::ItemUnit>> unit() const;

Q_SIGNALS:
    void edited();

private:
    QLineEdit *m_word;
    QuantityEdit *m_is;
};

} // namespace tally::ui

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace tally::ui
{

/// A field to choose a unit of measure: the common ones first, then all others; or none, for what is never in stock.
class UnitPicker final : public QComboBox
{
    Q_OBJECT
public:
    explicit UnitPicker(QWidget *parent = nullptr);
    [[nodiscard]] QString unit() const { return currentData().toString(); }
    /// A unit that is not shipped is added.
    void setUnit(const QString &unit);
};

} // namespace tally::ui

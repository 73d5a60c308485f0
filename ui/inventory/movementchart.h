// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inventory/stockrows.h"

#include <QWidget>
#include <vector>

namespace tally::ui
{

/// How much of a stock record was on hand over time, as a step line from its movements. A zero line, few labels, no
/// legend.
class MovementChart final : public QWidget
{
    Q_OBJECT
public:
    explicit MovementChart(QWidget *parent = nullptr);
    /// `movements` oldest first, all of the record `row`.
    void setMovements(const std::vector<resources::MovementRow> &movements, const StockRow &row);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    std::vector<resources::MovementRow> m_movements;
    StockRow m_row;
    QWidget *m_view = nullptr;
};

} // namespace tally::ui

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/table.h"
#include "ui/common/rowsmodel.h"

#include <QAbstractTableModel>

namespace tally::ui
{

/// The rows of one report for a table view: amounts and days as people write them here, sorted by their values. What is
/// out of order has a sign in its first cell.
class ReportModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit ReportModel(QObject *parent = nullptr);
    void setTable(reports::Table table);
    [[nodiscard]] const reports::Table &table() const { return m_table; }
    [[nodiscard]] const reports::Row &row(int number) const
    {
        return m_table.rows.at(static_cast<std::size_t>(number));
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] bool isFigure(int column) const;
    [[nodiscard]] QVariant sortKey(const reports::Cell &cell, int column) const;
    reports::Table m_table;
};

} // namespace tally::ui

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportmodel.h"

#include "ui/common/cell.h"
#include "ui/common/figures.h"

#include <limits>

namespace tally::ui
{
namespace
{

QString shown(const reports::Cell &cell, const reports::Column &column)
{
    if (cell.figure && column.isMoney)
        return moneyFigure(roundedToCents(*cell.figure));
    if (cell.figure)
        return figure(*cell.figure);
    return cell.day.isValid() ? dayText(cell.day) : cell.text;
}

} // namespace

ReportModel::ReportModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ReportModel::setTable(reports::Table table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

int ReportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ReportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

bool ReportModel::isFigure(int column) const
{
    return m_table.columns[static_cast<std::size_t>(column)].kind == reports::Column::Kind::Figure;
}

QVariant ReportModel::sortKey(const reports::Cell &cell, int column) const
{
    if (isFigure(column))
        return cell.figure ? qlonglong{cell.figure->micros()} : std::numeric_limits<qlonglong>::min();
    return cell.day.isValid() ? cell.day.toString(Qt::ISODate) : cell.text;
}

QVariant ReportModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    const reports::Row &shownRow = row(index.row());
    const reports::Cell &cell = shownRow.cells[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return shown(cell, m_table.columns[static_cast<std::size_t>(index.column())]);
    case Qt::ToolTipRole:
        return cell.day.isValid() ? QLocale().toString(cell.day, QLocale::LongFormat) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (isFigure(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    case NumberRole:
        return isFigure(index.column());
    case AlarmRole:
        return shownRow.isAlarming && isFigure(index.column());
    case SortRole:
        return sortKey(cell, index.column());
    default:
        return {};
    }
}

QVariant ReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const reports::Column &column = m_table.columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == ColumnIdRole)
        return column.id;
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (isFigure(section) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

} // namespace tally::ui

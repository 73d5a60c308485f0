// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/cell.h"
#include "ui/shell/columnstate.h"

#include <algorithm>
#include <concepts>
#include <functional>
#include <QAbstractTableModel>
#include <vector>

namespace tally::ui
{

/// One column of a RowsModel: its stable id (for remembering widths), its title, and how a row is shown and sorted
/// there.
template<typename Row>
struct Column {
    QString id;
    QString title;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    std::function<Cell(const Row &)> cell;
    std::function<QVariant(const Row &)> sortKey; ///< the cell's text if none
    [[nodiscard]] bool isNumber() const { return alignment.testFlag(Qt::AlignRight); }
};

/// A table over a vector of rows and a table of columns. Holds copies; knows no queries and no rules. Replacing rows
/// keeps selections when the rows are the same in number, or can be compared: then only what differs is told, so a
/// refresh after one act neither jumps nor takes long.
template<typename Row>
class RowsModel : public QAbstractTableModel
{
public:
    explicit RowsModel(std::vector<Column<Row>> columns, QObject *parent = nullptr)
        : QAbstractTableModel(parent)
        , m_columns(std::move(columns))
    {
    }

    void setRows(std::vector<Row> rows)
    {
        if constexpr (std::equality_comparable<Row>) {
            if (!rows.empty() && !m_rows.empty())
                return mend(std::move(rows));
        }
        if (rows.size() == m_rows.size() && !rows.empty()) {
            m_rows = std::move(rows);
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
            return;
        }
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }

    void appendRows(std::vector<Row> rows)
    {
        if (rows.empty())
            return;
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
        m_rows.insert(m_rows.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
        endInsertRows();
    }

    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] const Row &row(int number) const { return m_rows.at(static_cast<std::size_t>(number)); }
    [[nodiscard]] const std::vector<Column<Row>> &columns() const { return m_columns; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
            return {};
        const Column<Row> &column = m_columns[static_cast<std::size_t>(index.column())];
        const Row &shown = row(index.row());
        switch (role) {
        case Qt::TextAlignmentRole:
            return QVariant(column.alignment);
        case NumberRole:
            return column.isNumber();
        case SortRole:
            return column.sortKey ? column.sortKey(shown) : QVariant(column.cell(shown).text);
        default:
            return ofCell(column.cell(shown), role);
        }
    }

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        const Column<Row> &column = m_columns[static_cast<std::size_t>(section)];
        if (role == Qt::DisplayRole)
            return column.title;
        if (role == ColumnIdRole)
            return column.id;
        if (role == Qt::TextAlignmentRole)
            return QVariant(column.alignment);
        return {};
    }

private:
    /// Leaves the rows that are the same at the beginning and at the end, changes those between, and adds or removes
    /// the difference in number.
    void mend(std::vector<Row> rows)
    {
        const auto differing = std::mismatch(m_rows.begin(), m_rows.end(), rows.begin(), rows.end());
        const auto first = differing.first - m_rows.begin();
        const auto after = std::mismatch(m_rows.rbegin(), std::make_reverse_iterator(differing.first), rows.rbegin(),
                                         std::make_reverse_iterator(differing.second));
        const auto before = after.first.base() - differing.first;
        const auto now = after.second.base() - differing.second;
        const auto both = std::min(before, now);
        std::move(differing.second, differing.second + both, differing.first);
        const int at = static_cast<int>(first + both);
        if (both > 0)
            Q_EMIT dataChanged(index(static_cast<int>(first), 0), index(at - 1, columnCount() - 1));
        if (now > both) {
            beginInsertRows({}, at, static_cast<int>(first + now) - 1);
            m_rows.insert(m_rows.begin() + at, std::make_move_iterator(differing.second + both),
                          std::make_move_iterator(differing.second + now));
            endInsertRows();
        } else if (before > both) {
            beginRemoveRows({}, at, static_cast<int>(first + before) - 1);
            m_rows.erase(m_rows.begin() + at, m_rows.begin() + (first + before));
            endRemoveRows();
        }
    }

    [[nodiscard]] static QVariant ofCell(const Cell &cell, int role)
    {
        switch (role) {
        case Qt::DisplayRole:
            return cell.text;
        case Qt::ToolTipRole:
            return cell.tip;
        case Qt::AccessibleTextRole:
            return spoken(cell);
        case SecondLineRole:
            return cell.second;
        case UnitRole:
            return cell.unit;
        case BadgeRole:
            return QVariant::fromValue(cell.badge);
        case AlarmRole:
            return cell.alarming;
        case DimRole:
            return cell.dim;
        case HeadingRole:
            return cell.heading;
        default:
            return {};
        }
    }

    [[nodiscard]] static QString spoken(const Cell &cell)
    {
        QStringList parts;
        for (const QString &part : {cell.text, cell.unit, cell.second, cell.badge.text})
            if (!part.isEmpty())
                parts.append(part);
        return parts.join(u' ');
    }

    std::vector<Column<Row>> m_columns;
    std::vector<Row> m_rows;
};

} // namespace tally::ui

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/cells.h"

#include "ui/common/cell.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QListView>
#include <QStyleOptionViewItem>
#include <QTableView>
#include <QTreeView>

namespace tally::screens
{
namespace
{

constexpr int MostRows = 2000;
constexpr int SpareRoom = 60; ///< pixels: less is left over where a column is as wide as a row out of sight needs

void visitRows(const QAbstractItemView &view, const QModelIndex &parent, int first, int last,
               const std::function<void(const QModelIndex &)> &visit)
{
    const QAbstractItemModel &model = *view.model();
    const auto *tree = qobject_cast<const QTreeView *>(&view);
    for (int row = first; row <= last; ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            if (view.viewport()->rect().intersects(view.visualRect(index)))
                visit(index);
        }
        const QModelIndex head = model.index(row, 0, parent);
        if (tree != nullptr && tree->isExpanded(head))
            visitRows(view, head, 0, qMin(model.rowCount(head), MostRows) - 1, visit);
    }
}

class Cells
{
public:
    explicit Cells(const QAbstractItemView &view)
        : m_view(view)
    {
    }

    Findings findings()
    {
        measure();
        int spare = spareRoom();
        if (spare >= SpareRoom && anyIsCut()) {
            measureAllRows();
            spare = spareRoom();
        }
        forEachShownCell(m_view, [&](const QModelIndex &index) { look(index, spare); });
        return m_findings;
    }

private:
    [[nodiscard]] int needOf(const QModelIndex &index) const
    {
        QStyleOptionViewItem option;
        option.initFrom(&m_view);
        option.widget = &m_view;
        option.font = m_view.font();
        option.fontMetrics = m_view.fontMetrics();
        option.rect = m_view.visualRect(index);
        option.decorationSize = m_view.iconSize();
        return m_view.itemDelegateForIndex(index)->sizeHint(option, index).width();
    }

    [[nodiscard]] bool wraps() const
    {
        const auto *list = qobject_cast<const QListView *>(&m_view);
        const auto *table = qobject_cast<const QTableView *>(&m_view);
        return (list != nullptr && list->wordWrap()) || (table != nullptr && table->wordWrap());
    }

    void measure()
    {
        forEachShownCell(m_view, [this](const QModelIndex &index) { measure(index); });
    }

    void measure(const QModelIndex &index)
    {
        int &need = m_needs[index.column()];
        need = qMax(need, needOf(index));
    }

    /// Columns keep their width while the rows are scrolled, so what the other rows need is not to spare.
    void measureAllRows()
    {
        const QAbstractItemModel &model = *m_view.model();
        const QModelIndex root = m_view.rootIndex();
        for (int row = 0; row < qMin(model.rowCount(root), MostRows); ++row)
            for (int column = 0; column < model.columnCount(root); ++column)
                measure(model.index(row, column, root));
    }

    [[nodiscard]] const QHeaderView *header() const
    {
        if (const auto *table = qobject_cast<const QTableView *>(&m_view))
            return table->horizontalHeader();
        const auto *tree = qobject_cast<const QTreeView *>(&m_view);
        return tree != nullptr ? tree->header() : nullptr;
    }

    /// Pixels that columns have beyond what their cells and titles need.
    [[nodiscard]] int spareRoom() const
    {
        const QHeaderView *columns = header();
        if (columns == nullptr)
            return 0;
        int spare = qMax(0, m_view.viewport()->width() - columns->length());
        for (int column = 0; column < columns->count(); ++column) {
            if (columns->isSectionHidden(column))
                continue;
            const int need = qMax(m_needs.value(column), columns->isVisible() ? columns->sectionSizeHint(column) : 0);
            spare += qMax(0, columns->sectionSize(column) - need);
        }
        return spare;
    }

    [[nodiscard]] bool isCut(const QModelIndex &index) const
    {
        return needOf(index) > m_view.visualRect(index).width() + 1 && !wraps() && m_view.indexWidget(index) == nullptr;
    }

    [[nodiscard]] bool anyIsCut() const
    {
        bool any = false;
        forEachShownCell(m_view, [&](const QModelIndex &index) { any = any || isCut(index); });
        return any;
    }

    void look(const QModelIndex &index, int spare)
    {
        if (!isCut(index))
            return;
        const int need = needOf(index);
        const int width = m_view.visualRect(index).width();
        const QString text = index.data(Qt::DisplayRole).toString();
        const QString badge = index.data(ui::BadgeRole).value<ui::Badge>().text;
        const QString size = QStringLiteral("needs %1 px, has %2").arg(need).arg(width);
        if (!badge.isEmpty() || index.data(ui::NumberRole).toBool())
            m_findings.append({pathOf(m_view), badge.isEmpty() ? text : badge, u"a figure or state is cut: " + size});
        else if (spare >= SpareRoom)
            m_findings.append({pathOf(m_view), text, QStringLiteral("%1, and %2 px are free").arg(size).arg(spare)});
    }

    const QAbstractItemView &m_view;
    QMap<int, int> m_needs;
    Findings m_findings;
};

} // namespace

void forEachShownCell(const QAbstractItemView &view, const std::function<void(const QModelIndex &)> &visit)
{
    if (view.model() == nullptr)
        return;
    int first = 0;
    int last = qMin(view.model()->rowCount(view.rootIndex()), MostRows) - 1;
    if (const auto *table = qobject_cast<const QTableView *>(&view)) {
        first = qMax(0, table->rowAt(0));
        const int end = table->rowAt(view.viewport()->height() - 1);
        last = end < 0 ? view.model()->rowCount() - 1 : end;
    }
    visitRows(view, view.rootIndex(), first, last, visit);
}

Findings cutCells(QWidget &window)
{
    Findings found;
    for (QWidget *widget : visibleIn(window))
        if (const auto *view = qobject_cast<QAbstractItemView *>(widget);
            view != nullptr && qobject_cast<QHeaderView *>(widget) == nullptr)
            found += Cells(*view).findings();
    return found;
}

} // namespace tally::screens

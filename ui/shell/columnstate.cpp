// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/columnstate.h"

#include <algorithm>
#include <QHeaderView>
#include <QVariant>

namespace tally::ui
{
namespace
{

constexpr char SizedProperty[] = "sizedColumns";
constexpr int Narrowest = 24;
constexpr int Widest = 4000;

QString idOf(const QHeaderView &header, int column)
{
    const QString id = header.model()->headerData(column, header.orientation(), ColumnIdRole).toString();
    return id.isEmpty() ? QString::number(column) : id;
}

int columnOf(const QHeaderView &header, const QString &id)
{
    for (int column = 0; column < header.count(); ++column)
        if (idOf(header, column) == id)
            return column;
    return -1;
}

void placeColumn(QHeaderView &header, const QString &word, int visual)
{
    const bool hidden = word.startsWith(u'-');
    const QString id = word.mid(hidden ? 1 : 0).section(u'=', 0, 0);
    const int column = columnOf(header, id);
    if (column < 0 || visual >= header.count())
        return;
    header.moveSection(header.visualIndex(column), visual);
    // The first column says which row it is; a table without it would be a riddle.
    header.setSectionHidden(column, hidden && column > 0);
    const int width = word.section(u'=', 1, 1).toInt();
    if (width < Narrowest || width > Widest)
        return;
    header.setSectionResizeMode(column, QHeaderView::Interactive);
    header.resizeSection(column, width);
    setSizedByPerson(header, column, true);
}

} // namespace

QStringList columnState(const QHeaderView &header)
{
    QStringList words;
    for (int visual = 0; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        QString word = idOf(header, column);
        const bool isKept = isSizedByPerson(header, column) && !header.isSectionHidden(column);
        if (isKept && header.sectionResizeMode(column) == QHeaderView::Interactive)
            word += u'=' + QString::number(header.sectionSize(column));
        words.append(header.isSectionHidden(column) ? QString(u'-' + word) : word);
    }
    if (header.isSortIndicatorShown() && header.sortIndicatorSection() < header.count()) {
        const bool rises = header.sortIndicatorOrder() == Qt::AscendingOrder;
        words.append((rises ? QStringLiteral("<") : QStringLiteral(">")) + idOf(header, header.sortIndicatorSection()));
    }
    return words;
}

void setColumnState(QHeaderView &header, const QStringList &state)
{
    int visual = 0;
    for (const QString &word : state) {
        const bool rises = word.startsWith(u'<');
        if (!rises && !word.startsWith(u'>')) {
            placeColumn(header, word, visual++);
            continue;
        }
        const int column = columnOf(header, word.mid(1));
        if (column >= 0 && header.isSortIndicatorShown())
            header.setSortIndicator(column, rises ? Qt::AscendingOrder : Qt::DescendingOrder);
    }
}

bool isSizedByPerson(const QHeaderView &header, int column)
{
    return header.property(SizedProperty).toList().contains(column);
}

void setSizedByPerson(QHeaderView &header, int column, bool sized)
{
    QVariantList columns = header.property(SizedProperty).toList();
    columns.removeAll(column);
    if (sized)
        columns.append(column);
    header.setProperty(SizedProperty, columns);
}

} // namespace tally::ui

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/rowsfilter.h"

#include "ui/common/cell.h"

namespace tally::ui
{

RowsFilter::RowsFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
    setSortLocaleAware(true);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

void RowsFilter::setWords(const QString &words)
{
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void RowsFilter::setCondition(Condition condition)
{
    m_condition = std::move(condition);
    invalidateFilter();
}

QString RowsFilter::textOf(int sourceRow) const
{
    QString text;
    for (int column = 0; column < sourceModel()->columnCount(); ++column)
        text += sourceModel()->index(sourceRow, column).data(Qt::AccessibleTextRole).toString() + u'\n';
    return text;
}

bool RowsFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    if (sourceParent.isValid() || (m_condition && !m_condition(sourceRow)))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString text = textOf(sourceRow);
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool RowsFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(SortRole);
    const QVariant b = right.data(SortRole);
    if (a.typeId() == QMetaType::LongLong)
        return a.toLongLong() < b.toLongLong();
    return QString::localeAwareCompare(a.toString().toLower(), b.toString().toLower()) < 0;
}

} // namespace tally::ui

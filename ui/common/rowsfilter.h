// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <QSortFilterProxyModel>
#include <QStringList>

namespace tally::ui
{

/// Shows the rows that hold every word typed, in any column, and that a chip's condition lets through. Sorts by
/// SortRole.
class RowsFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    using Condition = std::function<bool(int sourceRow)>;
    explicit RowsFilter(QObject *parent = nullptr);
    void setWords(const QString &words);
    /// No condition shows all.
    void setCondition(Condition condition);

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] QString textOf(int sourceRow) const;
    QStringList m_words;
    Condition m_condition;
};

} // namespace tally::ui

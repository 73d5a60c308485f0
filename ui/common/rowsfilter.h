// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <QAbstractProxyModel>
#include <QCollator>
#include <QStringList>
#include <QThreadPool>
#include <QTimer>
#include <variant>
#include <vector>

namespace tally::ui
{

/// Shows the rows that hold every word typed, in any column, and that a chip's condition lets through; sorts by
/// SortRole. Made for typing into long tables: the words of a row are read once (in idle moments after the rows came)
/// and a longer text is looked for only among the rows already shown. Chosen rows that stay shown stay chosen. More
/// than AtOnce rows are sorted beside the window: they keep the order they have until the new one is there.
class RowsFilter final : public QAbstractProxyModel
{
    Q_OBJECT
public:
    using Condition = std::function<bool(int sourceRow)>;
    static constexpr std::size_t AtOnce = 20'000; ///< some ten milliseconds' work
    explicit RowsFilter(QObject *parent = nullptr);
    ~RowsFilter() override;
    void setWords(const QString &words);
    /// No condition shows all.
    void setCondition(Condition condition);

    void setSourceModel(QAbstractItemModel *model) override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    using Key = std::variant<qlonglong, QCollatorSortKey>;
    void follow(QAbstractItemModel *model);
    void forget();
    void readSome();
    void readSomeKeys();
    [[nodiscard]] const QString &textOf(int sourceRow);
    [[nodiscard]] bool accepts(int sourceRow, const QStringList &words);
    void arrange();
    /// Every source row in the order sorted by; kept, since words and chips come and go more often than rows change.
    [[nodiscard]] const std::vector<int> &sorted();
    void sortBeside();
    void beginSorting();
    void takeOrder(int sorting, std::vector<int> order);
    [[nodiscard]] bool hasKeys() const { return m_keys.size() == m_texts.size(); }
    void forgetOrder();
    void changeKeys(int first, int last);
    void putAnew(int sourceRow);
    void readKeys();
    void place();
    /// Does `change` to the arrangement, telling views; `moved` says where a source row went (−1: it is gone).
    void rearrange(const std::function<void()> &change, const std::function<int(int)> &moved = {});
    [[nodiscard]] Key keyOf(int sourceRow) const;
    void rowsChanged(int first, int last);
    void rowsCame(int first, int last);
    void rowsWent(int first, int last);

    QStringList m_words; ///< case-folded
    Condition m_condition;
    int m_column = -1; ///< sorted by; −1 for the source's order
    Qt::SortOrder m_order = Qt::AscendingOrder;
    QCollator m_collator;
    std::vector<int> m_shown;                    ///< source rows in the order shown
    std::vector<int> m_positions;                ///< per source row: where it is shown, −1 if it is not
    std::vector<std::optional<QString>> m_texts; ///< per source row, case-folded, once read
    std::vector<Key> m_keys;                     ///< per source row, as far as they have been read
    std::vector<int> m_sorted;                   ///< source rows
    bool m_isSorted = false;                     ///< else in the order there was before
    bool m_isSorting = false;                    ///< beside the window, or reading what that takes
    int m_sorting = 0;                           ///< which one; what an earlier one says is out of date
    QThreadPool m_sorter{this};                  ///< of one thread
    std::size_t m_read = 0;                      ///< rows before this have been read
    QTimer m_idle;
    QMetaObject::Connection m_connections[7];
};

} // namespace tally::ui

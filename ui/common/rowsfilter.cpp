// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/rowsfilter.h"

#include "ui/common/cell.h"

#include <algorithm>
#include <numeric>

namespace tally::ui
{
namespace
{

constexpr std::size_t IdleRows = 500;  ///< read at a time, a few milliseconds' work
constexpr std::size_t IdleKeys = 2000; ///< likewise
constexpr int FewRows = 32;            ///< more than these are sorted in with all others

using Key = std::variant<qlonglong, QCollatorSortKey>;

/// Rows with the same key stay in the order of the source, whichever way is sorted.
struct Before {
    const std::vector<Key> &keys;
    Qt::SortOrder order;
    bool operator()(int a, int b) const
    {
        const bool isAscending = order == Qt::AscendingOrder;
        const Key &left = keys[static_cast<std::size_t>(isAscending ? a : b)];
        const Key &right = keys[static_cast<std::size_t>(isAscending ? b : a)];
        if (left.index() != right.index())
            return left.index() < right.index();
        if (const auto *number = std::get_if<qlonglong>(&left)) {
            const qlonglong other = std::get<qlonglong>(right);
            return *number == other ? a < b : *number < other;
        }
        const int difference = std::get<QCollatorSortKey>(left).compare(std::get<QCollatorSortKey>(right));
        return difference == 0 ? a < b : difference < 0;
    }
};

std::vector<int> asTheyCome(std::size_t rows)
{
    std::vector<int> order(rows);
    std::iota(order.begin(), order.end(), 0);
    return order;
}

std::vector<int> sortedBy(const std::vector<Key> &keys, Qt::SortOrder order)
{
    std::vector<int> rows = asTheyCome(keys.size());
    std::sort(rows.begin(), rows.end(), Before{keys, order});
    return rows;
}

} // namespace

RowsFilter::RowsFilter(QObject *parent)
    : QAbstractProxyModel(parent)
{
    m_idle.setInterval(0);
    connect(&m_idle, &QTimer::timeout, this, &RowsFilter::readSome);
    m_sorter.setMaxThreadCount(1);
    m_collator.setNumericMode(true); // lot 9 before lot 10
}

RowsFilter::~RowsFilter()
{
    m_sorter.waitForDone();
}

void RowsFilter::setSourceModel(QAbstractItemModel *model)
{
    beginResetModel();
    for (const QMetaObject::Connection &connection : m_connections)
        disconnect(connection);
    QAbstractProxyModel::setSourceModel(model);
    if (model != nullptr)
        follow(model);
    forget();
    arrange();
    endResetModel();
}

void RowsFilter::follow(QAbstractItemModel *model)
{
    using Model = QAbstractItemModel;
    m_connections[0] = connect(model, &Model::modelAboutToBeReset, this, [this] { beginResetModel(); });
    m_connections[1] = connect(model, &Model::modelReset, this, [this] {
        forget();
        arrange();
        endResetModel();
    });
    m_connections[2] =
        connect(model, &Model::dataChanged, this,
                [this](const QModelIndex &first, const QModelIndex &last) { rowsChanged(first.row(), last.row()); });
    m_connections[3] = connect(model, &Model::layoutChanged, this, [this] {
        beginResetModel();
        forget();
        arrange();
        endResetModel();
    });
    m_connections[4] = connect(model, &Model::rowsInserted, this,
                               [this](const QModelIndex &, int first, int last) { rowsCame(first, last); });
    m_connections[5] = connect(model, &Model::rowsRemoved, this,
                               [this](const QModelIndex &, int first, int last) { rowsWent(first, last); });
    m_connections[6] = connect(model, &Model::headerDataChanged, this, &Model::headerDataChanged);
}

/// Everything read from the rows is out of date.
void RowsFilter::forget()
{
    const int rows = sourceModel() == nullptr ? 0 : sourceModel()->rowCount();
    m_texts.assign(static_cast<std::size_t>(rows), std::nullopt);
    m_keys.clear();
    m_sorted.clear();
    forgetOrder();
    m_read = 0;
    if (rows > 0)
        m_idle.start();
}

/// What is on the way to be sorted is, too.
void RowsFilter::forgetOrder()
{
    m_isSorted = false;
    m_isSorting = false;
    ++m_sorting;
}

/// Somebody waits for the order; the words are read before anybody asks.
void RowsFilter::readSome()
{
    if (m_isSorting && !hasKeys())
        return readSomeKeys();
    const std::size_t end = std::min(m_read + IdleRows, m_texts.size());
    for (; m_read < end; ++m_read)
        static_cast<void>(textOf(static_cast<int>(m_read)));
    if (m_read == m_texts.size())
        m_idle.stop();
}

const QString &RowsFilter::textOf(int sourceRow)
{
    std::optional<QString> &text = m_texts[static_cast<std::size_t>(sourceRow)];
    if (!text) {
        QString words;
        for (int column = 0; column < sourceModel()->columnCount(); ++column)
            words += sourceModel()->index(sourceRow, column).data(Qt::AccessibleTextRole).toString() + u'\n';
        text = words.toCaseFolded();
    }
    return *text;
}

bool RowsFilter::accepts(int sourceRow, const QStringList &words)
{
    if (m_condition && !m_condition(sourceRow))
        return false;
    if (words.isEmpty())
        return true;
    const QString &text = textOf(sourceRow);
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return text.contains(word); });
}

void RowsFilter::setWords(const QString &words)
{
    const QStringList before = std::exchange(m_words, words.toCaseFolded().split(u' ', Qt::SkipEmptyParts));
    if (before == m_words)
        return;
    const bool narrower = before.size() <= m_words.size() &&
                          std::equal(before.begin(), before.end(), m_words.begin(),
                                     [](const QString &old, const QString &now) { return now.contains(old); });
    if (!narrower)
        return rearrange([this] { arrange(); });
    rearrange([this] {
        const auto gone = [this](int row) { return !accepts(row, m_words); };
        m_shown.erase(std::remove_if(m_shown.begin(), m_shown.end(), gone), m_shown.end());
        place();
    });
}

void RowsFilter::setCondition(Condition condition)
{
    m_condition = std::move(condition);
    rearrange([this] { arrange(); });
}

void RowsFilter::sort(int column, Qt::SortOrder order)
{
    if (column != m_column)
        m_keys.clear();
    forgetOrder();
    m_column = column;
    m_order = order;
    rearrange([this] { arrange(); });
}

void RowsFilter::arrange()
{
    m_shown.clear();
    for (const int row : sorted())
        if (accepts(row, m_words))
            m_shown.push_back(row);
    place();
}

const std::vector<int> &RowsFilter::sorted()
{
    if (m_sorted.size() != m_texts.size())
        m_sorted = asTheyCome(m_texts.size());
    if (m_isSorted || m_isSorting)
        return m_sorted;
    const bool isByColumn = m_column >= 0 && sourceModel() != nullptr && m_column < sourceModel()->columnCount();
    if (isByColumn && m_texts.size() > AtOnce) {
        sortBeside();
        return m_sorted;
    }
    if (isByColumn) {
        readKeys();
        m_sorted = sortedBy(m_keys, m_order);
    } else {
        m_sorted = asTheyCome(m_texts.size());
    }
    m_isSorted = true;
    return m_sorted;
}

void RowsFilter::sortBeside()
{
    ++m_sorting;
    m_isSorting = true;
    if (hasKeys())
        beginSorting();
    else
        m_idle.start();
}

void RowsFilter::readSomeKeys()
{
    const std::size_t end = std::min(m_keys.size() + IdleKeys, m_texts.size());
    m_keys.reserve(m_texts.size());
    while (m_keys.size() < end)
        m_keys.push_back(keyOf(static_cast<int>(m_keys.size())));
    if (hasKeys())
        beginSorting();
}

void RowsFilter::beginSorting()
{
    m_sorter.start([this, sorting = m_sorting, keys = m_keys, order = m_order] {
        std::vector<int> rows = sortedBy(keys, order);
        QMetaObject::invokeMethod(
            this, [this, sorting, rows = std::move(rows)]() mutable { takeOrder(sorting, std::move(rows)); },
            Qt::QueuedConnection);
    });
}

void RowsFilter::takeOrder(int sorting, std::vector<int> order)
{
    if (sorting != m_sorting)
        return;
    rearrange([&] {
        m_sorted = std::move(order);
        m_isSorted = true;
        m_isSorting = false;
        arrange();
    });
}

/// One row whose key has changed, among the others that are in order.
void RowsFilter::putAnew(int sourceRow)
{
    m_sorted.erase(std::find(m_sorted.begin(), m_sorted.end(), sourceRow));
    m_keys[static_cast<std::size_t>(sourceRow)] = keyOf(sourceRow);
    m_sorted.insert(std::lower_bound(m_sorted.begin(), m_sorted.end(), sourceRow, Before{m_keys, m_order}), sourceRow);
}

/// Of rows that say something else now. Few are put where they belong; for many, all are sorted again.
void RowsFilter::changeKeys(int first, int last)
{
    if (last - first < FewRows) {
        for (int row = first; row <= last && row < static_cast<int>(m_keys.size()); ++row) {
            if (m_isSorted)
                putAnew(row);
            else
                m_keys[static_cast<std::size_t>(row)] = keyOf(row);
        }
        if (!m_isSorted)
            forgetOrder();
        return;
    }
    m_keys.resize(std::min(m_keys.size(), static_cast<std::size_t>(first)));
    forgetOrder();
}

void RowsFilter::readKeys()
{
    m_keys.reserve(m_texts.size());
    while (!hasKeys())
        m_keys.push_back(keyOf(static_cast<int>(m_keys.size())));
}

RowsFilter::Key RowsFilter::keyOf(int sourceRow) const
{
    const QVariant value = sourceModel()->index(sourceRow, m_column).data(SortRole);
    if (value.typeId() == QMetaType::LongLong)
        return value.toLongLong();
    return m_collator.sortKey(value.toString().toCaseFolded());
}

void RowsFilter::place()
{
    m_positions.assign(m_texts.size(), -1);
    for (std::size_t i = 0; i < m_shown.size(); ++i)
        m_positions[static_cast<std::size_t>(m_shown[i])] = static_cast<int>(i);
}

void RowsFilter::rearrange(const std::function<void()> &change, const std::function<int(int)> &moved)
{
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList kept = persistentIndexList();
    std::vector<int> sources;
    for (const QModelIndex &one : kept)
        sources.push_back(one.row() < static_cast<int>(m_shown.size()) ? m_shown[static_cast<std::size_t>(one.row())]
                                                                       : -1);
    change();
    QModelIndexList now;
    for (qsizetype i = 0; i < kept.size(); ++i) {
        const int source = moved && sources[static_cast<std::size_t>(i)] >= 0
                               ? moved(sources[static_cast<std::size_t>(i)])
                               : sources[static_cast<std::size_t>(i)];
        const bool isThere = source >= 0 && source < static_cast<int>(m_positions.size());
        const int position = isThere ? m_positions[static_cast<std::size_t>(source)] : -1;
        now.append(position < 0 ? QModelIndex() : createIndex(position, kept[i].column()));
    }
    changePersistentIndexList(kept, now);
    Q_EMIT layoutChanged();
}

/// What was read from the others still holds.
void RowsFilter::rowsChanged(int first, int last)
{
    rearrange([&] {
        for (int row = first; row <= last; ++row)
            m_texts[static_cast<std::size_t>(row)].reset();
        changeKeys(first, last);
        m_read = std::min(m_read, static_cast<std::size_t>(first));
        m_idle.start();
        arrange();
    });
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void RowsFilter::rowsCame(int first, int last)
{
    const int count = last - first + 1;
    rearrange(
        [&] {
            m_texts.insert(m_texts.begin() + first, static_cast<std::size_t>(count), std::nullopt);
            for (int &row : m_sorted)
                row += row < first ? 0 : count;
            for (int row = first; row <= last && !m_sorted.empty(); ++row)
                m_sorted.push_back(row);
            m_keys.clear();
            forgetOrder();
            m_read = std::min(m_read, static_cast<std::size_t>(first));
            m_idle.start();
            arrange();
        },
        [&](int row) { return row < first ? row : row + count; });
}

void RowsFilter::rowsWent(int first, int last)
{
    const auto moved = [&](int row) { return row < first ? row : row <= last ? -1 : row - (last - first + 1); };
    rearrange(
        [&] {
            m_texts.erase(m_texts.begin() + first, m_texts.begin() + last + 1);
            std::transform(m_sorted.begin(), m_sorted.end(), m_sorted.begin(), moved);
            m_sorted.erase(std::remove(m_sorted.begin(), m_sorted.end(), -1), m_sorted.end());
            m_keys.clear();
            forgetOrder();
            m_read = std::min(m_read, static_cast<std::size_t>(first));
            arrange();
        },
        moved);
}

QModelIndex RowsFilter::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex RowsFilter::parent(const QModelIndex &) const
{
    return {};
}

int RowsFilter::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int RowsFilter::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || sourceModel() == nullptr ? 0 : sourceModel()->columnCount();
}

QModelIndex RowsFilter::mapToSource(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= static_cast<int>(m_shown.size()))
        return {};
    return sourceModel()->index(m_shown[static_cast<std::size_t>(index.row())], index.column());
}

QModelIndex RowsFilter::mapFromSource(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= static_cast<int>(m_positions.size()))
        return {};
    const int position = m_positions[static_cast<std::size_t>(index.row())];
    return position < 0 ? QModelIndex() : createIndex(position, index.column());
}

QVariant RowsFilter::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && sourceModel() != nullptr)
        return sourceModel()->headerData(section, orientation, role);
    return {};
}

} // namespace tally::ui

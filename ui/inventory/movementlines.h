// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resources/movementreader.h"

#include <QAbstractTableModel>
#include <vector>

namespace tally::ui
{

/// Lines of movements being written, with a column for each thing a line says; the last column says what a line will do
/// or what is wrong with it. An empty line waits at the end. Opening stock has no column for what was done or with
/// whom.
class MovementLines final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Of { Movements, OpeningStock };
    enum Field { Kind, Item, Amount, Unit, Lot, Place, Agent, Into, Cost, Note, Effect };
    /// What trying a line came to.
    struct Verdict {
        QString effect;  ///< "Oak 40 m → 30 m"
        QString issue;   ///< why it cannot be recorded; empty if it can
        QString warning; ///< what should be looked at again; empty if nothing
        QString code;    ///< lot or serial number of the goods, there already or proposed
        friend bool operator==(const Verdict &, const Verdict &) = default;
    };
    struct Row {
        resources::MovementLine line;
        Verdict verdict;
        [[nodiscard]] bool isEmpty() const;
    };
    explicit MovementLines(Of what, QObject *parent = nullptr);
    /// Where the field has its column; −1 if it has none.
    [[nodiscard]] int columnOf(Field field) const;

    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    /// Lines that say something, with the codes that were proposed for them.
    [[nodiscard]] std::vector<resources::MovementLine> lines() const;
    void setVerdict(int row, const Verdict &verdict);
    /// Writes tab-separated text over the lines from `row` on, in the order of the columns; where the first line holds
    /// their titles, in the order of those. Without titles, a first cell that is no word for a movement begins at the
    /// item, of the kind `usual`.
    void paste(int row, const QString &text, resources::MovementKind usual);
    /// Adds a line for a scanned code, or one more to the last line of that kind and code; gives the row.
    int scan(const QString &code, resources::MovementKind kind);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    [[nodiscard]] static QString kindName(resources::MovementKind kind);
    [[nodiscard]] static std::optional<resources::MovementKind> kindOf(const QString &word);

Q_SIGNALS:
    void edited();

private:
    [[nodiscard]] Field fieldAt(int column) const { return m_fields.at(static_cast<std::size_t>(column)); }
    [[nodiscard]] QString textAt(const Row &row, Field field) const;
    [[nodiscard]] std::optional<std::vector<Field>> titlesIn(const QStringList &cells) const;
    void pasteLine(Row &row, const QStringList &cells, const std::vector<Field> &order,
                   resources::MovementKind usual) const;
    void growTo(int rows);
    void keepEmptyLine();
    std::vector<Field> m_fields; ///< in the order of their columns
    std::vector<Row> m_rows;
};

} // namespace tally::ui

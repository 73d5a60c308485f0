// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resources/movementreader.h"

#include <QAbstractTableModel>
#include <vector>

namespace tally::ui
{

/// Lines of movements being written: what, item, amount, place, agent, into, note; the last column says what a line
/// will do or what is wrong with it. An empty line waits at the end.
class MovementLines final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum ColumnNumber { Kind, Item, Amount, Place, Agent, Into, Note, Effect, Columns };
    struct Row {
        resources::MovementLine line;
        QString effect; ///< "Oak 40 m → 30 m"
        QString issue;  ///< why it cannot be recorded; empty if it can
        [[nodiscard]] bool isEmpty() const;
    };
    explicit MovementLines(QObject *parent = nullptr);

    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    /// Lines that say something.
    [[nodiscard]] std::vector<resources::MovementLine> lines() const;
    void setVerdict(int row, const QString &effect, const QString &issue);
    /// Writes tab-separated text over the lines from `row` on. A first cell that is no word for a movement begins at
    /// the item, of the kind `usual`.
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
    void growTo(int rows);
    void keepEmptyLine();
    std::vector<Row> m_rows;
};

} // namespace tally::ui

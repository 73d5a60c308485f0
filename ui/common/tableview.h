// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <QTableView>

class QMenu;
class QTimer;

namespace tally::ui
{

/// A table that behaves as every table here does: sorts by its header, chooses columns from the header's menu or its
/// own (Menu key), copies the selection as tab-separated text, opens on Enter or double-click, and hands typed letters
/// to the page's search field. Columns are as wide as their content until somebody drags them.
class TableView final : public QTableView
{
    Q_OBJECT
public:
    explicit TableView(QWidget *parent = nullptr);
    /// Rows show a second line.
    void setTwoLines(bool twoLines);
    /// Selected rows of the shown columns, with a line of titles, cells parted by tabs.
    [[nodiscard]] QString selectionAsTsv() const;
    /// Where rows further down may hold more than those that are measured: the longest text there is.
    void keepRoomFor(int column, const QString &text);
    void setModel(QAbstractItemModel *model) override;

Q_SIGNALS:
    void opened(const QModelIndex &index);
    void typed(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void copy();
    void addColumnChoices(QMenu &menu);
    void showColumnMenu(const QPoint &where);
    void freeColumns();
    void fitColumns();
    void makeRoomForTitles();
    [[nodiscard]] int titleWidth(int column) const;
    [[nodiscard]] int roomFor(int column) const;
    [[nodiscard]] bool holdsWords(int column) const;
    void fitRows();
    void noteSize(int column);
    bool m_twoLines = false;
    bool m_fitting = false;
    QTimer *m_fitSoon;
    std::map<int, QString> m_rooms; ///< by column
};

} // namespace tally::ui

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <QTableView>

class QMenu;

namespace tally::ui
{

/// A table that behaves as every table here does: sorts by its header, chooses columns from the header's menu or its
/// own (Menu key), copies the selection as tab-separated text, opens on Enter or double-click, and hands typed letters
/// to the page's search field. Columns are as wide as the rows that were in sight need, until somebody drags them; they
/// are fitted before they are painted, and scrolling makes them wider only, so that nothing jumps back and forth.
class TableView final : public QTableView
{
    Q_OBJECT
public:
    explicit TableView(QWidget *parent = nullptr);
    /// Rows show a second line.
    void setTwoLines(bool twoLines);
    /// Columns of words share what is left of the width, each by what its content needs, so that rows end where the
    /// table does; where all of them together need more, words keep a dozen letters and the table is scrolled. For
    /// tables without a column that takes the rest.
    void setFillsWidth(bool fillsWidth);
    /// Said in the middle of the table as long as it has no row.
    void setNothing(const QString &words);
    /// Selected rows of the shown columns, with a line of titles, cells parted by tabs.
    [[nodiscard]] QString selectionAsTsv() const;
    void setModel(QAbstractItemModel *model) override;
    void doItemsLayout() override;

Q_SIGNALS:
    void opened(const QModelIndex &index);
    void typed(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    enum class Fit { Not, WhereCut, Anew };
    void copy();
    void addColumnChoices(QMenu &menu);
    void showColumnMenu(const QPoint &where);
    void freeColumns();
    void fitSoon(Fit fit);
    void fitColumns();
    void widenColumns();
    void makeRoomForTitles();
    void shareRest();
    void takeBackRest();
    [[nodiscard]] bool isFitted(int column) const;
    [[nodiscard]] bool anyIsCut() const;
    [[nodiscard]] int titleWidth(int column) const;
    [[nodiscard]] int leastWidth(int column) const;
    [[nodiscard]] bool holdsWords(int column) const;
    void fitRows();
    void noteSize(int column);
    QString m_nothing;
    bool m_twoLines = false;
    bool m_fillsWidth = false;
    std::map<int, int> m_shared; ///< by column, what it has of the rest of the width
    bool m_fitting = false;
    Fit m_fit = Fit::Not; ///< when the rows are laid out next
};

} // namespace tally::ui

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace tally::ui
{

/// A table that behaves as every table here does: sorts by its header, chooses columns from the header's menu, copies
/// the selection as tab-separated text, opens on Enter or double-click, and hands typed letters to the page's search
/// field.
class TableView final : public QTableView
{
    Q_OBJECT
public:
    explicit TableView(QWidget *parent = nullptr);
    /// Rows show a second line.
    void setTwoLines(bool twoLines);
    /// Selected rows of the shown columns, with a line of titles, cells parted by tabs.
    [[nodiscard]] QString selectionAsTsv() const;

Q_SIGNALS:
    void opened(const QModelIndex &index);
    void typed(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void copy();
    void showColumnMenu(const QPoint &where);
    void fitRows();
    bool m_twoLines = false;
};

} // namespace tally::ui

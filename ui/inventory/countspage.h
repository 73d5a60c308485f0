// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/rowsmodel.h"
#include "ui/inventory/countreader.h"
#include "ui/shell/page.h"

#include <QPointer>

class QAction;
class QCheckBox;
class QDateTimeEdit;
class QLabel;
class QStackedWidget;

namespace tally::ui
{

class CountDelegate;
class RowsFilter;
class FilterBar;
class TableActs;
class TableView;

/// Counts of stock: those planned and done at the left, the sheet of the chosen one at the right, to be written on
/// line by line.
class CountsPage final : public Page
{
    Q_OBJECT
public:
    explicit CountsPage(const PageContext &context, QWidget *parent = nullptr);
    void refresh() override;
    bool showRecord(RecordKey key) override;
    [[nodiscard]] RecordKey currentRecord() const override;
    void takeFocus() override;
    [[nodiscard]] QWidget *searchField() const override;
    [[nodiscard]] int waiting() const override { return 0; }
    void planCount();
    void postCount();

protected:
    void showActs() override;

private:
    void addActions(ActionRegistry &actions);
    [[nodiscard]] QWidget *buildSheet();
    [[nodiscard]] QWidget *buildBody();
    void show(CountPicture &picture);
    /// Reads the one line again that somebody wrote on; false if everything has to be read.
    [[nodiscard]] bool refreshLine(RecordKey resource);
    void showCurrent();
    void showSheet();
    void showBookColumns();
    void showStatus();
    void edit(int sourceRow, const QString &typed = {});
    void enter(const QModelIndex &index, const Quantity &quantity);
    void next();
    [[nodiscard]] const resources::CountRow *current() const;
    [[nodiscard]] int rowOf(RecordKey count) const; ///< −1 if it is not in the list
    [[nodiscard]] bool select(RecordKey count);

    Session &m_session;
    RowsModel<CountListRow> *m_counts;
    TableView *m_list;
    FilterBar *m_bar;
    CountSheetModel *m_rows;
    RowsFilter *m_filter;
    TableView *m_sheet;
    CountDelegate *m_delegate = nullptr;
    TableActs *m_acts;
    QLabel *m_title;
    QCheckBox *m_compare;
    QCheckBox *m_onPaper;
    QDateTimeEdit *m_when;
    QStackedWidget *m_stack;
    QPointer<QAction> m_plan; ///< may be gone when the window goes and the page is hidden with it
    QPointer<QAction> m_post;
    CountReader *m_reader;
    RecordKey m_shown;   ///< the count whose sheet is shown
    RecordKey m_titled;  ///< the count that the columns were last set up for
    RecordKey m_planned; ///< just now, to be counted once its sheet is there
    RecordKey m_entered; ///< the stock record whose line is being written
};

} // namespace tally::ui

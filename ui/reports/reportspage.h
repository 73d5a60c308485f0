// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"
#include "ui/shell/page.h"

class QLabel;
class QStackedWidget;

namespace tally::ui
{

class ReportChoice;
class ReportModel;
class ReportPane;
class RowsFilter;
class TableActs;
class TableView;

/// Reports about stock: one at a time as a table whose rows open into their entries. They are worked out beside the
/// window, as a long book has much to add up.
class ReportsPage final : public Page
{
    Q_OBJECT
public:
    explicit ReportsPage(const PageContext &context, QWidget *parent = nullptr);
    void refresh() override;
    /// An item: what its stock lasts for and when to order it.
    bool showRecord(RecordKey key) override;
    void takeFocus() override;
    [[nodiscard]] QWidget *searchField() const override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *buildBody(ActionRegistry &actions);
    [[nodiscard]] reports::ReportContext contextOf(book::Book &book) const;
    [[nodiscard]] QDate today() const;
    void runSoon();
    void run();
    void showTable(Result<reports::Table> &table);
    void showCurrent();
    void showStatus();
    void openChosen();
    [[nodiscard]] QString shownWords() const;
    [[nodiscard]] const reports::Row *currentRow() const;

    Session &m_session;
    ReportChoice *m_choice;
    ReportModel *m_model;
    RowsFilter *m_filter;
    TableView *m_table;
    TableActs *m_acts;
    ReportPane *m_pane;
    QLabel *m_notes; ///< sentences about the whole, under the table
    QStackedWidget *m_stack;
    RecordKey m_wanted; ///< the item to be shown once the report is there
    bool m_isStale = true;
};

} // namespace tally::ui

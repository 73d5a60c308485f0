// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inventory/stockcolumns.h"
#include "ui/shell/page.h"

#include <map>

class QStackedWidget;

namespace tally::ui
{

class FilterBar;
class RowsFilter;
class StockPane;
class TableView;

/// Everything the co-op has, holds or is owed in kind: a table of stock records, and for the chosen one the entries
/// behind it.
class InventoryPage final : public Page
{
    Q_OBJECT
public:
    explicit InventoryPage(const PageContext &context, QWidget *parent = nullptr);
    void refresh() override;
    bool showRecord(RecordKey key) override;
    void takeFocus() override;
    [[nodiscard]] QWidget *searchField() const override;
    /// Asks for an event, about the chosen item, and records what was agreed to.
    void recordEvent();

private:
    void addActions(ActionRegistry &actions);
    [[nodiscard]] QWidget *buildBody(ActionRegistry &actions);
    void buildFilters();
    void chooseChip(const QString &id);
    void showCounts();
    void showCurrent();
    void showStatus();
    [[nodiscard]] const StockRow *current() const;

    Session &m_session;
    StockModel *m_model;
    RowsFilter *m_filter;
    FilterBar *m_bar;
    TableView *m_table;
    StockPane *m_pane;
    QStackedWidget *m_stack;
    QAction *m_record = nullptr;
};

} // namespace tally::ui

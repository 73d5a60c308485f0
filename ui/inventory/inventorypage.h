// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inventory/stockcolumns.h"
#include "ui/shell/page.h"

#include <map>
#include <QAction>
#include <QPointer>

class QStackedWidget;

namespace tally::ui
{

class FilterBar;
class LotActs;
class ManyPane;
class MovementActs;
class RowsFilter;
class StockPane;
class StockReader;
class StockValues;
class TableActs;
class TableView;
class TraceView;

/// Everything the co-op has, holds or is owed in kind: a table of stock records, and for the chosen one the entries
/// behind it.
class InventoryPage final : public Page
{
    Q_OBJECT
public:
    explicit InventoryPage(const PageContext &context, QWidget *parent = nullptr);
    void refresh() override;
    /// A stock record; for a kind, a lot or a place the first record of it.
    bool showRecord(RecordKey key) override;
    [[nodiscard]] RecordKey currentRecord() const override;
    void takeFocus() override;
    [[nodiscard]] QWidget *searchField() const override;
    /// Asks for an event, about the chosen item, and records what was agreed to.
    void recordEvent();
    /// Shows where the chosen item came from and what became of it, in place of the list.
    void traceItem();
    void trace(RecordKey record);

protected:
    void showActs() override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] TraceView &traceView();
    void leaveTrace();
    void openFromTrace(RecordKey key);
    bool select(int row); ///< false if it is not shown
    [[nodiscard]] bool isShown(int row) const;
    [[nodiscard]] bool isTracing() const;

    void addActions(ActionRegistry &actions);
    [[nodiscard]] QWidget *buildBody(ActionRegistry &actions);
    void buildFilters();
    void show(StockPicture &picture);
    void showAwaited();
    [[nodiscard]] bool isKnown(RecordKey key) const;
    void chooseChip(const QString &id);
    bool reveal(RecordKey key);
    [[nodiscard]] QString totals() const;
    void showCounts();
    void showCurrent();
    void showChosen();
    void showStatus();
    [[nodiscard]] int rowOf(RecordKey key) const; ///< −1 if nothing in stock has to do with it
    [[nodiscard]] const StockRow *current() const;
    [[nodiscard]] std::vector<RecordKey> chosen() const;

    Session &m_session;
    StockModel *m_model;
    RowsFilter *m_filter;
    FilterBar *m_bar;
    TableView *m_table;
    StockPane *m_pane;
    StockValues *m_values;
    TableActs *m_acts;
    StockReader *m_reader;
    LotActs *m_lots;
    ManyPane *m_many;
    QStackedWidget *m_side; ///< the chosen item, or what makes sense for many
    QStackedWidget *m_stack;
    MovementActs *m_movements;
    TraceView *m_trace = nullptr; ///< made when first wanted
    std::vector<resources::PromiseRow> m_commitments;
    RecordKey m_us;
    bool m_isWidened = false; ///< the filter was changed to show what was asked for
    RecordKey m_awaited;      ///< to be shown once the stock is read
    QAction *m_record = nullptr;
    QPointer<QAction> m_traceAction; ///< may be gone when the window goes and the page is hidden with it
};

} // namespace tally::ui

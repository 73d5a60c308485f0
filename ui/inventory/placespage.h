// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resources/placetree.h"
#include "ui/common/rowsmodel.h"
#include "ui/inventory/stockrows.h"
#include "ui/shell/page.h"

#include <QPointer>

class QAction;
class QLabel;
class QStackedWidget;

namespace tally::ui
{

class FilterBar;
class RowsFilter;
class StockReader;
class TableActs;
class TableView;

/// A place in the list of places, with what is in it and in all places within it.
struct PlaceListRow {
    resources::PlaceRow place;
    int depth = 0;
    int items = 0;    ///< stock records in it and within it
    QStringList sums; ///< what they add up to, unit by unit
};

/// Where things are: the tree of places at the left, what is in the chosen one and within it at the right.
class PlacesPage final : public Page
{
    Q_OBJECT
public:
    explicit PlacesPage(const PageContext &context, QWidget *parent = nullptr);
    void refresh() override;
    bool showRecord(RecordKey key) override;
    [[nodiscard]] RecordKey currentRecord() const override;
    void takeFocus() override;
    [[nodiscard]] QWidget *searchField() const override;
    void addPlace();
    void changePlace();

protected:
    void showActs() override;

private:
    void addActions(ActionRegistry &actions);
    [[nodiscard]] QWidget *buildBody();
    void take(StockPicture &picture);
    void forget();
    void showPlaces();
    void readPlaces();
    void showCurrent();
    void showStatus();
    [[nodiscard]] const PlaceListRow *current() const;
    [[nodiscard]] bool select(RecordKey place);
    /// Where a stock record stands: its place, or that of what it is packed in.
    [[nodiscard]] RecordKey placeOf(const StockRow &row) const;

    Session &m_session;
    RowsModel<PlaceListRow> *m_places;
    TableView *m_list;
    RowsModel<StockRow> *m_stock;
    RowsFilter *m_filter;
    TableView *m_table;
    FilterBar *m_bar;
    TableActs *m_acts;
    StockReader *m_reader;
    QLabel *m_title;
    QLabel *m_sums;
    QStackedWidget *m_stack;
    QPointer<QAction> m_add; ///< may be gone when the window goes and the page is hidden with it
    QPointer<QAction> m_change;
    std::vector<StockRow> m_all;
    std::unordered_map<RecordKey, std::size_t> m_at; ///< where in m_all
    resources::PlaceTree m_tree{{}};
};

} // namespace tally::ui

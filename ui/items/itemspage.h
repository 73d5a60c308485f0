// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/items/itemrows.h"
#include "ui/shell/page.h"

#include <QPointer>

class QAction;
class QStackedWidget;

namespace tally::ui
{

class AttachmentActs;
class BackgroundReader;
class FilterBar;
class ItemPane;
class RowsFilter;
class TableActs;
class TableView;

/// The kinds of items a co-op knows: a list to filter, everything about the chosen one beside it, and the form that
/// makes and changes them.
class ItemsPage final : public Page
{
    Q_OBJECT
public:
    explicit ItemsPage(const PageContext &context, QWidget *parent = nullptr);
    ~ItemsPage() override;
    void refresh() override;
    bool showRecord(RecordKey key) override;
    [[nodiscard]] RecordKey currentRecord() const override;
    void takeFocus() override;
    [[nodiscard]] QWidget *searchField() const override;
    void addItem();
    void changeItem();

protected:
    void showActs() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addActions(ActionRegistry &actions);
    void connectAttachments();
    void buildFilters();
    [[nodiscard]] QWidget *buildBody(ActionRegistry &actions);
    void show(Result<std::vector<ItemListRow>> &rows);
    void chooseChip(const QString &id);
    void showCurrent();
    void showCounts();
    void showStatus();
    /// The item a record is, or is the terms or an attachment of; none for any other.
    [[nodiscard]] RecordKey itemFor(RecordKey key) const;
    [[nodiscard]] const ItemListRow *current() const;
    [[nodiscard]] bool select(RecordKey item);

    Session &m_session;
    BackgroundReader *m_reader;
    RowsModel<ItemListRow> *m_model;
    RowsFilter *m_filter;
    TableView *m_table;
    FilterBar *m_bar;
    TableActs *m_acts;
    ItemPane *m_pane;
    AttachmentActs *m_attachments;
    QStackedWidget *m_stack;
    QPointer<QAction> m_add; ///< may be gone when the window goes and the page is hidden with it
    QPointer<QAction> m_change;
    RecordKey m_awaited; ///< asked for while the items were still being read
};

} // namespace tally::ui

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/searchquery.h"
#include "ui/common/rowsmodel.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace tally::ui
{

class FilterBar;
class HitPane;
class TableView;

/// Search over everything: what is typed is looked for at once in every record of the book, and what was found is
/// listed by kind, with a preview. Enter opens the record where it is shown.
class SearchPage final : public Page
{
    Q_OBJECT
public:
    explicit SearchPage(const PageContext &context, QWidget *parent = nullptr);
    void refresh() override;
    bool showRecord(RecordKey key) override;
    [[nodiscard]] RecordKey currentRecord() const override;
    void takeFocus() override;
    [[nodiscard]] QWidget *searchField() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row {
        book::SearchGroup group = book::SearchGroup::Entries;
        bool opensGroup = false; ///< first of its group, which then is named
        book::SearchHit hit;
    };
    using Model = RowsModel<Row>;

    [[nodiscard]] static std::vector<Column<Row>> columns();
    void buildFilters();
    [[nodiscard]] QWidget *buildBody();
    void search();
    void list();
    void showCounts();
    void showCurrent();
    void showStatus();
    void open();
    [[nodiscard]] const Row *current() const;

    Session &m_session;
    Model *m_model;
    FilterBar *m_bar;
    TableView *m_table;
    HitPane *m_pane;
    QStackedWidget *m_stack;
    std::vector<book::SearchHits> m_found;
    QString m_words;
};

} // namespace tally::ui

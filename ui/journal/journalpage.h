// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/entrywords.h"
#include "ui/journal/journalmodel.h"
#include "ui/shell/page.h"

#include <map>

class QStackedWidget;

namespace tally::ui
{

class EntryPane;
class FilterBar;
class JournalActs;
class RowsFilter;
class TableView;

/// Every entry of the book, newest first, with its exact bytes; and the acts that check the book and import into it.
class JournalPage final : public Page
{
    Q_OBJECT
public:
    explicit JournalPage(const PageContext &context, QWidget *parent = nullptr);
    void refresh() override;
    bool showRecord(RecordKey key) override;
    void takeFocus() override;
    [[nodiscard]] QWidget *searchField() const override;

private:
    void buildFilters();
    [[nodiscard]] QWidget *buildBody();
    [[nodiscard]] std::vector<EntryRow> fetch(std::optional<journal::Place> before, int limit);
    [[nodiscard]] EntryRow rowOf(journal::JournalLine line, const EntryWords &words) const;
    void search(const QString &words);
    void chooseChip(const QString &id);
    void readDesks();
    bool select(RecordKey entry);
    void showCurrent();
    void showStatus();

    Session &m_session;
    JournalActs *m_acts;
    JournalModel *m_model;
    RowsFilter *m_filter;
    FilterBar *m_bar;
    TableView *m_table;
    EntryPane *m_pane;
    std::map<int, QString> m_desks; ///< labels by number
    bool m_fromNewest = true;
};

} // namespace tally::ui

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
class JournalActs;
class JournalFilters;
class ManyPane;
class TableActs;
class TableView;

/// Every entry of the book, newest first, with its exact bytes; and the acts that check the book and import into it.
class JournalPage final : public Page
{
    Q_OBJECT
public:
    explicit JournalPage(const PageContext &context, QWidget *parent = nullptr);
    void refresh() override;
    /// Also an entry of a peer's book: the list is then of that book, until the page is read again.
    bool showRecord(RecordKey key) override;
    [[nodiscard]] RecordKey currentRecord() const override;
    void takeFocus() override;
    [[nodiscard]] QWidget *searchField() const override;

private:
    [[nodiscard]] QWidget *buildBody();
    [[nodiscard]] EntryPiece fetch(std::optional<journal::Place> before, int limit);
    [[nodiscard]] EntryRow rowOf(journal::JournalLine line, const EntryWords &words) const;
    void search();
    void openChosen(RecordKey key);
    void prove(RecordKey entry);
    void showChosen();
    [[nodiscard]] QString shownWords() const;
    void readDesks();
    bool select(RecordKey entry);
    void showCurrent();
    void showStatus();

    Session &m_session;
    JournalActs *m_acts;
    JournalModel *m_model;
    JournalFilters *m_filters;
    TableView *m_table;
    TableActs *m_tableActs;
    EntryPane *m_pane;
    ManyPane *m_many;
    QStackedWidget *m_side; ///< the chosen entry, or what makes sense for many
    journal::JournalQuery::Search m_search;
    std::map<int, QString> m_desks; ///< labels by number
    bool m_fromNewest = true;
    int m_book = LogNo::OwnBook; ///< whose entries are listed
};

} // namespace tally::ui

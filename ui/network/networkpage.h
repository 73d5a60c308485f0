// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/network/networkcolumns.h"
#include "ui/shell/page.h"

#include <functional>

class QStackedWidget;

namespace tally::ui
{

class DeskPane;
class ExchangePane;
class ExportPane;
class FilterBar;
class IdentityCard;
class PeerPane;
class ReceivePane;
class RowsFilter;
class TableView;

/// Who this book is and whom it exchanges with: identity, desks, peers and the history of bundles; and the two longer
/// acts, exporting and receiving. A .tally file may be dropped anywhere on it.
class NetworkPage final : public Page
{
    Q_OBJECT
public:
    explicit NetworkPage(const PageContext &context, QWidget *parent = nullptr);
    void refresh() override;
    void takeFocus() override;
    [[nodiscard]] int waiting() const override;
    [[nodiscard]] QWidget *searchField() const override;

    void exportFor(std::optional<int> peer);
    void receive();
    /// Goes to receiving and verifies that file.
    void receiveFile(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addActions(ActionRegistry &actions);
    void buildFilters();
    [[nodiscard]] QWidget *buildOverview();
    [[nodiscard]] QWidget *buildLists(ActionRegistry &actions);
    void connectPanes();
    /// A table of one of the lists, with the filter above it.
    [[nodiscard]] TableView *addTable(QAbstractItemModel *model, const QString &name);
    template<typename Rows, typename Model>
    void fill(Result<Rows> rows, Model *model);
    void chooseList(const QString &id);
    void showCurrent();
    void showPeer(const PeerLine &line);
    void showExchange(const ExchangeLine &line);
    void showStatus();
    void showOverview();
    void enable();
    /// The chosen row of the model behind the shown table; −1 if none.
    [[nodiscard]] int currentRow() const;
    [[nodiscard]] TableView *table() const;
    [[nodiscard]] RowsFilter *filter() const;
    void remember(const std::function<Outcome(exchange::PeerStore &)> &act);
    void reportReading(const Error &error);

    Session &m_session;
    PeerModel *m_peers;
    DeskModel *m_desks;
    HistoryModel *m_history;
    IdentityCard *m_identity;
    FilterBar *m_bar;
    QStackedWidget *m_tables;
    QStackedWidget *m_panes;
    PeerPane *m_peerPane;
    DeskPane *m_deskPane;
    ExchangePane *m_exchangePane;
    QStackedWidget *m_views; ///< overview, export, receive
    ExportPane *m_export;
    ReceivePane *m_receive;
    QAction *m_exportAction = nullptr;
    QAction *m_receiveAction = nullptr;
    QAction *m_reveal = nullptr;
    QString m_folder;
};

} // namespace tally::ui

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/networkpage.h"

#include "ui/common/emptystate.h"
#include "ui/common/filterbar.h"
#include "ui/common/rowsfilter.h"
#include "ui/common/tableview.h"
#include "ui/network/deskpane.h"
#include "ui/network/exchangepane.h"
#include "ui/network/exportpane.h"
#include "ui/network/identitycard.h"
#include "ui/network/networkwords.h"
#include "ui/network/peerpane.h"
#include "ui/network/receivepane.h"
#include "ui/shell/agotext.h"

#include <QDesktopServices>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

namespace tally::ui
{
namespace
{

constexpr int PaneWidth = 390;
constexpr int TableWidth = 660;
enum List { Peers, Desks, History, NoPeers }; ///< pages of the stacked tables; the panes are in the same order
enum View { Overview, Exporting, Receiving };

/// The one bundle that is being dragged; empty for anything else.
QString bundleIn(const QMimeData &data)
{
    if (data.urls().size() != 1 || !data.urls().first().isLocalFile())
        return {};
    const QString path = data.urls().first().toLocalFile();
    const bool fits = path.endsWith(QLatin1String(".tally"), Qt::CaseInsensitive) || QFileInfo(path).isDir();
    return fits ? path : QString();
}

QString documents()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(folder).isDir() ? folder : QDir::homePath();
}

} // namespace

NetworkPage::NetworkPage(const PageContext &context, QWidget *parent)
    : Page(tr("Network"), parent)
    , m_session(context.session)
    , m_peers(new PeerModel(peerColumns(), this))
    , m_desks(new DeskModel(deskColumns(), this))
    , m_history(new HistoryModel(historyColumns(), this))
    , m_identity(new IdentityCard(this))
    , m_bar(new FilterBar(tr("Filter peers, desks, exchanges…"), this))
    , m_tables(new QStackedWidget(this))
    , m_panes(new QStackedWidget(this))
    , m_peerPane(new PeerPane(this))
    , m_deskPane(new DeskPane(this))
    , m_exchangePane(new ExchangePane(this))
    , m_views(new QStackedWidget(this))
    , m_export(new ExportPane(m_session, documents(), this))
    , m_receive(new ReceivePane(m_session, documents(), this))
    , m_folder(documents())
{
    setAcceptDrops(true);
    addActions(context.actions);
    buildFilters();
    m_views->addWidget(buildOverview());
    m_views->addWidget(m_export);
    m_views->addWidget(m_receive);
    static_cast<QVBoxLayout *>(m_views->widget(Overview)->layout())->addWidget(buildLists(context.actions), 1);
    setBody(m_views);
    connectPanes();
    connect(&m_session, &Session::recordingChanged, this, &NetworkPage::enable);
    connect(&m_session, &Session::closing, this, &NetworkPage::showOverview);
    connect(&m_session, &Session::bundleOffered, this, &NetworkPage::receiveFile);
    enable();
}

void NetworkPage::addActions(ActionRegistry &actions)
{
    m_receiveAction =
        actions.add({QStringLiteral("bundle.receive"), tr("Receive a bundle…"), QKeySequence(Qt::CTRL | Qt::Key_R),
                     QStringLiteral("receive"), tr("Verify a file from another co-op or desk, and take it in")});
    m_exportAction =
        actions.add({QStringLiteral("bundle.export"), tr("Export a bundle…"), QKeySequence(Qt::CTRL | Qt::Key_E),
                     QStringLiteral("export"), tr("Write a signed file of this book for others")});
    m_reveal = actions.add({QStringLiteral("bundle.reveal"), tr("Open the folder"), {}, QStringLiteral("folder")});
    connect(m_receiveAction, &QAction::triggered, this, &NetworkPage::receive);
    connect(m_exportAction, &QAction::triggered, this, [this] { exportFor({}); });
    connect(m_reveal, &QAction::triggered, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)); });
    addSecondaryAction(m_receiveAction);
    setPrimaryAction(m_exportAction);
}

void NetworkPage::buildFilters()
{
    m_bar->addChip(QStringLiteral("peers"), tr("Peers"));
    m_bar->addChip(QStringLiteral("desks"), tr("Our desks"));
    m_bar->addChip(QStringLiteral("history"), tr("Exchanges"));
    m_bar->searchField()->setAcceptDrops(false);
    connect(m_bar, &FilterBar::wordsChanged, this, [this](const QString &words) {
        for (RowsFilter *rows : m_tables->findChildren<RowsFilter *>())
            rows->setWords(words);
        showStatus();
    });
    connect(m_bar, &FilterBar::chipChosen, this, &NetworkPage::chooseList);
}

QWidget *NetworkPage::buildOverview()
{
    auto *overview = new QWidget(this);
    auto *column = new QVBoxLayout(overview);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_identity);
    column->addWidget(m_bar);
    return overview;
}

QWidget *NetworkPage::buildLists(ActionRegistry &actions)
{
    m_tables->addWidget(addTable(m_peers, tr("Peers")));
    m_tables->addWidget(addTable(m_desks, tr("Desks of this book")));
    m_tables->addWidget(addTable(m_history, tr("Exchanges, newest first")));
    m_tables->addWidget(new EmptyState(tr("No peers yet"),
                                       tr("Take in the first file another co-op gives you, or export one for them. "
                                          "Nothing of theirs ever changes your stock or money."),
                                       m_receiveAction, actions.action(QStringLiteral("bundle.export")), this));
    for (QWidget *pane : std::initializer_list<QWidget *>{m_peerPane, m_deskPane, m_exchangePane})
        m_panes->addWidget(pane);
    m_panes->setMinimumWidth(PaneWidth - 40);
    auto *splitter = new QSplitter(this);
    splitter->setHandleWidth(14);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_tables);
    splitter->addWidget(m_panes);
    splitter->setStretchFactor(0, 13);
    splitter->setStretchFactor(1, 6);
    splitter->setSizes({TableWidth, PaneWidth});
    return splitter;
}

TableView *NetworkPage::addTable(QAbstractItemModel *model, const QString &name)
{
    auto *view = new TableView(m_tables);
    auto *rows = new RowsFilter(view);
    rows->setSourceModel(model);
    view->setModel(rows);
    view->setAccessibleName(name);
    view->setTwoLines(true);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setSortingEnabled(true);
    view->sortByColumn(model == m_history ? 2 : 0, model == m_history ? Qt::DescendingOrder : Qt::AscendingOrder);
    QHeaderView *header = view->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    connect(view, &TableView::typed, m_bar, &FilterBar::type);
    connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &NetworkPage::showCurrent);
    return view;
}

void NetworkPage::connectPanes()
{
    connect(m_identity, &IdentityCard::copied, this, [this](const QString &words) { m_session.say(words); });
    connect(m_export, &ExportPane::left, this, &NetworkPage::showOverview);
    connect(m_export, &ExportPane::written, this, [this](const QString &folder) { m_folder = folder; });
    connect(m_receive, &ReceivePane::left, this, &NetworkPage::showOverview);
    connect(m_peerPane, &PeerPane::exportWanted, this, [this](int book) { exportFor(book); });
    connect(m_peerPane, &PeerPane::renamed, this, [this](int book, const QString &petname) {
        remember([=](exchange::PeerStore &peers) { return peers.rename(book, petname); });
    });
    connect(m_peerPane, &PeerPane::compared, this, [this](int book, bool compared) {
        remember([=](exchange::PeerStore &peers) { return peers.setCompared(book, compared); });
    });
    connect(m_peerPane, &PeerPane::evidenceRead, this,
            [this] { remember([](exchange::PeerStore &peers) { return peers.markEvidenceRead(); }); });
    for (FactPane *pane : std::initializer_list<FactPane *>{m_peerPane, m_deskPane, m_exchangePane})
        connect(pane, &FactPane::entryChosen, this,
                [this](RecordKey entry) { Q_EMIT openRequested(QStringLiteral("journal"), entry); });
}

void NetworkPage::remember(const std::function<Outcome(exchange::PeerStore &)> &act)
{
    if (!m_session.canRecord()) {
        m_session.say(m_session.whyNotRecording());
        return refresh();
    }
    exchange::PeerStore peers(m_session.reading().journal());
    if (const Outcome done = act(peers); !done) {
        m_session.report(done.error());
        return refresh();
    }
    m_session.tellChanged();
}

void NetworkPage::reportReading(const Error &error)
{
    m_session.report(error, tr("The book itself is unchanged."));
}

template<typename Rows, typename Model>
void NetworkPage::fill(Result<Rows> rows, Model *model)
{
    if (rows)
        model->setRows(*std::move(rows));
    else
        reportReading(rows.error());
}

void NetworkPage::refresh()
{
    if (!m_session.isOpen())
        return;
    book::Book &book = m_session.reading();
    m_identity->setBook(book.name(), book.identity().id);
    fill(readPeers(book), m_peers);
    fill(readDesks(book.journal()), m_desks);
    fill(readHistory(book.journal()), m_history);
    m_bar->setCount(QStringLiteral("peers"), m_peers->rowCount());
    m_bar->setCount(QStringLiteral("desks"), m_desks->rowCount());
    m_bar->setCount(QStringLiteral("history"), m_history->rowCount());
    const auto seen = exchange::PeerStore(book.journal()).lastSeen();
    setState(seen && *seen ? tr("last seen by a peer %1").arg(agoText(**seen * 1000, book.environment().time.nowMs()))
                           : tr("not seen by a peer yet"));
    chooseList(m_bar->chip());
    if (m_views->currentIndex() == Exporting)
        m_export->refresh();
}

void NetworkPage::chooseList(const QString &id)
{
    const List list = id == QLatin1String("desks") ? Desks : id == QLatin1String("history") ? History : Peers;
    m_tables->setCurrentIndex(list == Peers && m_peers->rowCount() == 0 ? NoPeers : list);
    m_panes->setCurrentIndex(list);
    m_panes->setVisible(m_tables->currentIndex() != NoPeers);
    if (table() != nullptr && !table()->currentIndex().isValid())
        table()->selectRow(0);
    showCurrent();
    showStatus();
}

TableView *NetworkPage::table() const
{
    return qobject_cast<TableView *>(m_tables->currentWidget());
}

RowsFilter *NetworkPage::filter() const
{
    return table() == nullptr ? nullptr : qobject_cast<RowsFilter *>(table()->model());
}

int NetworkPage::currentRow() const
{
    return filter() == nullptr ? -1 : filter()->mapToSource(table()->currentIndex()).row();
}

void NetworkPage::showCurrent()
{
    const int row = currentRow();
    if (row < 0 || !m_session.isOpen()) {
        for (FactPane *pane : std::initializer_list<FactPane *>{m_peerPane, m_deskPane, m_exchangePane})
            pane->showNothing();
        return;
    }
    switch (m_tables->currentIndex()) {
    case Peers:
        return showPeer(m_peers->row(row));
    case Desks:
        return m_deskPane->show(m_desks->row(row), m_session.reading().path());
    case History:
        return showExchange(m_history->row(row));
    default:
        return;
    }
}

void NetworkPage::showPeer(const PeerLine &line)
{
    const auto detail = readDetail(m_session.reading().journal(), line.peer.book);
    if (!detail)
        reportReading(detail.error());
    m_peerPane->show(line, detail ? *detail : PeerDetail());
}

void NetworkPage::showExchange(const ExchangeLine &line)
{
    const auto before = readBefore(m_session.reading().journal(), line.exchange);
    if (!before)
        reportReading(before.error());
    m_exchangePane->show(line, before ? *before : std::nullopt);
}

void NetworkPage::showStatus()
{
    const QString how =
        m_session.canRecord() ? tr("A peer's entries never change our stock or money") : m_session.whyNotRecording();
    if (filter() == nullptr)
        return setStatus(tr("No peers yet"), how);
    const QLocale locale;
    setStatus(tr("Rows shown: %1 of %2")
                  .arg(locale.toString(filter()->rowCount()), locale.toString(filter()->sourceModel()->rowCount())),
              how);
}

void NetworkPage::enable()
{
    m_exportAction->setEnabled(m_session.canRecord());
    m_receiveAction->setEnabled(m_session.canRecord());
    m_reveal->setEnabled(m_session.isOpen());
    showStatus();
}

void NetworkPage::showOverview()
{
    m_views->setCurrentIndex(Overview);
    takeFocus();
}

void NetworkPage::exportFor(std::optional<int> peer)
{
    Q_EMIT openRequested(QStringLiteral("network"), {});
    m_views->setCurrentIndex(Exporting);
    m_export->begin(peer);
    m_export->takeFocus();
}

void NetworkPage::receive()
{
    Q_EMIT openRequested(QStringLiteral("network"), {});
    m_views->setCurrentIndex(Receiving);
    m_receive->begin();
    m_receive->takeFocus();
}

void NetworkPage::receiveFile(const QString &path)
{
    receive();
    m_receive->open(path);
}

void NetworkPage::takeFocus()
{
    if (m_views->currentIndex() == Exporting)
        m_export->takeFocus();
    else if (m_views->currentIndex() == Receiving)
        m_receive->takeFocus();
    else if (table() != nullptr)
        table()->setFocus();
    else
        m_tables->currentWidget()->setFocus();
}

int NetworkPage::waiting() const
{
    if (!m_session.isOpen())
        return 0;
    return exchange::PeerStore(m_session.reading().journal()).waiting().value_or(0);
}

QWidget *NetworkPage::searchField() const
{
    if (m_views->currentIndex() != Overview)
        return m_views->currentWidget()->findChild<FilterBar *>()->searchField();
    return m_bar->searchField();
}

void NetworkPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_session.canRecord() && !bundleIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void NetworkPage::dropEvent(QDropEvent *event)
{
    const QString path = bundleIn(*event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    receiveFile(path);
}

} // namespace tally::ui

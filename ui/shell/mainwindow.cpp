// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/exchange/peerstore.h"
#include "core/journal/labelcode.h"
#include "ui/shell/agotext.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/errorbar.h"
#include "ui/shell/jobbar.h"
#include "ui/shell/keyoverlay.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/newbookdialog.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/recentbooks.h"
#include "ui/shell/scanlistener.h"
#include "ui/shell/startpage.h"
#include "ui/shell/troublepage.h"
#include "ui/shell/undoacts.h"
#include "ui/shell/undoline.h"
#include "ui/shell/windowstate.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QStandardPaths>
#include <QTimer>

namespace tally::ui
{
namespace
{

QString documents()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return folder.isEmpty() ? QDir::homePath() : folder;
}

} // namespace

MainWindow::MainWindow(Session &session, Theme &theme, RecentBooks &recent, const Places &places, QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_theme(theme)
    , m_recent(recent)
    , m_folder(documents())
{
    setWindowTitle(tr("Tallystick"));
    resize(1280, 800);
    buildUi(places);
    addBookActions();
    new UndoActs(m_session, m_actions, this);
    addFindActions();
    addViewActions(places);
    m_history = new History(m_actions, this);
    connect(m_history, &History::wanted, this, &MainWindow::travel);
    m_actions.serve(this);
    connect(new ScanListener(this, m_actions), &ScanListener::scanned, this, &MainWindow::openLabel);
    m_rail->setMenu(new MainMenu(m_actions, m_rail));
    connectSession();
    if (m_session.isOpen())
        showBook();
    else
        showStart();
}

MainWindow::~MainWindow()
{
    keepState();
    // The pages go after the members they use, so they must hear nothing more.
    m_session.disconnect(this);
}

void MainWindow::buildUi(const Places &places)
{
    auto *middle = new QWidget(this);
    m_rail = new NavigationRail(places, middle);
    m_errors = new ErrorBar(middle);
    m_pages = new PageStack(m_session, m_actions, places, middle);
    m_start = new StartPage(m_folder, m_pages);
    m_trouble = new TroublePage(m_pages);
    m_undoLine = new UndoLine(middle);
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_trouble);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_errors);
    column->addWidget(m_pages, 1);
    column->addWidget(new JobBar(m_session.jobs(), middle));
    column->addWidget(m_undoLine);
    auto *row = new QHBoxLayout(middle);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(column, 1);
    setCentralWidget(middle);
    connect(m_rail, &NavigationRail::chosen, this, &MainWindow::goTo);
    connect(m_trouble, &TroublePage::chosen, this, &MainWindow::troubleActChosen);
    connect(m_start, &StartPage::createRequested, this, &MainWindow::createRequested);
    connect(m_start, &StartPage::waitingFileDropped, this, &MainWindow::waitingFileDropped);
    connect(m_start, &StartPage::recentRemoved, this, [this](const QString &path) {
        m_recent.remove(path);
        showStart();
    });
    connect(m_pages, &PageStack::openRequested, this, &MainWindow::showRecord);
    connect(m_pages, &PageStack::pageMade, this, [this](const QString &place, Page *page) {
        if (m_state != nullptr)
            m_state->restorePage(place, *page);
    });
    connect(m_start, &StartPage::createChosen, this, &MainWindow::askForNewBook);
    connect(m_start, &StartPage::openChosen, this, &MainWindow::askForBook);
    connect(m_start, &StartPage::demoChosen, this, &MainWindow::demoRequested);
    connect(m_start, &StartPage::recentChosen, this,
            [this](const QString &path) { Q_EMIT openRequested(path, book::Access::Write); });
}

void MainWindow::addBookActions()
{
    const auto add = [this](const ActionRegistry::Spec &spec, auto slot) {
        connect(m_actions.add(spec), &QAction::triggered, this, slot);
    };
    add({QStringLiteral("book.create"), tr("Create a book…"), QKeySequence::New, QStringLiteral("add")},
        &MainWindow::askForNewBook);
    add({QStringLiteral("book.open"), tr("Open a book…"), QKeySequence::Open, QStringLiteral("book")},
        &MainWindow::askForBook);
    add({QStringLiteral("book.demo"), tr("Open the demo co-op")}, &MainWindow::demoRequested);
    add({QStringLiteral("book.close"), tr("Close the book"), QKeySequence(Qt::CTRL | Qt::Key_W)},
        [this] { m_session.close(); });
    m_actions.action(QStringLiteral("book.close"))->setEnabled(m_session.isOpen());
    add({QStringLiteral("program.quit"), tr("Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q)}, &QWidget::close);
}

void MainWindow::addFindActions()
{
    const auto add = [this](const ActionRegistry::Spec &spec, auto slot) {
        connect(m_actions.add(spec), &QAction::triggered, this, slot);
    };
    add({QStringLiteral("search.everything"), tr("Search everything"), QKeySequence::Find, QStringLiteral("search")},
        &MainWindow::searchEverything);
    add({QStringLiteral("edit.filter"), tr("Filter on this page"), QKeySequence(Qt::Key_Slash)},
        &MainWindow::filterPage);
    add({QStringLiteral("program.palette"), tr("Go to, do or find…"), QKeySequence(Qt::CTRL | Qt::Key_K)},
        &MainWindow::runPalette);
    add({QStringLiteral("program.keys"), tr("Keys that work now"), QKeySequence(Qt::Key_Question)},
        &MainWindow::showKeys);
}

void MainWindow::addViewActions(const Places &places)
{
    int number = 0;
    for (const Place &place : places) {
        ++number;
        if (!place.makePage)
            continue;
        const auto keys =
            place.isInRail ? QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)) : place.keys;
        QAction *action =
            m_actions.add({QStringLiteral("go.") + place.id, tr("Go to %1").arg(place.title), keys, place.id});
        connect(action, &QAction::triggered, this, [this, id = place.id] { goTo(id); });
    }
    auto *group = new QActionGroup(this);
    const std::tuple<const char *, QString, Theme::Choice> choices[] = {
        {"view.system", tr("Light or dark as the system"), Theme::Choice::System},
        {"view.light", tr("Light"), Theme::Choice::Light},
        {"view.dark", tr("Dark"), Theme::Choice::Dark}};
    for (const auto &[id, text, choice] : choices) {
        QAction *action = m_actions.add({QLatin1String(id), text});
        action->setCheckable(true);
        action->setChecked(choice == m_theme.choice());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice = choice] { m_theme.choose(choice); });
        connect(&m_theme, &Theme::changed, action,
                [this, action, choice = choice] { action->setChecked(choice == m_theme.choice()); });
    }
}

void MainWindow::connectSession()
{
    connect(&m_session, &Session::opened, this, &MainWindow::showBook);
    connect(&m_session, &Session::closed, this, &MainWindow::showStart);
    connect(&m_session, &Session::changed, this, &MainWindow::refreshPages);
    connect(&m_session, &Session::verified, this, &MainWindow::updateFoot);
    connect(&m_session, &Session::verified, this, &MainWindow::updateCounts);
    connect(&m_session, &Session::actorChanged, this, &MainWindow::showDesk);
    connect(&m_session, &Session::recordingChanged, this, [this] {
        const bool canClose = m_session.isOpen() && !m_session.jobs().isRunning();
        m_actions.action(QStringLiteral("book.close"))->setEnabled(canClose);
    });
    connect(&m_session, &Session::failed, this, &MainWindow::showError);
    connect(&m_session, &Session::said, this,
            [this](const QString &text, const QString &offer) { m_undoLine->say(text, m_actions.action(offer)); });
    connect(&m_session, &Session::closing, this, [this] {
        m_history->forget();
        m_undoLine->say({});
        m_errors->dismiss();
    });
}

void MainWindow::remember(QSettings &settings)
{
    m_state = std::make_unique<WindowState>(settings);
    m_state->restoreWindow(*this);
    for (const auto &[place, page] : m_pages->made())
        m_state->restorePage(place, *page);
}

void MainWindow::keepState()
{
    if (m_state == nullptr)
        return;
    m_state->saveWindow(*this, place());
    for (const auto &[place, page] : m_pages->made())
        m_state->savePage(place, *page);
}

QString MainWindow::place() const
{
    return m_pages->place();
}

Page *MainWindow::currentPage() const
{
    return m_pages->current();
}

void MainWindow::goTo(const QString &place)
{
    if (!m_session.isOpen())
        return;
    leavePage();
    if (m_pages->goTo(place))
        arrive({});
}

void MainWindow::showRecord(const QString &place, RecordKey key)
{
    if (!m_session.isOpen())
        return;
    if (!key)
        return goTo(place);
    leavePage();
    if (m_pages->showRecord(place, key))
        arrive(key);
    else
        m_session.say(tr("No page shows that record."));
}

void MainWindow::leavePage()
{
    if (const Page *left = currentPage(); left != nullptr)
        m_history->leave(left->currentRecord());
}

void MainWindow::arrive(RecordKey key)
{
    m_rail->setCurrent(place());
    m_history->visit({place(), key});
}

void MainWindow::travel(const History::Spot &spot)
{
    leavePage();
    const bool isThere = spot.key ? m_pages->showRecord(spot.place, spot.key) : m_pages->goTo(spot.place);
    if (!isThere)
        static_cast<void>(m_pages->goTo(spot.place)); // the record is gone, the place is not
    m_rail->setCurrent(place());
}

void MainWindow::showBook()
{
    m_errors->dismiss();
    const book::Book &book = m_session.reading();
    m_recent.add(book.path(), book.name());
    setWindowTitle(book.name()); // the desktop adds the program's name
    showDesk();
    m_rail->show();
    m_pages->expire();
    updateFoot();
    // The page that is seen first is made first; the others follow once it is painted, so that their acts can be found
    // too.
    QTimer::singleShot(0, this, [this] {
        m_pages->makeAll();
        updateCounts();
    });
    const QString last = !place().isEmpty() || m_state == nullptr ? place() : m_state->place();
    goTo(m_pages->page(last) != nullptr ? last : firstPlace());
}

QString MainWindow::firstPlace() const
{
    for (const Place &place : m_pages->places())
        if (place.makePage)
            return place.id;
    return {};
}

void MainWindow::showDesk()
{
    const book::Book &book = m_session.reading();
    const RecordKey actor = book.actor();
    const QString person = actor ? book.records().title(actor).value_or(QString()) : QString();
    QString desk = tr("open for reading only");
    if (book.isWritable() && person.isEmpty())
        desk = tr("desk “%1”").arg(m_session.deskLabel());
    else if (book.isWritable())
        desk = tr("%1 · desk “%2”").arg(person, m_session.deskLabel());
    m_rail->setBook(book.name(), desk);
}

void MainWindow::showStart()
{
    setWindowTitle(tr("Tallystick"));
    m_rail->hide();
    m_start->setRecent(m_recent.books());
    m_pages->setCurrentWidget(m_start);
    m_start->takeFocus();
}

void MainWindow::refreshPages()
{
    m_pages->refresh();
    updateCounts();
    updateFoot();
}

void MainWindow::updateCounts()
{
    if (!m_session.isOpen())
        return;
    for (const auto &[id, made] : m_pages->made())
        m_rail->setCount(id, made->waiting());
}

void MainWindow::updateFoot()
{
    if (!m_session.isOpen())
        return;
    const QString count = tr("%Ln entries", nullptr, static_cast<int>(m_session.reading().journal().entryCount()));
    QString state = tr("· Not checked yet");
    if (const auto findings = m_session.findings())
        state = findings->isEmpty() ? tr("✓ Verified") : tr("! Check found: %1").arg(findings->size());
    m_rail->setFoot({state, count, lastSeenText()});
}

QString MainWindow::lastSeenText() const
{
    book::Book &book = m_session.reading();
    const auto seen = exchange::PeerStore(book.journal()).lastSeen();
    if (!seen || !*seen)
        return tr("Not seen by a peer yet");
    return tr("Last seen by a peer:\n%1").arg(agoText(**seen * 1000, book.environment().time.nowMs()));
}

void MainWindow::showError(const Error &error, const QString &kept, const QString &advice)
{
    m_errors->tell(error, kept, advice);
}

void MainWindow::showTrouble(const Trouble &trouble)
{
    m_errors->dismiss();
    m_trouble->tell(trouble);
    m_rail->setVisible(m_session.isOpen());
    m_rail->setCurrent({});
    m_pages->setCurrentWidget(m_trouble);
    m_trouble->takeFocus();
}

const Trouble &MainWindow::trouble() const
{
    return m_trouble->trouble();
}

bool MainWindow::isTroubleShown() const
{
    return m_pages->currentWidget() == m_trouble;
}

void MainWindow::leaveTrouble()
{
    if (m_session.isOpen())
        goTo(place());
    else
        showStart();
}

void MainWindow::setBookFolder(const QString &folder)
{
    m_folder = folder;
    m_start->setFolder(folder);
}

void MainWindow::setKeyring(journal::KeyStore::State state)
{
    m_keyring = state;
    m_start->setKeyring(state);
}

void MainWindow::setWaitingFile(const QString &path)
{
    m_start->setWaitingFile(path);
}

QString MainWindow::shownError() const
{
    return m_errors->text();
}

QString MainWindow::shownNotice() const
{
    return m_undoLine->text();
}

void MainWindow::askForNewBook()
{
    NewBookDialog dialog(m_folder, this);
    dialog.form().setKeyring(m_keyring);
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT createRequested(dialog.path(), dialog.options());
}

void MainWindow::askForBook()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a book or bundle"), m_folder,
                                                      tr("Books and bundles (*.tallybook *.tally);;All files (*)"));
    if (!path.isEmpty())
        Q_EMIT openRequested(path, book::Access::Write);
}

void MainWindow::runPalette()
{
    CommandPalette palette(m_actions, m_session, this);
    if (palette.exec() != QDialog::Accepted)
        return;
    if (palette.chosen() != nullptr)
        palette.chosen()->trigger();
    else
        showRecord({}, palette.chosenRecord());
}

void MainWindow::showKeys()
{
    KeyOverlay(m_actions, this).exec();
}

void MainWindow::searchEverything()
{
    goTo(QStringLiteral("search"));
    filterPage();
}

void MainWindow::filterPage()
{
    const Page *shown = currentPage();
    if (shown != nullptr && shown->searchField() != nullptr)
        shown->searchField()->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::openLabel(const QString &code)
{
    if (!m_session.isOpen())
        return;
    const book::Book &book = m_session.reading();
    const auto key = journal::resolveLabel(m_session.reading().journal(), book.records(), code);
    if (key)
        showRecord({}, *key);
    else
        m_session.report(key.error(), tr("Nothing was changed."));
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_errors->isVisible())
        m_errors->dismiss();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_session.jobs().isRunning()) {
        keepState();
        event->accept();
        return;
    }
    // The job stops at its next step and changes nothing; asking again then closes.
    m_session.jobs().cancel();
    m_session.say(tr("%1 Stopping it first; close the window again in a moment.").arg(m_session.jobs().title()));
    event->ignore();
}

} // namespace tally::ui

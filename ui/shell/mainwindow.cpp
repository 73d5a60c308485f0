// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/shell/bookstate.h"
#include "ui/shell/errorbar.h"
#include "ui/shell/findacts.h"
#include "ui/shell/jobbar.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/recentbooks.h"
#include "ui/shell/startacts.h"
#include "ui/shell/startpage.h"
#include "ui/shell/troublepage.h"
#include "ui/shell/typeahead.h"
#include "ui/shell/undoacts.h"
#include "ui/shell/undoline.h"
#include "ui/shell/viewacts.h"
#include "ui/shell/windowstate.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QTimer>

namespace tally::ui
{
MainWindow::MainWindow(Session &session, Theme &theme, RecentBooks &recent, const Places &places, QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_recent(recent)
{
    setWindowTitle(tr("Tallystick"));
    resize(1280, 800);
    buildUi(places);
    m_ways = new StartActs(m_session, m_actions, *m_start, this);
    new UndoActs(m_session, m_actions, this);
    new FindActs(m_session, *this);
    new ViewActs(theme, m_actions, this);
    const auto *state = new BookState(m_session, *m_rail, m_actions, this);
    connect(state, &BookState::wanted, this, &MainWindow::goTo);
    m_history = new History(m_actions, this);
    connect(m_history, &History::wanted, this, &MainWindow::travel);
    m_actions.serve(this);
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
    m_start = new StartPage(m_recent, m_pages);
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
    new TypeAhead(this);
    connect(m_rail, &NavigationRail::chosen, this, &MainWindow::goTo);
    connect(m_trouble, &TroublePage::chosen, this, &MainWindow::troubleActChosen);
    connect(m_pages, &PageStack::openRequested, this, &MainWindow::showRecord);
    connect(m_pages, &PageStack::pageMade, this, [this](const QString &place, Page *page) {
        connect(page, &Page::waitingChanged, this, &MainWindow::updateCounts);
        if (m_state != nullptr)
            m_state->restorePage(place, *page);
    });
}

void MainWindow::connectSession()
{
    connect(&m_session, &Session::opened, this, &MainWindow::showBook);
    connect(&m_session, &Session::closed, this, &MainWindow::showStart);
    connect(&m_session, &Session::changed, this, &MainWindow::refreshPages);
    connect(&m_session, &Session::verified, this, &MainWindow::updateCounts);
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

const Places &MainWindow::places() const
{
    return m_pages->places();
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
    m_rail->show();
    m_pages->expire();
    // The page that is seen first is made first; the others follow once it is painted, so that their acts can be found
    // too.
    QTimer::singleShot(0, this, [this] {
        if (!m_session.isOpen())
            return; // closed again by then
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

void MainWindow::showStart()
{
    setWindowTitle(tr("Tallystick"));
    m_rail->hide();
    m_start->refresh();
    m_pages->setCurrentWidget(m_start);
    m_start->takeFocus();
}

void MainWindow::refreshPages()
{
    m_pages->refresh();
    updateCounts();
}

void MainWindow::updateCounts()
{
    if (!m_session.isOpen())
        return;
    for (const auto &[id, made] : m_pages->made())
        m_rail->setCount(id, made->waiting());
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

QString MainWindow::shownError() const
{
    return m_errors->text();
}

QString MainWindow::shownNotice() const
{
    return m_undoLine->text();
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
    if (m_session.canClose()) {
        m_session.jobs().cancel();
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

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/bookacts.h"

#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/shell/recentbooks.h"
#include "ui/shell/startacts.h"
#include "ui/shell/startpage.h"

#include <memory>
#include <QFileDialog>
#include <QFileInfo>
#include <QSysInfo>
#include <QTimer>
#include <utility>

namespace tally::ui
{
namespace
{

bool isBundle(const QString &path)
{
    return path.endsWith(QLatin1String(".tally"), Qt::CaseInsensitive);
}

} // namespace

BookActs::BookActs(Session &session, MainWindow &window, RecentBooks &recent, Preferences &preferences,
                   Backups &backups, Backups::EnvironmentFor environmentFor, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_window(window)
    , m_recent(recent)
    , m_preferences(preferences)
    , m_environmentFor(std::move(environmentFor))
{
    connect(&window.waysToABook(), &StartActs::openRequested, this, &BookActs::open);
    connect(&window.waysToABook(), &StartActs::createRequested, this, &BookActs::create);
    connect(&window.startPage(), &StartPage::waitingFileDropped, this, [this] { takeIn({}); });
    connect(&window, &MainWindow::troubleActChosen, this, &BookActs::act);
    connect(&session, &Session::opened, this, &BookActs::handOver);
    connect(&session, &Session::failed, this, [this](const Error &error) {
        if (isAboutKeys(error) && m_session.isOpen())
            m_window.showTrouble(troubleOf(error, {}));
    });
    connect(&backups, &Backups::restored, this, [this](const QString &path) { open(path, book::Access::Write); });
    connect(&backups, &Backups::failed, &window, [&window](const Error &error) {
        window.showError(error, tr("Nothing was restored, and nothing was overwritten."));
    });
}

void BookActs::open(const QString &path, book::Access access)
{
    if (isBundle(path))
        takeIn(path);
    else
        openAsBook(path, access);
}

void BookActs::openAsBook(const QString &path, book::Access access)
{
    const Outcome opened = m_session.open(path, access, m_environmentFor(path));
    if (opened)
        return;
    if (access == book::Access::Read || !leavesReading(opened.error()))
        return show(opened.error(), path);
    const Outcome read = m_session.open(path, book::Access::Read, m_environmentFor(path));
    show(read ? opened.error() : read.error(), path);
}

void BookActs::create(const QString &path, const book::NewBook &options)
{
    if (const Outcome created = m_session.create(path, options, m_environmentFor(path)); !created)
        m_window.showError(created.error(), tr("No book was made, and what you typed is still there."));
}

void BookActs::show(const Error &error, const QString &path)
{
    m_window.showTrouble(troubleOf(error, path));
    if (error.is("storage.damaged"))
        examine(path);
}

// What exactly is damaged takes a look at the whole file.
void BookActs::examine(const QString &path)
{
    const auto findings = std::make_shared<QStringList>();
    const auto work = [path, findings, environment = m_environmentFor(path)](const JobRunner::Progress &) {
        *findings = book::examine(path, environment);
    };
    const auto done = [this, path, findings] {
        Trouble trouble = m_window.trouble();
        if (trouble.path != path)
            return; // the person has gone on
        trouble.findings = *findings;
        m_window.showTrouble(trouble);
    };
    static_cast<void>(m_session.jobs().start(tr("Looking at what is damaged…"), work, done));
}

void BookActs::takeIn(const QString &bundle)
{
    m_bundle = bundle;
    m_window.startPage().setWaitingFile(bundle);
    if (m_session.isOpen())
        handOver();
}

// After the window has shown the book, so that the page that receives is the last one gone to.
void BookActs::handOver()
{
    if (m_bundle.isEmpty())
        return;
    QTimer::singleShot(0, this, [this] {
        if (!m_session.canRecord())
            return;
        m_window.startPage().setWaitingFile({});
        m_window.goTo(QStringLiteral("network"));
        m_session.offerBundle(std::exchange(m_bundle, {}));
    });
}

void BookActs::act(TroubleAct act)
{
    const QString path = m_window.trouble().path;
    switch (act) {
    case TroubleAct::TryAgain:
        return open(path, book::Access::Write);
    case TroubleAct::OpenReadOnly:
        return open(path, book::Access::Read);
    case TroubleAct::GoOnAsNewDesk:
        return revive(path);
    case TroubleAct::Locate:
        return locate(path);
    case TroubleAct::RemoveFromList:
        m_recent.remove(path);
        return leave();
    case TroubleAct::Restore:
        Q_EMIT restoreWanted(path);
        return;
    case TroubleAct::OpenOther:
        return m_window.waysToABook().askForBook();
    case TroubleAct::TryKeys:
        return tryKeys();
    case TroubleAct::GoOnReading:
    case TroubleAct::GoOnRecording:
    case TroubleAct::Back:
        return leave();
    }
}

void BookActs::revive(const QString &path)
{
    auto revived = book::Book::revive(path, QSysInfo::machineHostName(), m_environmentFor(path));
    if (!revived)
        return m_window.showError(revived.error(), tr("The file is as it was."));
    revived->reset();
    open(path, book::Access::Write);
}

void BookActs::locate(const QString &path)
{
    const QString found =
        QFileDialog::getOpenFileName(&m_window, tr("Where is %1 now?").arg(QFileInfo(path).fileName()),
                                     m_preferences.bookFolder(), tr("Books (*.tallybook)"));
    if (found.isEmpty())
        return;
    m_recent.replace(path, found);
    open(found, book::Access::Write);
}

void BookActs::tryKeys()
{
    const auto key = m_session.deskKey();
    if (!key)
        return m_window.showTrouble(troubleOf(key.error(), {}));
    leave();
    m_session.say(tr("The key is there; what leaves the book can be signed again."));
}

void BookActs::leave()
{
    m_window.leaveTrouble();
}

} // namespace tally::ui

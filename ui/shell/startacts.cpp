// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startacts.h"

#include "ui/shell/actionregistry.h"
#include "ui/shell/newbookdialog.h"
#include "ui/shell/session.h"
#include "ui/shell/startpage.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>
#include <QWidget>

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

StartActs::StartActs(Session &session, ActionRegistry &actions, StartPage &page, QWidget *window)
    : QObject(window)
    , m_page(page)
    , m_window(window)
{
    setBookFolder(documents());
    addActions(session, actions);
    connect(&page, &StartPage::createRequested, this, &StartActs::createRequested);
    connect(&page, &StartPage::createChosen, this, &StartActs::askForNewBook);
    connect(&page, &StartPage::openChosen, this, &StartActs::askForBook);
    connect(&page, &StartPage::demoChosen, this, &StartActs::demoRequested);
    connect(&page, &StartPage::recentChosen, this,
            [this](const QString &path) { Q_EMIT openRequested(path, book::Access::Write); });
}

void StartActs::addActions(Session &session, ActionRegistry &actions)
{
    const auto add = [&](const ActionRegistry::Spec &spec, auto slot) {
        connect(actions.add(spec), &QAction::triggered, this, slot);
    };
    add({QStringLiteral("book.create"), tr("Create a book…"), QKeySequence::New, QStringLiteral("add")},
        &StartActs::askForNewBook);
    add({QStringLiteral("book.open"), tr("Open a book…"), QKeySequence::Open, QStringLiteral("book")},
        &StartActs::askForBook);
    add({QStringLiteral("book.demo"), tr("Open the demo co-op")}, &StartActs::demoRequested);
    QAction *close =
        actions.add({QStringLiteral("book.close"), tr("Close the book"), QKeySequence(Qt::CTRL | Qt::Key_W)});
    const auto enable = [close, &session] { close->setEnabled(session.isOpen() && session.canClose()); };
    connect(close, &QAction::triggered, &session, &Session::close);
    connect(&session, &Session::recordingChanged, close, enable);
    enable();
    connect(actions.add({QStringLiteral("program.quit"), tr("Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q)}),
            &QAction::triggered, m_window, &QWidget::close);
}

void StartActs::setBookFolder(const QString &folder)
{
    m_folder = folder;
    m_page.setFolder(folder);
}

void StartActs::setKeyring(journal::KeyStore::State state)
{
    m_keyring = state;
    m_page.setKeyring(state);
}

void StartActs::askForNewBook()
{
    NewBookDialog dialog(m_folder, m_window);
    dialog.form().setKeyring(m_keyring);
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT createRequested(dialog.path(), dialog.options());
}

void StartActs::askForBook()
{
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Open a book or bundle"), m_folder,
                                                      tr("Books and bundles (*.tallybook *.tally);;All files (*)"));
    if (!path.isEmpty())
        Q_EMIT openRequested(path, book::Access::Write);
}

} // namespace tally::ui

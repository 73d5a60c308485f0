// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/journal/keystore.h"

#include <optional>
#include <QObject>
#include <QString>

class QWidget;

namespace tally::ui
{

class ActionRegistry;
class Session;
class StartPage;

/// The ways to a book ("book.create", "book.open", "book.demo") and out of it again ("book.close", "program.quit"):
/// asks for a name or a file where the start page has not asked already, and says what was decided. Opening needs keys,
/// so others do that.
class StartActs final : public QObject
{
    Q_OBJECT
public:
    /// `window` is the parent of what is asked.
    StartActs(Session &session, ActionRegistry &actions, StartPage &page, QWidget *window);
    /// Where new books go and file dialogs begin.
    void setBookFolder(const QString &folder);
    void setKeyring(journal::KeyStore::State state);
    void askForNewBook();
    void askForBook();

Q_SIGNALS:
    void createRequested(const QString &path, const tally::book::NewBook &options);
    void openRequested(const QString &path, tally::book::Access access);
    void demoRequested();

private:
    void addActions(Session &session, ActionRegistry &actions);
    StartPage &m_page;
    QWidget *m_window;
    QString m_folder;
    std::optional<journal::KeyStore::State> m_keyring;
};

} // namespace tally::ui

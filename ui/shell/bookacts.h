// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/backups.h"
#include "ui/shell/trouble.h"

#include <functional>
#include <QObject>

namespace tally::ui
{

class MainWindow;
class Preferences;
class RecentBooks;
class Session;

/// Opens, makes and brings back books for the window, and shows what stands in the way as a page with a way out. A book
/// that can only be read is opened for reading and says so; a bundle waits for the book that is to take it in.
class BookActs final : public QObject
{
    Q_OBJECT
public:
    BookActs(Session &session, MainWindow &window, RecentBooks &recent, Preferences &preferences, Backups &backups,
             Backups::EnvironmentFor environmentFor, QObject *parent = nullptr);

    /// A book, or a bundle for one.
    void open(const QString &path, book::Access access);
    void create(const QString &path, const book::NewBook &options);
    /// Does what a button of the trouble's page says.
    void act(TroubleAct act);

Q_SIGNALS:
    /// Asks whoever can for a backup and a place, for the book that was at `path`.
    void restoreWanted(const QString &path);

private:
    void openAsBook(const QString &path, book::Access access);
    void takeIn(const QString &bundle);
    void handOver();
    void show(const Error &error, const QString &path);
    void examine(const QString &path);
    void revive(const QString &path);
    void locate(const QString &path);
    void tryKeys();
    void leave();

    Session &m_session;
    MainWindow &m_window;
    RecentBooks &m_recent;
    Preferences &m_preferences;
    Backups::EnvironmentFor m_environmentFor;
    QString m_bundle; ///< waits for a book
};

} // namespace tally::ui

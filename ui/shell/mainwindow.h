// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/keystore.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/place.h"
#include "ui/shell/session.h"
#include "ui/shell/theme.h"
#include "ui/shell/trouble.h"

#include <map>
#include <optional>
#include <QMainWindow>

class QMenu;
class QStackedWidget;

namespace tally::ui
{

class ErrorBar;
class NavigationRail;
class RecentBooks;
class StartPage;
class TroublePage;
class UndoLine;

/// The window: rail, page, and the lines that tell errors, jobs and what was recorded. It knows pages only as Page and
/// makes each when it is first gone to. Opening files needs keys, so that is asked of the application by signals.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Session &session, Theme &theme, RecentBooks &recent, const Places &places, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] ActionRegistry &actions() { return m_actions; }
    void goTo(const QString &place);
    [[nodiscard]] QString place() const { return m_place; }
    /// Shows a record or entry in a place.
    void showRecord(const QString &place, RecordKey key);
    [[nodiscard]] Page *currentPage() const;
    void showError(const Error &error, const QString &kept = {}, const QString &advice = {});
    /// Shows a trouble as a page of its own, with the rail beside it while a book is open.
    void showTrouble(const Trouble &trouble);
    /// The trouble told last.
    [[nodiscard]] const Trouble &trouble() const;
    [[nodiscard]] bool isTroubleShown() const;
    /// Back to the book's page, or to the start.
    void leaveTrouble();
    void askForBook();
    /// Where new books go and file dialogs begin.
    void setBookFolder(const QString &folder);
    void setKeyring(journal::KeyStore::State state);
    /// A bundle for the next book; none if empty.
    void setWaitingFile(const QString &path);
    [[nodiscard]] QString shownError() const;
    [[nodiscard]] QString shownNotice() const;

Q_SIGNALS:
    void createRequested(const QString &path, const tally::book::NewBook &options);
    void openRequested(const QString &path, tally::book::Access access);
    void demoRequested();
    void troubleActChosen(tally::ui::TroubleAct act);
    void waitingFileDropped();

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildUi(const Places &places);
    void addBookActions();
    void addEditActions();
    void addViewActions(const Places &places);
    void buildMenu();
    void fillMenu(QMenu &menu);
    void connectSession();
    [[nodiscard]] Page *page(const QString &place);
    void showBook();
    void showDesk();
    void showStart();
    void refreshPages();
    void updateCounts();
    void updateFoot();
    [[nodiscard]] QString lastSeenText() const;
    void updateUndo();
    void askForNewBook();
    void runPalette();
    void focusSearch();

    Session &m_session;
    Theme &m_theme;
    RecentBooks &m_recent;
    ActionRegistry m_actions;
    Places m_places;
    std::map<QString, Page *> m_pages;
    std::map<QString, bool> m_stale; ///< pages that are out of date and not shown
    QString m_place;
    NavigationRail *m_rail = nullptr;
    QStackedWidget *m_stack = nullptr;
    StartPage *m_start = nullptr;
    TroublePage *m_trouble = nullptr;
    QString m_folder;
    std::optional<journal::KeyStore::State> m_keyring;
    ErrorBar *m_errors = nullptr;
    UndoLine *m_undoLine = nullptr;
};

} // namespace tally::ui

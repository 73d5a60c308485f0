// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/keystore.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/history.h"
#include "ui/shell/place.h"
#include "ui/shell/session.h"
#include "ui/shell/theme.h"
#include "ui/shell/trouble.h"

#include <memory>
#include <optional>
#include <QMainWindow>

class QSettings;

namespace tally::ui
{

class ErrorBar;
class NavigationRail;
class PageStack;
class RecentBooks;
class StartPage;
class TroublePage;
class UndoLine;
class WindowState;

/// The window: rail, page, and the lines that tell errors, jobs and what was recorded. It knows pages only as Page and
/// makes each when it is first gone to. Opening files needs keys, so that is asked of the application by signals.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Session &session, Theme &theme, RecentBooks &recent, const Places &places, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] ActionRegistry &actions() { return m_actions; }
    /// Arranges the window as it was left, and keeps from now on how it is arranged. `settings` outlives the window.
    void remember(QSettings &settings);
    void goTo(const QString &place);
    [[nodiscard]] QString place() const;
    /// Shows a record or entry in a place, or in whichever shows such if that is empty; at its entry in the journal if
    /// no page can.
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
    void addFindActions();
    void addViewActions(const Places &places);
    void connectSession();
    void showBook();
    void showDesk();
    void showStart();
    [[nodiscard]] QString firstPlace() const;
    void refreshPages();
    void leavePage();
    void arrive(RecordKey key);
    void travel(const History::Spot &spot);
    void keepState();
    void updateCounts();
    void updateFoot();
    [[nodiscard]] QString lastSeenText() const;
    void askForNewBook();
    void runPalette();
    void showKeys();
    void searchEverything();
    void filterPage();
    /// Opens what a scanned label stands on.
    void openLabel(const QString &code);

    Session &m_session;
    Theme &m_theme;
    RecentBooks &m_recent;
    ActionRegistry m_actions;
    std::unique_ptr<WindowState> m_state; ///< null while nothing is to be remembered
    NavigationRail *m_rail = nullptr;
    PageStack *m_pages = nullptr;
    StartPage *m_start = nullptr;
    TroublePage *m_trouble = nullptr;
    QString m_folder;
    std::optional<journal::KeyStore::State> m_keyring;
    ErrorBar *m_errors = nullptr;
    UndoLine *m_undoLine = nullptr;
    History *m_history = nullptr;
};

} // namespace tally::ui

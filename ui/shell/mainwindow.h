// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/actionregistry.h"
#include "ui/shell/history.h"
#include "ui/shell/place.h"
#include "ui/shell/session.h"
#include "ui/shell/theme.h"
#include "ui/shell/trouble.h"

#include <memory>
#include <QMainWindow>

class QSettings;

namespace tally::ui
{

class ErrorBar;
class NavigationRail;
class PageStack;
class RecentBooks;
class StartActs;
class StartPage;
class TroublePage;
class UndoLine;
class WindowState;

/// The window: rail, page, and the lines that tell errors, jobs and what was recorded. It knows pages only as Page and
/// makes each when it is first gone to. What its acts do stands in classes of their own.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Session &session, Theme &theme, RecentBooks &recent, const Places &places, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] ActionRegistry &actions() { return m_actions; }
    [[nodiscard]] StartActs &waysToABook() { return *m_ways; }
    [[nodiscard]] StartPage &startPage() { return *m_start; }
    [[nodiscard]] const Places &places() const;
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
    [[nodiscard]] QString shownError() const;
    [[nodiscard]] QString shownNotice() const;

Q_SIGNALS:
    void troubleActChosen(tally::ui::TroubleAct act);

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildUi(const Places &places);
    void connectSession();
    void showBook();
    void showStart();
    [[nodiscard]] QString firstPlace() const;
    void refreshPages();
    void leavePage();
    void arrive(RecordKey key);
    void travel(const History::Spot &spot);
    void keepState();
    void updateCounts();

    Session &m_session;
    RecentBooks &m_recent;
    ActionRegistry m_actions;
    std::unique_ptr<WindowState> m_state; ///< null while nothing is to be remembered
    NavigationRail *m_rail = nullptr;
    PageStack *m_pages = nullptr;
    StartPage *m_start = nullptr;
    StartActs *m_ways = nullptr;
    TroublePage *m_trouble = nullptr;
    ErrorBar *m_errors = nullptr;
    UndoLine *m_undoLine = nullptr;
    History *m_history = nullptr;
};

} // namespace tally::ui

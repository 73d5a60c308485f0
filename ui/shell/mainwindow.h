// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/actionregistry.h"
#include "ui/shell/place.h"
#include "ui/shell/session.h"
#include "ui/shell/theme.h"

#include <map>
#include <QMainWindow>

class QMenu;
class QStackedWidget;

namespace tally::ui
{

class ErrorBar;
class NavigationRail;
class RecentBooks;
class StartPage;
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
    [[nodiscard]] QString shownError() const;
    [[nodiscard]] QString shownNotice() const;

Q_SIGNALS:
    void createRequested(const QString &path, const tally::book::NewBook &options);
    void openRequested(const QString &path, tally::book::Access access);
    void demoRequested();

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
    void showStart();
    void refreshPages();
    void updateCounts();
    void updateFoot();
    [[nodiscard]] QString lastSeenText() const;
    void updateUndo();
    void askForNewBook();
    void askForBook();
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
    ErrorBar *m_errors = nullptr;
    UndoLine *m_undoLine = nullptr;
};

} // namespace tally::ui

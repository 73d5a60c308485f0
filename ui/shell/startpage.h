// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/journal/keystore.h"
#include "ui/shell/recentbooks.h"

#include <optional>
#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tally::ui
{

class NewBookForm;
class RecentList;

/// What is shown while no book is open: one page with three ways. Who has no book yet finds the form for one; who has,
/// finds the list of them.
class StartPage final : public QWidget
{
    Q_OBJECT
public:
    /// `recent` outlives the page.
    explicit StartPage(RecentBooks &recent, QWidget *parent = nullptr);
    /// Shows the books opened last as they are now.
    void refresh();
    void setFolder(const QString &folder);
    void setKeyring(std::optional<journal::KeyStore::State> state);
    /// A bundle that the next book is to take in; none if empty.
    void setWaitingFile(const QString &path);
    void takeFocus();

Q_SIGNALS:
    void createRequested(const QString &path, const tally::book::NewBook &options);
    void createChosen();
    void openChosen();
    void demoChosen();
    void recentChosen(const QString &path);
    void waitingFileDropped();

private:
    [[nodiscard]] QWidget *buildHead();
    [[nodiscard]] QWidget *buildWaiting();
    [[nodiscard]] QWidget *buildCreate();
    [[nodiscard]] QWidget *buildRecent();
    [[nodiscard]] QWidget *buildWays();
    [[nodiscard]] QPushButton *addWay(QVBoxLayout *column, const QString &title, const QString &words,
                                      const QString &button);
    void fit();
    void takeOff(const QString &path);
    RecentBooks &m_recent;
    NewBookForm *m_form = nullptr;
    QFrame *m_create = nullptr;
    QFrame *m_recentCard = nullptr;
    RecentList *m_list = nullptr;
    QWidget *m_side = nullptr;
    QWidget *m_createWay = nullptr;
    QWidget *m_waiting = nullptr;
    QLabel *m_waitingWords = nullptr;
};

} // namespace tally::ui

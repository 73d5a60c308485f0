// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/activityquery.h"
#include "core/resources/eventdraft.h"
#include "ui/shell/page.h"
#include "ui/today/attentionlines.h"
#include "ui/today/todayline.h"

class QSplitter;
class QStackedWidget;

namespace tally::ui
{

class BackgroundReader;
class LinesPanel;
class Needs;
class WeekCharts;
class WorkLineEdit;

/// The first page people see: what needs a person, what happened since they last closed the book, the last weeks in
/// bars, and one line to say what was worked.
class TodayPage final : public Page
{
    Q_OBJECT
public:
    explicit TodayPage(const PageContext &context, QWidget *parent = nullptr);
    void refresh() override;
    void takeFocus() override;
    [[nodiscard]] int waiting() const override;

private:
    void addActions(ActionRegistry &actions);
    [[nodiscard]] QWidget *buildBody(ActionRegistry &actions);
    void showWaiting();
    void showNews();
    void shareHeight();
    void showCharts();
    void showStatus();
    void open(const TodayLine &line);
    void decide(RecordKey record, const std::string &member);
    void record(const resources::EventDraft &draft, const QString &words);
    [[nodiscard]] Result<book::News> news(bool &isSinceClosed);
    [[nodiscard]] CheckState checkState() const;
    [[nodiscard]] bool hasBegun() const;
    [[nodiscard]] QDate today() const;
    /// Shows the error if there is one; whether there was none.
    template<typename T>
    [[nodiscard]] bool told(const Result<T> &result);

    Session &m_session;
    ActionRegistry &m_actions;
    WorkLineEdit *m_line;
    LinesPanel *m_waiting;
    LinesPanel *m_news;
    WeekCharts *m_charts;
    Needs *m_needs;
    BackgroundReader *m_weeks; ///< what the charts show
    QSplitter *m_lists;        ///< what waits above, what is new below
    QStackedWidget *m_stack;
    bool m_hasNews = true;
    QAction *m_log = nullptr;
    QAction *m_begin = nullptr;
};

} // namespace tally::ui

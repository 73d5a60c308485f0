// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/todaypage.h"

#include "core/book/lookmarks.h"
#include "ui/common/emptystate.h"
#include "ui/common/recordcommand.h"
#include "ui/today/decidedialog.h"
#include "ui/today/linespanel.h"
#include "ui/today/needlines.h"
#include "ui/today/needs.h"
#include "ui/today/recentlines.h"
#include "ui/today/weekcharts.h"
#include "ui/today/worklineedit.h"

#include <QDateTime>
#include <QLineEdit>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <utility>

namespace tally::ui
{
namespace
{

constexpr int MostNews = 200;
constexpr int NewsDays = 7;
constexpr int LinesWidth = 680;
constexpr int ChartsWidth = 380;
constexpr int ListShares = 5;
constexpr int LinesHeight = 140; ///< a share of the height of both lists; only the proportion counts

} // namespace

TodayPage::TodayPage(const PageContext &context, QWidget *parent)
    : Page(tr("Today"), parent)
    , m_session(context.session)
    , m_actions(context.actions)
    , m_line(new WorkLineEdit(context.session, this))
    , m_waiting(new LinesPanel(TodayModel::Kind::Waiting, tr("What needs a person"), this))
    , m_news(new LinesPanel(TodayModel::Kind::News, tr("What happened since last time"), this))
    , m_charts(new WeekCharts(this))
    , m_needs(new Needs(context.session, this))
    , m_weeks(new BackgroundReader(context.session, this))
    , m_lists(new QSplitter(Qt::Vertical, this))
    , m_stack(new QStackedWidget(this))
{
    addActions(context.actions);
    setFilterLine(m_line);
    setBody(buildBody(context.actions));
    connect(m_line, &WorkLineEdit::agreed, this, &TodayPage::record);
    connect(m_waiting, &LinesPanel::opened, this, &TodayPage::open);
    connect(m_news, &LinesPanel::opened, this, &TodayPage::open);
    connect(m_charts, &WeekCharts::entryChosen, this,
            [this](RecordKey entry) { Q_EMIT openRequested(QStringLiteral("journal"), entry); });
    connect(m_needs, &Needs::changed, this, [this] {
        showWaiting();
        Q_EMIT waitingChanged();
    });
    connect(&m_session, &Session::closing, this, [this] { m_charts->setWeeks({}); });
    connect(&m_session, &Session::verified, this, &TodayPage::refresh);
    connect(&m_session, &Session::recordingChanged, this, &TodayPage::showStatus);
}

void TodayPage::addActions(ActionRegistry &actions)
{
    m_log = actions.add({QStringLiteral("work.log"), tr("Log what I did"), QKeySequence(Qt::Key_L),
                         QStringLiteral("add"), tr("Say in one line how long you worked on what")});
    connect(m_log, &QAction::triggered, this, [this] {
        if (!isVisible())
            m_actions.action(QStringLiteral("go.today"))->trigger();
        m_line->field()->setFocus(Qt::ShortcutFocusReason);
    });
    setPrimaryAction(m_log);
    // The page that records items is made after this one, so its act is looked for when it is wanted.
    m_begin = new QAction(tr("Record the first item"), this);
    connect(m_begin, &QAction::triggered, this, [this] {
        if (QAction *record = m_actions.action(QStringLiteral("event.record")))
            record->trigger();
    });
}

QWidget *TodayPage::buildBody(ActionRegistry &actions)
{
    m_lists->setHandleWidth(12);
    m_lists->setChildrenCollapsible(false);
    m_lists->addWidget(m_waiting);
    m_lists->addWidget(m_news);
    m_lists->setStretchFactor(0, 3);
    m_lists->setStretchFactor(1, 2);
    shareHeight();
    auto *splitter = new QSplitter(this);
    splitter->setHandleWidth(14);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_lists);
    splitter->addWidget(m_charts);
    splitter->setStretchFactor(0, 16);
    splitter->setStretchFactor(1, 9);
    splitter->setSizes({LinesWidth, ChartsWidth});
    m_stack->addWidget(splitter);
    m_stack->addWidget(new EmptyState(tr("A book with nothing in it yet"),
                                      tr("Record the first item: count what is on a shelf, or enter what has just "
                                         "come in. From then on this page tells what needs you."),
                                      m_begin, actions.action(QStringLiteral("book.demo")), this));
    return m_stack;
}

QDate TodayPage::today() const
{
    return QDateTime::fromMSecsSinceEpoch(m_session.reading().environment().time.nowMs()).date();
}

template<typename T>
bool TodayPage::told(const Result<T> &result)
{
    if (!result)
        m_session.report(result.error(), tr("The book itself is unchanged."));
    return result.has_value();
}

/// A book that cannot be read shows its lists, where the errors are told.
bool TodayPage::hasBegun() const
{
    return book::ActivityQuery(m_session.reading()).hasBegun().value_or(true);
}

CheckState TodayPage::checkState() const
{
    const auto findings = m_session.findings();
    return {hasBegun() ? m_session.reading().journal().entryCount() : 0,
            findings ? std::optional<qsizetype>(findings->size()) : std::nullopt};
}

int TodayPage::waiting() const
{
    if (!m_session.isOpen())
        return 0;
    const auto count = book::AttentionQuery(m_session.reading(), today()).count();
    m_needs->update(today());
    return count.value_or(0) + waitingLines(checkState()) + static_cast<int>(m_needs->rows().size());
}

void TodayPage::refresh()
{
    if (!m_session.isOpen())
        return;
    const bool begun = hasBegun();
    // A peer's book can be there before anything of our own.
    const bool isEmpty = !begun && waiting() == 0;
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    m_line->setVisible(begun);
    m_log->setEnabled(begun);
    if (begun)
        m_line->reload();
    if (!isEmpty) {
        showWaiting();
        showNews();
        showCharts();
    }
    setState(QLocale().toString(today(), QLocale::LongFormat));
    showStatus();
}

void TodayPage::showWaiting()
{
    const auto rows = book::AttentionQuery(m_session.reading(), today()).rows();
    if (!told(rows))
        return;
    std::vector<TodayLine> lines =
        attentionLines(*rows, checkState(), today(), m_session.reading().identity().currency);
    m_needs->update(today());
    const std::vector<TodayLine> toOrder = needLines(m_needs->rows(), today());
    lines.insert(lines.end(), toOrder.begin(), toOrder.end());
    const auto count = static_cast<int>(rows->size() + m_needs->rows().size()) + waitingLines(checkState());
    m_waiting->setTitle(tr("Needs a person"), count > 0 ? tr("%n things", nullptr, count) : QString());
    m_waiting->setLines(std::move(lines), tr("✓ Nothing waits for anybody. Enjoy your work."));
}

Result<book::News> TodayPage::news(bool &isSinceClosed)
{
    book::Book &book = m_session.reading();
    const book::ActivityQuery query(book);
    TALLY_TRY(const auto closed, book::LookMarks(book.journal()).closedBy(book.actor()));
    isSinceClosed = closed.has_value();
    if (closed)
        return query.since(*closed, MostNews);
    return query.sinceTime(today().addDays(-NewsDays).startOfDay().toMSecsSinceEpoch(), MostNews);
}

void TodayPage::showNews()
{
    bool isSinceClosed = false;
    const auto found = news(isSinceClosed);
    if (!told(found))
        return;
    if (std::exchange(m_hasNews, found->total > 0) != m_hasNews)
        shareHeight(); // else as somebody may have drawn it
    m_news->setTitle(isSinceClosed ? tr("Since you last closed the book")
                                   : tr("In the last %n days", nullptr, NewsDays),
                     found->total > 0 ? tr("%Ln entries", nullptr, static_cast<int>(found->total)) : QString());
    m_news->setLines(recentLines(found->lines, m_session.reading(), today()),
                     isSinceClosed ? tr("Nothing new since you last closed the book.")
                                   : tr("Nothing was recorded lately."));
}

/// What is empty needs room for a sentence only.
void TodayPage::shareHeight()
{
    const int news = m_hasNews ? 2 : 1;
    m_lists->setSizes({(ListShares - news) * LinesHeight, news * LinesHeight});
}

void TodayPage::showCharts()
{
    using Weeks = Result<std::vector<book::WeekRow>>;
    const auto read = [day = today()](book::Book &book) {
        return book::ActivityQuery(book).weeks(day, WeekCharts::Weeks);
    };
    const auto show = [this](Weeks &weeks) {
        if (told(weeks))
            m_charts->setWeeks(*weeks);
    };
    m_weeks->drop();
    // While a job writes, the book may have grown by more than the connection to read from knows.
    if (m_session.isWriterAway() || m_session.reading().journal().entryCount() > LargeBook)
        return m_weeks->read<std::vector<book::WeekRow>>(read, show);
    Weeks weeks = read(m_session.reading());
    show(weeks);
}

void TodayPage::showStatus()
{
    if (!m_session.isOpen())
        return;
    m_begin->setEnabled(m_session.canRecord());
    setStatus(m_stack->currentIndex() == 0 ? tr("Enter opens a line in its page") : QString(),
              m_session.canRecord() ? tr("All changes saved · Ctrl+Z takes back") : m_session.whyNotRecording());
}

void TodayPage::open(const TodayLine &line)
{
    if (!line.member.empty())
        return decide(line.key, line.member);
    if (line.peer != 0 && m_session.canRecord())
        if (const Outcome noted = book::LookMarks(m_session.reading().journal()).rememberLooked(line.peer);
            !told(noted))
            return;
    for (const QString &place : line.places) {
        if (m_actions.action(QStringLiteral("go.") + place) == nullptr)
            continue;
        Q_EMIT openRequested(place, line.key);
        break;
    }
    if (line.peer != 0)
        refresh();
}

void TodayPage::decide(RecordKey record, const std::string &member)
{
    const auto decision = book::DecisionQuery(m_session.reading()).of(record, member);
    if (!told(decision))
        return;
    if (decision->answers.empty())
        return refresh(); // somebody has decided meanwhile
    DecideDialog dialog(*decision, m_session.whyNotRecording(), window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto settle = [record, members = dialog.members()](Session &session) {
        return session.settle(record, members);
    };
    m_session.undoStack().push(
        new RecordCommand(m_session, settle, dialog.words(),
                          {tr("Decided in %1: %2"), tr("Nothing was decided; every answer is still there."),
                           tr("Took back the decision %1 by the new entry %2: %3"), tr("The decision stands.")}));
}

void TodayPage::record(const resources::EventDraft &draft, const QString &words)
{
    const std::int64_t before = m_session.reading().journal().entryCount();
    m_session.undoStack().push(new RecordCommand(m_session, RecordCommand::recording(draft), words));
    if (m_session.reading().journal().entryCount() > before)
        m_line->field()->clear();
}

void TodayPage::takeFocus()
{
    if (m_stack->currentIndex() == 0)
        m_waiting->takeFocus();
    else
        m_stack->currentWidget()->setFocus();
}

} // namespace tally::ui

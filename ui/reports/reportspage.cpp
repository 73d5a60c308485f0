// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportspage.h"

#include "core/book/activityquery.h"
#include "ui/common/emptystate.h"
#include "ui/common/filterbar.h"
#include "ui/common/rowsfilter.h"
#include "ui/common/tableacts.h"
#include "ui/common/tableview.h"
#include "ui/reports/reportchoice.h"
#include "ui/reports/reportmodel.h"
#include "ui/reports/reportpane.h"
#include "ui/shell/look.h"

#include <QDateTime>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tally::ui
{
namespace
{

constexpr int PaneWidth = 320;
constexpr int TableWidth = 740;

} // namespace

ReportsPage::ReportsPage(const PageContext &context, QWidget *parent)
    : Page(tr("Reports"), parent)
    , m_session(context.session)
    , m_choice(new ReportChoice(this))
    , m_model(new ReportModel(this))
    , m_filter(new RowsFilter(this))
    , m_table(new TableView(this))
    , m_acts(new TableActs(
          context.session, context.actions, m_table, QStringLiteral("report"),
          [this] { return m_model->table().title; }, [this] { return shownWords(); }))
    , m_pane(new ReportPane(this))
    , m_notes(styledLabel(QString(), Look::Small, this))
    , m_stack(new QStackedWidget(this))
{
    setFilterLine(m_choice);
    setBody(buildBody(context.actions));
    addSecondaryAction(m_acts->printAction());
    setPrimaryAction(m_acts->exportAction());
    connect(m_choice, &ReportChoice::changed, this, &ReportsPage::runSoon);
    connect(&m_choice->bar(), &FilterBar::wordsChanged, m_filter, &RowsFilter::setWords);
    connect(&m_choice->bar(), &FilterBar::wordsChanged, this, &ReportsPage::showStatus);
    connect(m_table, &TableView::typed, &m_choice->bar(), &FilterBar::type);
    connect(m_table, &TableView::opened, this, &ReportsPage::openChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ReportsPage::showCurrent);
    connect(m_pane, &ReportPane::entryChosen, this,
            [this](RecordKey entry) { Q_EMIT openRequested(QStringLiteral("journal"), entry); });
    connect(&m_session, &Session::recordingChanged, this, &ReportsPage::showStatus);
    connect(&m_session, &Session::recordingChanged, this, [this] { // another job may have been running
        if (m_isStale)
            run();
    });
}

QWidget *ReportsPage::buildBody(ActionRegistry &actions)
{
    m_filter->setSourceModel(m_model);
    m_table->setModel(m_filter);
    m_table->setAccessibleName(tr("The report"));
    m_table->setNothing(tr("Nothing to tell for what is asked above."));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setFillsWidth(true);
    m_notes->setWordWrap(true);
    m_pane->setMinimumWidth(PaneWidth - 60);
    auto *list = new QWidget(this);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_table, 1);
    column->addWidget(m_notes);
    auto *splitter = new QSplitter(this);
    splitter->setHandleWidth(14);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(list);
    splitter->addWidget(m_pane);
    splitter->setStretchFactor(0, 14);
    splitter->setStretchFactor(1, 6);
    splitter->setSizes({TableWidth, PaneWidth});
    m_stack->addWidget(splitter);
    m_stack->addWidget(new EmptyState(
        tr("Nothing to report yet"),
        tr("Reports tell what came, what went and what is there. Record the first item in "
           "the inventory, and they fill by themselves."),
        actions.action(QStringLiteral("event.record")), actions.action(QStringLiteral("book.demo")), this));
    return m_stack;
}

QDate ReportsPage::today() const
{
    return QDateTime::fromMSecsSinceEpoch(m_session.reading().environment().time.nowMs()).date();
}

reports::ReportContext ReportsPage::contextOf(book::Book &book) const
{
    reports::ReportContext context{book.database(), book.records(), book.ourAgent(), today()};
    m_choice->fill(context);
    return context;
}

void ReportsPage::refresh()
{
    runSoon();
}

void ReportsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        run();
}

void ReportsPage::runSoon()
{
    m_isStale = true;
    if (isVisible())
        run();
}

void ReportsPage::run()
{
    if (!m_session.isOpen() || !isVisible() || m_session.jobs().isRunning())
        return;
    m_isStale = false;
    // A book that cannot be read shows its table, where the errors are told.
    m_stack->setCurrentIndex(book::ActivityQuery(m_session.reading()).hasBegun().value_or(true) ? 0 : 1);
    m_choice->setToday(today());
    // What was asked is taken along; only the book is another one on the worker's thread.
    reports::ReportContext asked = contextOf(m_session.reading());
    const auto work = [id = m_choice->report().toStdString(), today = asked.today, from = asked.from, to = asked.to,
                       on = asked.on](book::Book &book, const JobRunner::Progress &progress) {
        const QString currency = book.identity().currency;
        resources::CostLedger costs(book.database(), book.records(), {book.ourAgent(), currency});
        const reports::ReportContext context{book.database(), book.records(), book.ourAgent(), today, from, to, on,
                                             &costs,          currency,       progress};
        return reports::runReport(id, context);
    };
    const Outcome started = m_session.runJob<reports::Table>(
        tr("Adding up…"), this, work, [this](Result<reports::Table> &table) { showTable(table); });
    if (!started)
        m_session.report(started.error());
}

void ReportsPage::showTable(Result<reports::Table> &table)
{
    if (!table)
        return m_session.report(table.error(), tr("The book itself is unchanged."));
    m_model->setTable(std::move(*table));
    const reports::Definition *report = reports::findDefinition(m_model->table().id.toStdString());
    m_notes->setText(m_model->table().notes.join(u' '));
    m_notes->setVisible(!m_model->table().notes.isEmpty());
    setState(report == nullptr ? QString() : reports::words(report->about));
    int row = 0;
    for (int i = 0; m_wanted && i < m_model->rowCount(); ++i)
        if (m_model->row(i).item == m_wanted)
            row = m_filter->mapFromSource(m_model->index(i, 0)).row();
    m_wanted = {};
    m_table->selectRow(row);
    m_table->scrollTo(m_filter->index(row, 0));
    showCurrent();
    showStatus();
}

bool ReportsPage::showRecord(RecordKey key)
{
    m_wanted = key;
    m_choice->bar().clear();
    if (m_choice->report() == u"reorder")
        runSoon();
    else
        m_choice->choose(QStringLiteral("reorder"));
    return true;
}

const reports::Row *ReportsPage::currentRow() const
{
    const QModelIndex index = m_filter->mapToSource(m_table->currentIndex());
    return index.isValid() ? &m_model->row(index.row()) : nullptr;
}

void ReportsPage::showCurrent()
{
    const reports::Row *row = currentRow();
    if (row == nullptr || !m_session.isOpen())
        return m_pane->showNothing();
    const auto entries = reports::entriesBehind(contextOf(m_session.reading()), *row, ReportPane::MostEntries);
    m_pane->show(m_model->table(), *row, entries.value_or(std::vector<reports::EntryLine>()),
                 m_session.reading().records());
}

/// Enter: a stock record where it is kept, an item or entry in the journal.
void ReportsPage::openChosen()
{
    const reports::Row *row = currentRow();
    if (row == nullptr || (!row->record && !row->item))
        return;
    if (row->record)
        Q_EMIT openRequested(QStringLiteral("inventory"), row->record);
    else
        Q_EMIT openRequested(QStringLiteral("journal"), row->item);
}

QString ReportsPage::shownWords() const
{
    return tr("%Ln rows", nullptr, m_filter->rowCount());
}

void ReportsPage::showStatus()
{
    if (!m_session.isOpen())
        return;
    setStatus(shownWords(), m_session.canRecord() ? tr("Enter opens a row") : m_session.whyNotRecording());
}

void ReportsPage::takeFocus()
{
    m_table->setFocus();
}

QWidget *ReportsPage::searchField() const
{
    return m_choice->bar().searchField();
}

} // namespace tally::ui

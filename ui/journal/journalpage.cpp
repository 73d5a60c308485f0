// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journalpage.h"

#include "core/journal/inclusionproof.h"
#include "core/journal/roster.h"
#include "ui/common/figures.h"
#include "ui/common/filterbar.h"
#include "ui/common/manypane.h"
#include "ui/common/tableacts.h"
#include "ui/common/tableview.h"
#include "ui/journal/effectlines.h"
#include "ui/journal/entrypane.h"
#include "ui/journal/journalacts.h"
#include "ui/journal/journalfilters.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>

namespace tally::ui
{
namespace
{

constexpr int PaneWidth = 340;
constexpr int TableWidth = 720;

/// Entries looked at in one go: some milliseconds' work.
constexpr int StepEntries = 1500;

} // namespace

JournalPage::JournalPage(const PageContext &context, QWidget *parent)
    : Page(tr("Journal"), parent)
    , m_session(context.session)
    , m_acts(new JournalActs(context, this))
    , m_model(new JournalModel([this](auto before, int limit) { return fetch(before, limit); },
                               [this] { showStatus(); }, this))
    , m_filters(new JournalFilters(context.session, this))
    , m_table(new TableView(this))
    , m_tableActs(new TableActs(
          context.session, context.actions, m_table, QStringLiteral("journal"), [this] { return title(); },
          [this] { return shownWords(); }))
    , m_pane(new EntryPane(this))
    , m_many(new ManyPane({m_tableActs->copyAction(), m_tableActs->exportAction(), m_tableActs->printAction()}, this))
    , m_side(new QStackedWidget(this))
{
    QAction *exchange = context.actions.add({QStringLiteral("journal.exchange"),
                                             tr("Exchange with peers"),
                                             {},
                                             QStringLiteral("network"),
                                             tr("Go to the network page, where bundles are exported and received")});
    connect(exchange, &QAction::triggered, this, [this] { Q_EMIT openRequested(QStringLiteral("network"), {}); });
    addSecondaryAction(exchange);
    addSecondaryAction(context.actions.action(QStringLiteral("records.import")));
    setPrimaryAction(context.actions.action(QStringLiteral("book.verify")));
    setFilterLine(m_filters);
    setBody(buildBody());
    connect(m_filters, &JournalFilters::changed, this, &JournalPage::search);
    connect(m_filters, &JournalFilters::entryWanted, this,
            [this](RecordKey entry) { static_cast<void>(showRecord(entry)); });
    connect(m_table, &TableView::typed, &m_filters->bar(), &FilterBar::type);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &JournalPage::showCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &JournalPage::showChosen);
    connect(m_pane, &EntryPane::recordChosen, this, &JournalPage::openChosen);
    connect(m_pane, &EntryPane::proofWanted, this, &JournalPage::prove);
    connect(&m_session, &Session::verified, this, &JournalPage::refresh);
    connect(&m_session, &Session::recordingChanged, this, &JournalPage::showStatus);
}

QWidget *JournalPage::buildBody()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Entries, newest first"));
    QHeaderView *header = m_table->horizontalHeader();
    header->setSortIndicatorShown(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    m_side->addWidget(m_pane);
    m_side->addWidget(m_many);
    m_side->setMinimumWidth(PaneWidth - 60);
    auto *splitter = new QSplitter(this);
    splitter->setHandleWidth(14);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_side);
    splitter->setStretchFactor(0, 13);
    splitter->setStretchFactor(1, 6);
    splitter->setSizes({TableWidth, PaneWidth});
    return splitter;
}

void JournalPage::readDesks()
{
    m_desks.clear();
    const auto roster = journal::Roster::load(m_session.reading().journal());
    if (!roster)
        return;
    for (const auto &[number, desk] : roster->desks())
        m_desks.emplace(number, desk.label);
    m_filters->setDesks(m_desks);
}

void JournalPage::refresh()
{
    if (!m_session.isOpen())
        return;
    const QModelIndex before = m_table->currentIndex();
    const RecordKey key = before.isValid() && !m_fromNewest ? m_model->row(before.row()).line.key : RecordKey();
    readDesks();
    m_fromNewest = true;
    m_search = journal::JournalQuery::Search(m_filters->filter());
    m_book = LogNo::OwnBook;
    m_model->restart();
    if (!key || !select(key))
        m_table->selectRow(0);
    showCurrent();
    showStatus();
}

EntryPiece JournalPage::fetch(std::optional<journal::Place> before, int limit)
{
    EntryPiece piece;
    if (!m_session.isOpen())
        return piece;
    book::Book &book = m_session.reading();
    auto scan = m_search.step(book.database(), m_book, before, limit, StepEntries);
    if (!scan) {
        m_session.report(scan.error(), tr("The book itself is unchanged."));
        return piece;
    }
    const EntryWords words(book.records(), book.identity().currency);
    piece.rows.reserve(scan->lines.size());
    for (journal::JournalLine &line : scan->lines)
        piece.rows.push_back(rowOf(std::move(line), words));
    piece.next = scan->next;
    return piece;
}

EntryRow JournalPage::rowOf(journal::JournalLine line, const EntryWords &words) const
{
    EntryRow row;
    row.words = words.of(line);
    row.author = words.author(line);
    const auto desk = m_desks.find(line.key.log().desk());
    row.desk = line.key.log().isRoster() ? tr("roster")
               : desk == m_desks.end()   ? line.key.log().deskName()
                                         : desk->second;
    if (const auto findings = m_session.findings())
        row.verdict = findings->isEmpty() ? EntryRow::Verdict::Holds : EntryRow::Verdict::Found;
    row.line = std::move(line);
    return row;
}

void JournalPage::search()
{
    if (!m_session.isOpen())
        return;
    m_fromNewest = true;
    m_search = journal::JournalQuery::Search(m_filters->filter());
    m_model->restart();
    m_table->selectRow(0);
    showCurrent();
}

bool JournalPage::select(RecordKey entry)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->row(row).line.key != entry)
            continue;
        m_table->selectRow(row);
        m_table->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
        return true;
    }
    return false;
}

bool JournalPage::showRecord(RecordKey key)
{
    const RecordKey entry = key.entry();
    if (select(entry))
        return true;
    const auto line = journal::JournalQuery(m_session.reading().database()).line(entry);
    if (!line || !*line)
        return false;
    // Far back in a long journal, or filtered out: the list begins at that entry instead of reading all in between.
    m_filters->clear();
    m_fromNewest = false;
    m_book = entry.log().book();
    m_model->restart(journal::Place{(*line)->t, RecordKey::fromRaw(entry.raw() + 1)});
    showStatus();
    return select(entry);
}

/// Items are shown where they are kept, everything else by the entry that made it.
void JournalPage::openChosen(RecordKey key)
{
    const auto item = m_session.reading().resources().resource(key);
    if (item && *item)
        Q_EMIT openRequested(QStringLiteral("inventory"), key);
    else
        static_cast<void>(showRecord(key));
}

void JournalPage::prove(RecordKey entry)
{
    const Outcome started = m_session.runReadJob<journal::InclusionProof>(
        tr("Working out the proof."), this,
        [entry](book::Book &book, const JobRunner::Progress &) {
            return journal::proveInclusion(book.journal(), entry);
        },
        [this, entry](Result<journal::InclusionProof> &proof) {
            if (proof)
                m_pane->showProof(entry, *proof);
            else if (!proof.error().is("job.cancelled"))
                m_session.report(proof.error(), tr("The book itself is unchanged."));
        });
    if (!started)
        m_session.report(started.error());
}

RecordKey JournalPage::currentRecord() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_model->row(index.row()).line.key : RecordKey();
}

void JournalPage::showCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid() || !m_session.isOpen())
        return m_pane->showNothing();
    const EntryRow &row = m_model->row(index.row());
    book::Book &book = m_session.reading();
    const auto effects = journal::JournalQuery(book.database()).effects(row.line.key);
    const auto changes = book.resources().changesBy(row.line.key);
    const EntryWords words(book.records(), book.identity().currency);
    m_pane->show(row, book.journal().state(row.line.key.log()).size);
    m_pane->showEffects(effectLines(effects.value_or(journal::EntryEffects()),
                                    changes.value_or(std::vector<resources::StockChange>()), words));
}

/// Beside the table: the chosen entry, or how many are chosen.
void JournalPage::showChosen()
{
    const auto chosen = static_cast<int>(m_table->selectionModel()->selectedRows().size());
    m_side->setCurrentIndex(chosen > 1 ? 1 : 0);
    if (chosen > 1)
        m_many->show(tr("%n entries chosen", nullptr, chosen), {});
}

QString JournalPage::shownWords() const
{
    const QString shown = QLocale().toString(m_model->rowCount());
    if (m_model->isSearching() && m_model->reached())
        return tr("%1 found, looking back to %2 …").arg(shown, momentText(m_model->reached()->t));
    if (!m_filters->filter().isEmpty())
        return m_model->isComplete() ? tr("%1 found in the whole journal").arg(shown)
                                     : tr("The latest %1 found; scroll on for more").arg(shown);
    if (!m_fromNewest && m_model->rowCount() > 0)
        return tr("From %1 back").arg(toText(m_model->row(0).line.key));
    return m_model->isComplete() ? tr("%1 entries, newest first").arg(shown)
                                 : tr("The latest %1 entries; scroll on for more").arg(shown);
}

void JournalPage::showStatus()
{
    if (!m_session.isOpen())
        return;
    m_table->setNothing(m_model->isSearching() ? tr("Looking through the journal…")
                                               : tr("No entry fits. Take away a filter to see more."));
    setStatus(shownWords(),
              m_session.canRecord() ? tr("Entries are never changed, only taken back") : m_session.whyNotRecording());
}

void JournalPage::takeFocus()
{
    m_table->setFocus();
}

QWidget *JournalPage::searchField() const
{
    return m_filters->bar().searchField();
}

} // namespace tally::ui

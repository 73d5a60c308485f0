// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journalpage.h"

#include "core/journal/roster.h"
#include "ui/common/filterbar.h"
#include "ui/common/rowsfilter.h"
#include "ui/common/tableview.h"
#include "ui/journal/entrypane.h"
#include "ui/journal/journalacts.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QSplitter>

namespace tally::ui
{
namespace
{

constexpr int PaneWidth = 340;
constexpr int TableWidth = 720;

QString kindOfChip(const QString &chip)
{
    if (chip == QLatin1String("events"))
        return QStringLiteral("vf.event");
    return {};
}

} // namespace

JournalPage::JournalPage(const PageContext &context, QWidget *parent)
    : Page(tr("Journal"), parent)
    , m_session(context.session)
    , m_acts(new JournalActs(context, this))
    , m_model(new JournalModel([this](auto before, int limit) { return fetch(before, limit); }, this))
    , m_filter(new RowsFilter(this))
    , m_bar(new FilterBar(tr("Filter, or go to an entry: d1/42"), this))
    , m_table(new TableView(this))
    , m_pane(new EntryPane(this))
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
    buildFilters();
    setBody(buildBody());
    connect(m_table, &TableView::typed, m_bar, &FilterBar::type);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &JournalPage::showCurrent);
    connect(m_pane, &EntryPane::entryChosen, this, [this](RecordKey entry) { static_cast<void>(showRecord(entry)); });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &JournalPage::showStatus);
    connect(&m_session, &Session::verified, this, &JournalPage::refresh);
    connect(&m_session, &Session::recordingChanged, this, &JournalPage::showStatus);
}

void JournalPage::buildFilters()
{
    m_bar->addChip(QStringLiteral("all"), tr("All entries"));
    m_bar->addChip(QStringLiteral("events"), tr("Events"));
    m_bar->addChip(QStringLiteral("reversed"), tr("Taken back"));
    setFilterLine(m_bar);
    connect(m_bar, &FilterBar::wordsChanged, this, &JournalPage::search);
    connect(m_bar, &FilterBar::chipChosen, this, &JournalPage::chooseChip);
}

QWidget *JournalPage::buildBody()
{
    m_filter->setSourceModel(m_model);
    m_table->setModel(m_filter);
    m_table->setAccessibleName(tr("Entries, newest first"));
    QHeaderView *header = m_table->horizontalHeader();
    header->setSortIndicatorShown(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    m_pane->setMinimumWidth(PaneWidth - 60);
    auto *splitter = new QSplitter(this);
    splitter->setHandleWidth(14);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_pane);
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
}

void JournalPage::refresh()
{
    if (!m_session.isOpen())
        return;
    const QModelIndex before = m_filter->mapToSource(m_table->currentIndex());
    const RecordKey key = before.isValid() && !m_fromNewest ? m_model->row(before.row()).line.key : RecordKey();
    readDesks();
    m_fromNewest = true;
    m_model->restart();
    if (!key || !select(key))
        m_table->selectRow(0);
    showCurrent();
    showStatus();
}

std::vector<EntryRow> JournalPage::fetch(std::optional<journal::Place> before, int limit)
{
    book::Book &book = m_session.reading();
    auto lines = journal::JournalQuery(book.database()).newest(LogNo::OwnBook, before, limit);
    std::vector<EntryRow> rows;
    if (!lines) {
        m_session.report(lines.error(), tr("The book itself is unchanged."));
        return rows;
    }
    const EntryWords words(book.records());
    rows.reserve(lines->size());
    for (journal::JournalLine &line : *lines)
        rows.push_back(rowOf(std::move(line), words));
    return rows;
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

void JournalPage::search(const QString &words)
{
    const auto key = parseRecordKey(QStringView(words).trimmed());
    m_filter->setWords(key ? QString() : words);
    if (key)
        static_cast<void>(showRecord(*key));
    showStatus();
}

void JournalPage::chooseChip(const QString &id)
{
    const QString kind = kindOfChip(id);
    if (!kind.isEmpty())
        m_filter->setCondition([this, kind](int row) { return m_model->row(row).line.kind == kind; });
    else if (id == QLatin1String("reversed"))
        m_filter->setCondition([this](int row) { return static_cast<bool>(m_model->row(row).line.reversedBy); });
    else
        m_filter->setCondition({});
    if (!m_table->currentIndex().isValid())
        m_table->selectRow(0);
    showStatus();
}

bool JournalPage::select(RecordKey entry)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->row(row).line.key != entry)
            continue;
        const QModelIndex shown = m_filter->mapFromSource(m_model->index(row, 0));
        if (!shown.isValid())
            return false;
        m_table->selectRow(shown.row());
        m_table->scrollTo(shown, QAbstractItemView::PositionAtCenter);
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
    // Far back in a long journal: the list begins at that entry instead of reading all in between.
    m_fromNewest = false;
    m_model->restart(journal::Place{(*line)->t, RecordKey::fromRaw(entry.raw() + 1)});
    showStatus();
    return select(entry);
}

void JournalPage::showCurrent()
{
    const QModelIndex index = m_filter->mapToSource(m_table->currentIndex());
    if (!index.isValid() || !m_session.isOpen())
        return m_pane->showNothing();
    const EntryRow &row = m_model->row(index.row());
    m_pane->show(row, m_session.reading().journal().state(row.line.key.log()).size);
}

void JournalPage::showStatus()
{
    if (!m_session.isOpen())
        return;
    QString left = m_model->isComplete() ? tr("%Ln entries, newest first", nullptr, m_filter->rowCount())
                                         : tr("The latest %Ln entries; scroll on for more", nullptr, m_filter->rowCount());
    if (!m_fromNewest)
        left = tr("From %1 back").arg(toText(m_model->row(0).line.key));
    setStatus(left,
              m_session.canRecord() ? tr("Entries are never changed, only taken back") : m_session.whyNotRecording());
}

void JournalPage::takeFocus()
{
    m_table->setFocus();
}

QWidget *JournalPage::searchField() const
{
    return m_bar->searchField();
}

} // namespace tally::ui

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/inventorypage.h"

#include "ui/common/emptystate.h"
#include "ui/common/filterbar.h"
#include "ui/common/manypane.h"
#include "ui/common/recordcommand.h"
#include "ui/common/recordtogethercommand.h"
#include "ui/common/rowsfilter.h"
#include "ui/common/tableacts.h"
#include "ui/common/tableview.h"
#include "ui/inventory/lotacts.h"
#include "ui/inventory/movementacts.h"
#include "ui/inventory/recordeventdialog.h"
#include "ui/inventory/stockchips.h"
#include "ui/inventory/stockpane.h"
#include "ui/inventory/stockreader.h"
#include "ui/inventory/stocksums.h"
#include "ui/inventory/stockvalues.h"
#include "ui/inventory/tracegraph.h"
#include "ui/inventory/traceview.h"

#include <algorithm>
#include <QCoreApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <utility>

namespace tally::ui
{
namespace
{

constexpr int PaneWidth = 280;
constexpr int TableWidth = 804;

/// Places in the stack of what the page shows.
constexpr int ListPlace = 0;
constexpr int EmptyPlace = 1;

/// More units than this side by side say nothing any more.
constexpr qsizetype MostSums = 3;

} // namespace

InventoryPage::InventoryPage(const PageContext &context, QWidget *parent)
    : Page(tr("Inventory"), parent)
    , m_session(context.session)
    , m_model(new StockModel(stockColumns(), this))
    , m_filter(new RowsFilter(this))
    , m_bar(new FilterBar(tr("Filter items, lots, places…"), this))
    , m_table(new TableView(this))
    , m_pane(new StockPane(context.session, this))
    , m_values(new StockValues(context.session, *m_model, *m_table, m_pane->value(), this))
    , m_acts(new TableActs(
          context.session, context.actions, m_table, QStringLiteral("stock"), [this] { return title(); },
          [this] { return totals(); }))
    , m_reader(new StockReader(
          context.session, [this](StockPicture &picture) { show(picture); }, this))
    , m_lots(new LotActs(context.session, context.actions, this, [this] { return chosen(); }))
    , m_many(new ManyPane({m_lots->labelsAction(), m_acts->copyAction(), m_acts->exportAction(), m_acts->printAction()},
                          this))
    , m_side(new QStackedWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_movements(new MovementActs(context.session, context.actions, this))
{
    addActions(context.actions);
    buildFilters();
    setBody(buildBody(context.actions));
    connect(m_table, &TableView::typed, m_bar, &FilterBar::type);
    connect(m_table, &TableView::opened, this, [this] { m_record->trigger(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &InventoryPage::showCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &InventoryPage::showChosen);
    connect(m_pane, &StockPane::itemChosen, this, &InventoryPage::reveal);
    connect(m_pane, &StockPane::entryChosen, this,
            [this](RecordKey entry) { Q_EMIT openRequested(QStringLiteral("journal"), entry); });
    connect(m_pane, &StockPane::traceWanted, this, &InventoryPage::traceItem);
    connect(m_pane, &StockPane::labelsWanted, m_lots, &LotActs::printLabels);
    connect(m_pane, &StockPane::recallWanted, m_lots, &LotActs::recall);
    connect(m_pane, &StockPane::passportWanted, m_lots, &LotActs::passport);
    connect(m_lots, &LotActs::opened, this, [this](RecordKey key) { Q_EMIT openRequested({}, key); });
    connect(&m_session, &Session::recordingChanged, this, &InventoryPage::showStatus);
    connect(&m_session, &Session::closing, this, [this] {
        m_awaited = {};
        leaveTrace();
        m_model->setRows({}); // or another book would show them until its own are read
    });
}

void InventoryPage::addActions(ActionRegistry &actions)
{
    m_record =
        actions.add({QStringLiteral("event.record"), tr("Record event"), QKeySequence(Qt::Key_N), QStringLiteral("add"),
                     tr("Record what happened to an item: used, made, counted, handed over…")});
    connect(m_record, &QAction::triggered, this, &InventoryPage::recordEvent);
    m_traceAction = actions.add({QStringLiteral("stock.trace"),
                                 tr("Trace"),
                                 QKeySequence(Qt::Key_T),
                                 {},
                                 tr("Where the chosen item came from and what became of it")});
    connect(m_traceAction, &QAction::triggered, this, &InventoryPage::traceItem);
    addSecondaryAction(m_movements->movementsAction());
    addSecondaryAction(m_traceAction);
    for (const char *place : {"go.items", "go.places", "go.counts"})
        if (QAction *go = actions.action(QLatin1String(place)); go != nullptr)
            addSecondaryAction(go);
    setPrimaryAction(m_record);
}

void InventoryPage::buildFilters()
{
    for (const StockChip &chip : stockChips())
        m_bar->addChip(QLatin1String(chip.id), QCoreApplication::translate("Stock", chip.text));
    setFilterLine(m_bar);
    connect(m_bar, &FilterBar::wordsChanged, m_filter, &RowsFilter::setWords);
    connect(m_bar, &FilterBar::wordsChanged, this, [this] {
        m_isWidened = false;
        showStatus();
    });
    connect(m_bar, &FilterBar::chipChosen, this, &InventoryPage::chooseChip);
}

QWidget *InventoryPage::buildBody(ActionRegistry &actions)
{
    m_filter->setSourceModel(m_model);
    m_table->setModel(m_filter);
    m_table->setAccessibleName(tr("Items in stock"));
    m_table->setNothing(tr("No item fits. Take away a filter to see more."));
    m_table->setTwoLines(true);
    m_filter->setCondition([this](int row) { return stockChips().front().lets(m_model->row(row)); });
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 0; column < m_model->columnCount(); ++column)
        header->setSectionHidden(column, m_model->columns()[static_cast<std::size_t>(column)].id == ValueColumn);
    auto *splitter = new QSplitter(this);
    splitter->setHandleWidth(14);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    m_side->addWidget(m_pane);
    m_side->addWidget(m_many);
    splitter->addWidget(m_side);
    splitter->setStretchFactor(0, 13);
    splitter->setStretchFactor(1, 6);
    splitter->setSizes({TableWidth, PaneWidth});
    m_stack->addWidget(splitter);
    m_stack->addWidget(
        new EmptyState(tr("Nothing in stock yet"),
                       tr("Record the first item, or enter all there is at once: typed, pasted from a spreadsheet or "
                          "from a file."),
                       m_record, {m_movements->openingAction(), actions.action(QStringLiteral("book.demo"))}, this));
    return m_stack;
}

void InventoryPage::refresh()
{
    if (!m_session.isOpen())
        return;
    m_reader->read();
    if (!m_reader->isReading())
        return;
    m_stack->setCurrentIndex(isTracing() ? m_stack->currentIndex() : ListPlace);
    showStatus();
}

void InventoryPage::show(StockPicture &picture)
{
    const RecordKey key = currentRecord();
    m_commitments = std::move(picture.commitments);
    m_us = picture.us;
    m_values->layOn(picture.rows);
    m_model->setRows(std::move(picture.rows));
    const bool empty = m_model->rowCount() == 0;
    if (isTracing() && !empty)
        m_trace->refresh();
    else
        m_stack->setCurrentIndex(empty ? EmptyPlace : ListPlace);
    m_bar->setVisible(!empty && !isTracing());
    showCounts();
    if ((!key || currentRecord() != key) && !select(key ? rowOf(key) : -1))
        m_table->setCurrentIndex(m_filter->index(0, 0)); // before the layout, no row could be selected
    showCurrent();
    showAwaited();
    showStatus();
}

/// What somebody asked for while the stock was still being read.
void InventoryPage::showAwaited()
{
    const RecordKey key = std::exchange(m_awaited, {});
    if (key && !showRecord(key))
        Q_EMIT openRequested(QStringLiteral("journal"), key.entry());
}

void InventoryPage::showCounts()
{
    for (const StockChip &chip : stockChips()) {
        const auto count = std::count_if(m_model->rows().begin(), m_model->rows().end(), chip.lets);
        m_bar->setCount(QLatin1String(chip.id), static_cast<int>(count));
    }
}

void InventoryPage::chooseChip(const QString &id)
{
    m_isWidened = false;
    m_filter->setCondition([this, lets = stockChip(id).lets](int row) { return lets(m_model->row(row)); });
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_filter->index(0, 0));
    showStatus();
}

/// Shows an item whatever is filtered at the moment, and says so if that took another filter.
bool InventoryPage::reveal(RecordKey key)
{
    const int row = key ? rowOf(key) : -1;
    if (row < 0 || select(row))
        return row >= 0;
    if (const StockRow &hidden = m_model->row(row); !stockChip(m_bar->chip()).lets(hidden))
        m_bar->choose(QLatin1String(stockChipFor(hidden).id));
    if (!isShown(row))
        m_bar->clear();
    const bool isThere = select(row);
    m_isWidened = true;
    showStatus();
    return isThere;
}

const StockRow *InventoryPage::current() const
{
    const QModelIndex index = m_filter->mapToSource(m_table->currentIndex());
    return index.isValid() ? &m_model->row(index.row()) : nullptr;
}

/// The current one first, so that what is meant for one takes that.
std::vector<RecordKey> InventoryPage::chosen() const
{
    std::vector<RecordKey> keys;
    if (isTracing() || current() == nullptr)
        return keys;
    keys.push_back(current()->stock.key);
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows())
        if (const RecordKey key = m_model->row(m_filter->mapToSource(row).row()).stock.key; key != keys.front())
            keys.push_back(key);
    return keys;
}

void InventoryPage::showCurrent()
{
    const StockRow *row = current();
    showActs();
    if (row == nullptr || !m_session.isOpen())
        return m_pane->showNothing();
    if (const Outcome shown = m_pane->show(*row, {m_model->rows(), m_commitments, m_us}, m_session.reading()); !shown)
        m_session.report(shown.error(), tr("The book itself is unchanged."));
    const bool isOurs = !row->isMoney && (!m_us || !row->stock.accountable || row->stock.accountable == m_us);
    m_values->expect(isOurs ? row->stock.spec : RecordKey());
    if (isVisible())
        m_values->ask();
}

/// Beside the table: the chosen item, or how many are chosen.
void InventoryPage::showChosen()
{
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    m_side->setCurrentIndex(chosen.size() > 1 ? 1 : 0);
    if (chosen.size() < 2)
        return;
    StockSums sums;
    for (const QModelIndex &row : chosen)
        sums.add(m_model->row(m_filter->mapToSource(row).row()));
    m_many->show(tr("%n items chosen", nullptr, static_cast<int>(chosen.size())), sums.words());
}

/// How many rows are shown, and what they add up to as long as that is few figures.
QString InventoryPage::totals() const
{
    StockSums sums;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        sums.add(m_model->row(m_filter->mapToSource(m_filter->index(row, 0)).row()));
    const QLocale locale;
    QStringList parts = {
        tr("Items shown: %1 of %2").arg(locale.toString(m_filter->rowCount()), locale.toString(m_model->rowCount()))};
    const QStringList totals = sums.words();
    const QStringList money = sums.moneyWords();
    if (!totals.isEmpty() && totals.size() <= MostSums)
        parts.append(tr("On hand: %1").arg(totals.join(QStringLiteral(", "))));
    else if (!money.isEmpty())
        parts.append(tr("Money: %1").arg(money.join(QStringLiteral(", "))));
    return parts.join(QStringLiteral("   "));
}

void InventoryPage::showStatus()
{
    QStringList words = {m_reader->isReading() ? tr("Reading the stock…") : totals()};
    if (m_isWidened)
        words.prepend(tr("Filter changed to show this item"));
    setStatus(words.join(QStringLiteral("   ")),
              m_session.canRecord() ? tr("All changes saved · Ctrl+Z takes back") : m_session.whyNotRecording());
    m_record->setEnabled(m_session.canRecord());
    showActs();
}

/// Of several that have to do with it one that is shown at the moment, else one of which there is some.
int InventoryPage::rowOf(RecordKey key) const
{
    constexpr int UsedUp = 1;
    constexpr int InStock = 2;
    constexpr int Shown = 3;
    int related = -1;
    int best = 0;
    for (int row = 0; row < m_model->rowCount() && best < Shown; ++row) {
        const StockRow &candidate = m_model->row(row);
        const resources::ResourceRow &stock = candidate.stock;
        if (stock.key == key)
            return row;
        if (stock.lot != key && stock.spec != key && stock.location != key)
            continue;
        const int rank = isShown(row) ? Shown : candidate.standing.isEmpty ? UsedUp : InStock;
        if (rank > best)
            related = row;
        best = std::max(best, rank);
    }
    return related;
}

bool InventoryPage::isShown(int row) const
{
    return m_filter->mapFromSource(m_model->index(row, 0)).isValid();
}

bool InventoryPage::select(int row)
{
    const QModelIndex shown = row < 0 ? QModelIndex() : m_filter->mapFromSource(m_model->index(row, 0));
    if (!shown.isValid())
        return false;
    m_table->setCurrentIndex(shown.siblingAtColumn(0));
    m_table->scrollTo(shown);
    return true;
}

bool InventoryPage::showRecord(RecordKey key)
{
    leaveTrace();
    if (key && select(rowOf(key)))
        return true;
    if (m_reader->isReading() && isKnown(key)) {
        m_awaited = key;
        return true;
    }
    return reveal(key); // what is asked for goes before what is filtered out
}

bool InventoryPage::isKnown(RecordKey key) const
{
    const auto record = m_session.reading().records().find(key);
    return record && *record;
}

RecordKey InventoryPage::currentRecord() const
{
    const StockRow *row = current();
    return row == nullptr ? RecordKey() : row->stock.key;
}

void InventoryPage::takeFocus()
{
    if (isTracing())
        m_trace->takeFocus();
    else if (m_stack->currentIndex() == EmptyPlace)
        m_stack->currentWidget()->setFocus();
    else
        m_table->setFocus();
}

bool InventoryPage::isTracing() const
{
    return m_trace != nullptr && m_stack->currentWidget() == m_trace;
}

void InventoryPage::traceItem()
{
    if (const StockRow *row = current(); row != nullptr && m_session.isOpen() && !isTracing())
        trace(row->stock.key);
}

TraceView &InventoryPage::traceView()
{
    if (m_trace == nullptr) {
        m_trace = new TraceView(m_session, this);
        m_stack->addWidget(m_trace);
        connect(m_trace, &TraceView::left, this, &InventoryPage::leaveTrace);
        connect(m_trace, &TraceView::opened, this, &InventoryPage::openFromTrace);
    }
    return *m_trace;
}

void InventoryPage::trace(RecordKey record)
{
    if (!traceView().show(record))
        return;
    m_stack->setCurrentWidget(m_trace);
    m_bar->hide();
    showActs();
    showStatus();
    m_trace->graph().showStart();
    m_trace->takeFocus();
}

void InventoryPage::leaveTrace()
{
    if (!isTracing())
        return;
    m_stack->setCurrentIndex(ListPlace);
    m_bar->show();
    showActs();
    showStatus();
    m_table->setFocus();
}

/// Items are shown in the list; everything else is an entry.
void InventoryPage::openFromTrace(RecordKey key)
{
    const auto item = m_session.reading().resources().resource(key);
    if (!item || !*item) {
        Q_EMIT openRequested(QStringLiteral("journal"), key.entry());
        return;
    }
    leaveTrace();
    static_cast<void>(showRecord(key));
}

/// Keys of this page's own acts work only while it is seen.
void InventoryPage::showActs()
{
    if (m_traceAction != nullptr)
        m_traceAction->setEnabled(isVisible() && !isTracing() && current() != nullptr);
    m_movements->update(isVisible() && !isTracing());
    m_lots->update();
}

void InventoryPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_values->ask();
}

QWidget *InventoryPage::searchField() const
{
    return m_bar->searchField();
}

void InventoryPage::recordEvent()
{
    const StockRow *row = current();
    RecordEventDialog dialog(m_session, row != nullptr ? row->stock.key : RecordKey(), window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (!dialog.newLot().isEmpty())
        m_session.undoStack().push(new RecordTogetherCommand(m_session, dialog.act(), dialog.sentence()));
    else
        m_session.undoStack().push(
            new RecordCommand(m_session, RecordCommand::recording(dialog.draft()), dialog.sentence()));
}

} // namespace tally::ui

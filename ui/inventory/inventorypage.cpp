// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/inventorypage.h"

#include "ui/common/emptystate.h"
#include "ui/common/figures.h"
#include "ui/common/filterbar.h"
#include "ui/common/rowsfilter.h"
#include "ui/common/tableview.h"
#include "ui/inventory/recordeventcommand.h"
#include "ui/inventory/recordeventdialog.h"
#include "ui/inventory/stockpane.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>

namespace tally::ui
{
namespace
{

constexpr int PaneWidth = 330;
constexpr int TableWidth = 720;

const std::map<QString, Standing> &standingOfChip()
{
    static const std::map<QString, Standing> chips = {{QStringLiteral("short"), Standing::Short},
                                                      {QStringLiteral("elsewhere"), Standing::Elsewhere},
                                                      {QStringLiteral("theirs"), Standing::Theirs},
                                                      {QStringLiteral("empty"), Standing::Empty}};
    return chips;
}

} // namespace

InventoryPage::InventoryPage(const PageContext &context, QWidget *parent)
    : Page(tr("Inventory"), parent)
    , m_session(context.session)
    , m_model(new StockModel(stockColumns(), this))
    , m_filter(new RowsFilter(this))
    , m_bar(new FilterBar(tr("Filter items, lots, places…"), this))
    , m_table(new TableView(this))
    , m_pane(new StockPane(this))
    , m_stack(new QStackedWidget(this))
{
    addActions(context.actions);
    buildFilters();
    setBody(buildBody(context.actions));
    connect(m_table, &TableView::typed, m_bar, &FilterBar::type);
    connect(m_table, &TableView::opened, this, [this] { m_record->trigger(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &InventoryPage::showCurrent);
    connect(m_pane, &StockPane::entryChosen, this,
            [this](RecordKey entry) { Q_EMIT openRequested(QStringLiteral("journal"), entry); });
    connect(&m_session, &Session::recordingChanged, this, &InventoryPage::showStatus);
}

void InventoryPage::addActions(ActionRegistry &actions)
{
    m_record =
        actions.add({QStringLiteral("event.record"), tr("Record event"), QKeySequence(Qt::Key_N), QStringLiteral("add"),
                     tr("Record what happened to an item: used, made, counted, handed over…")});
    connect(m_record, &QAction::triggered, this, &InventoryPage::recordEvent);
    setPrimaryAction(m_record);
}

void InventoryPage::buildFilters()
{
    m_bar->addChip(QStringLiteral("all"), tr("All places"));
    m_bar->addChip(QStringLiteral("short"), tr("Below zero"));
    m_bar->addChip(QStringLiteral("elsewhere"), tr("Ours, elsewhere"));
    m_bar->addChip(QStringLiteral("theirs"), tr("Theirs, here"));
    m_bar->addChip(QStringLiteral("empty"), tr("Empty"));
    setFilterLine(m_bar);
    connect(m_bar, &FilterBar::wordsChanged, m_filter, &RowsFilter::setWords);
    connect(m_bar, &FilterBar::wordsChanged, this, &InventoryPage::showStatus);
    connect(m_bar, &FilterBar::chipChosen, this, &InventoryPage::chooseChip);
}

QWidget *InventoryPage::buildBody(ActionRegistry &actions)
{
    m_filter->setSourceModel(m_model);
    m_table->setModel(m_filter);
    m_table->setAccessibleName(tr("Items in stock"));
    m_table->setTwoLines(true);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    QHeaderView *header = m_table->horizontalHeader();
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
    m_stack->addWidget(splitter);
    m_stack->addWidget(
        new EmptyState(tr("Nothing in stock yet"),
                       tr("Record the first item: count what is on a shelf, or enter what has just come in."), m_record,
                       actions.action(QStringLiteral("book.demo")), this));
    return m_stack;
}

void InventoryPage::refresh()
{
    if (!m_session.isOpen())
        return;
    const StockRow *before = current();
    const RecordKey key = before != nullptr ? before->stock.key : RecordKey();
    auto rows = readStock(m_session.reading());
    if (!rows) {
        m_session.report(rows.error(), tr("The book itself is unchanged."));
        return;
    }
    m_model->setRows(*std::move(rows));
    const bool empty = m_model->rowCount() == 0;
    m_stack->setCurrentIndex(empty ? 1 : 0);
    m_bar->setVisible(!empty);
    showCounts();
    if (!key || !showRecord(key))
        m_table->selectRow(0);
    showCurrent();
    showStatus();
}

void InventoryPage::showCounts()
{
    std::map<Standing, int> counts;
    for (const StockRow &row : m_model->rows())
        ++counts[row.standing];
    for (const auto &[id, standing] : standingOfChip())
        m_bar->setCount(id, counts[standing]);
}

void InventoryPage::chooseChip(const QString &id)
{
    const auto chip = standingOfChip().find(id);
    if (chip == standingOfChip().end())
        m_filter->setCondition({});
    else
        m_filter->setCondition([this, wanted = chip->second](int row) { return m_model->row(row).standing == wanted; });
    if (!m_table->currentIndex().isValid())
        m_table->selectRow(0);
    showStatus();
}

const StockRow *InventoryPage::current() const
{
    const QModelIndex index = m_filter->mapToSource(m_table->currentIndex());
    return index.isValid() ? &m_model->row(index.row()) : nullptr;
}

void InventoryPage::showCurrent()
{
    const StockRow *row = current();
    if (row == nullptr || !m_session.isOpen())
        return m_pane->showNothing();
    if (const Outcome shown = m_pane->show(*row, m_session.reading()); !shown)
        m_session.report(shown.error(), tr("The book itself is unchanged."));
}

void InventoryPage::showStatus()
{
    const QLocale locale;
    setStatus(
        tr("Items shown: %1 of %2").arg(locale.toString(m_filter->rowCount()), locale.toString(m_model->rowCount())),
        m_session.canRecord() ? tr("All changes saved · Ctrl+Z takes back") : m_session.whyNotRecording());
    m_record->setEnabled(m_session.canRecord());
}

bool InventoryPage::showRecord(RecordKey key)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->row(row).stock.key != key)
            continue;
        const QModelIndex shown = m_filter->mapFromSource(m_model->index(row, 0));
        if (!shown.isValid())
            return false;
        m_table->selectRow(shown.row());
        m_table->scrollTo(shown);
        return true;
    }
    return false;
}

void InventoryPage::takeFocus()
{
    m_table->setFocus();
}

QWidget *InventoryPage::searchField() const
{
    return m_bar->searchField();
}

void InventoryPage::recordEvent()
{
    const StockRow *row = current();
    RecordEventDialog dialog(m_session, row != nullptr ? row->stock.key : RecordKey(), window());
    if (dialog.exec() == QDialog::Accepted)
        m_session.undoStack().push(new RecordEventCommand(m_session, dialog.draft(), dialog.sentence()));
}

} // namespace tally::ui

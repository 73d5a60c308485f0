// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/items/itemspage.h"

#include "ui/common/emptystate.h"
#include "ui/common/filterbar.h"
#include "ui/common/rowsfilter.h"
#include "ui/common/tableacts.h"
#include "ui/common/tableview.h"
#include "ui/items/attachmentacts.h"
#include "ui/items/attachmentlist.h"
#include "ui/items/itemdialog.h"
#include "ui/items/itempane.h"
#include "ui/shell/backgroundreader.h"

#include <algorithm>
#include <iterator>
#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QUndoStack>

namespace tally::ui
{
namespace
{

constexpr int TableWidth = 760;
constexpr int PaneWidth = 300;
constexpr int BodyPlace = 0;
constexpr int EmptyPlace = 1;

struct Chip {
    const char *id;
    const char *text;
    bool (*lets)(const ItemListRow &row);
};

constexpr Chip Chips[] = {
    {"all", QT_TRANSLATE_NOOP("Items", "All"), [](const ItemListRow &) { return true; }},
    {"order", QT_TRANSLATE_NOOP("Items", "To order"), [](const ItemListRow &row) { return row.order.has_value(); }},
    {"tracked", QT_TRANSLATE_NOOP("Items", "By lot or serial"),
     [](const ItemListRow &row) { return row.item.tracking == u"lot" || row.item.tracking == u"serial"; }},
    {"nosupplier", QT_TRANSLATE_NOOP("Items", "Without a supplier"),
     [](const ItemListRow &row) { return row.suppliers.isEmpty() && !row.isWork; }},
    {"work", QT_TRANSLATE_NOOP("Items", "Work and services"), [](const ItemListRow &row) { return row.isWork; }}};

const Chip &chipOf(const QString &id)
{
    const auto *const found = std::find_if(std::begin(Chips), std::end(Chips),
                                           [&](const Chip &chip) { return id == QLatin1String(chip.id); });
    return found == std::end(Chips) ? Chips[0] : *found;
}

} // namespace

ItemsPage::ItemsPage(const PageContext &context, QWidget *parent)
    : Page(tr("Items"), parent)
    , m_session(context.session)
    , m_reader(new BackgroundReader(context.session, this))
    , m_model(new RowsModel<ItemListRow>(itemColumns(), this))
    , m_filter(new RowsFilter(this))
    , m_table(new TableView(this))
    , m_bar(new FilterBar(tr("Filter by name, code, category or supplier…"), this))
    , m_acts(new TableActs(
          context.session, context.actions, m_table, QStringLiteral("item"), [this] { return title(); },
          [this] { return tr("Items: %n", nullptr, m_filter->rowCount()); }))
    , m_pane(new ItemPane(m_session, this))
    , m_attachments(
          new AttachmentActs(context, this, [this] { return m_session.canRecord() ? currentRecord() : RecordKey(); }))
    , m_stack(new QStackedWidget(this))
{
    addActions(context.actions);
    buildFilters();
    setBody(buildBody(context.actions));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ItemsPage::showCurrent);
    connect(m_table, &TableView::opened, this, &ItemsPage::changeItem);
    connect(m_table, &TableView::typed, m_bar, &FilterBar::type);
    connect(m_pane, &ItemPane::stockChosen, this,
            [this](RecordKey key) { Q_EMIT openRequested(QStringLiteral("inventory"), key); });
    connect(m_pane, &ItemPane::entryChosen, this,
            [this](RecordKey key) { Q_EMIT openRequested(QStringLiteral("journal"), key); });
    connectAttachments();
    connect(&m_session, &Session::recordingChanged, this, &ItemsPage::showStatus);
    showActs(); // other pages have acts with the same keys
}

ItemsPage::~ItemsPage() = default;

void ItemsPage::connectAttachments()
{
    const AttachmentList &list = m_pane->attachments();
    connect(&list, &AttachmentList::attachWanted, m_attachments, [this] { m_attachments->attach(); });
    // Later: the list may be made anew meanwhile, and with it the button or menu that was pressed.
    connect(&list, &AttachmentList::openWanted, m_attachments, &AttachmentActs::open, Qt::QueuedConnection);
    connect(&list, &AttachmentList::saveWanted, m_attachments, &AttachmentActs::save, Qt::QueuedConnection);
    connect(&list, &AttachmentList::takeAwayWanted, m_attachments, &AttachmentActs::takeAway, Qt::QueuedConnection);
    setAcceptDrops(true);
    m_bar->searchField()->setAcceptDrops(false);
}

void ItemsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_session.canRecord() && currentRecord() && !AttachmentActs::filesIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ItemsPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_attachments->attach(AttachmentActs::filesIn(*event->mimeData()));
}

void ItemsPage::addActions(ActionRegistry &actions)
{
    m_add = actions.add({QStringLiteral("item.add"), tr("New item…"), QKeySequence(Qt::Key_Insert),
                         QStringLiteral("add"), tr("Name, units, suppliers, when to order")});
    m_change = actions.add({QStringLiteral("item.change"), tr("Change the item…"), QKeySequence(Qt::Key_F2),
                            QStringLiteral("edit"), tr("What the chosen item is and on what terms it is bought")});
    connect(m_add, &QAction::triggered, this, &ItemsPage::addItem);
    connect(m_change, &QAction::triggered, this, &ItemsPage::changeItem);
    addSecondaryAction(m_change);
    setPrimaryAction(m_add);
}

void ItemsPage::buildFilters()
{
    for (const Chip &chip : Chips)
        m_bar->addChip(QLatin1String(chip.id), QCoreApplication::translate("Items", chip.text));
    setFilterLine(m_bar);
    connect(m_bar, &FilterBar::wordsChanged, m_filter, &RowsFilter::setWords);
    connect(m_bar, &FilterBar::wordsChanged, this, &ItemsPage::showStatus);
    connect(m_bar, &FilterBar::chipChosen, this, &ItemsPage::chooseChip);
}

QWidget *ItemsPage::buildBody(ActionRegistry &actions)
{
    m_filter->setSourceModel(m_model);
    m_table->setModel(m_filter);
    m_table->setAccessibleName(tr("Kinds of items"));
    m_table->setNothing(tr("No item fits. Take away a filter to see more."));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(m_model->columnCount() - 1, QHeaderView::Stretch);
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnHidden(column, m_model->columns()[static_cast<std::size_t>(column)].id == UnitColumn);
    auto *splitter = new QSplitter(this);
    splitter->setHandleWidth(14);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_pane);
    splitter->setStretchFactor(0, 14);
    splitter->setStretchFactor(1, 5);
    splitter->setSizes({TableWidth, PaneWidth});
    m_stack->addWidget(splitter);
    m_stack->addWidget(new EmptyState(tr("No kinds of item yet"),
                                      tr("Say what you buy, make and keep: a name and a unit are enough. Or bring your "
                                         "list from a spreadsheet."),
                                      m_add, actions.action(QStringLiteral("csv.import")), this));
    return m_stack;
}

void ItemsPage::refresh()
{
    if (!m_session.isOpen())
        return;
    m_reader->drop();
    const QDate today = QDate::currentDate();
    if (areItemsMany(m_session.reading()).value_or(false)) {
        m_reader->read<std::vector<ItemListRow>>([today](book::Book &book) { return readItems(book, today); },
                                                 [this](Result<std::vector<ItemListRow>> &rows) { show(rows); });
        return showStatus();
    }
    auto rows = readItems(m_session.reading(), today);
    show(rows);
}

void ItemsPage::show(Result<std::vector<ItemListRow>> &rows)
{
    if (!rows)
        return m_session.report(rows.error(), tr("The book itself is unchanged."));
    const RecordKey before = currentRecord();
    m_model->setRows(std::move(*rows));
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? EmptyPlace : BodyPlace);
    m_bar->setVisible(m_model->rowCount() > 0);
    showCounts();
    const RecordKey wanted = std::exchange(m_awaited, {});
    if (wanted)
        static_cast<void>(showRecord(wanted));
    else if ((!before || currentRecord() != before) && !select(before))
        m_table->setCurrentIndex(m_filter->index(0, 0));
    showCurrent();
}

void ItemsPage::showCounts()
{
    for (const Chip &chip : Chips) {
        const auto count = std::count_if(m_model->rows().begin(), m_model->rows().end(), chip.lets);
        m_bar->setCount(QLatin1String(chip.id), static_cast<int>(count));
    }
}

void ItemsPage::chooseChip(const QString &id)
{
    m_filter->setCondition([this, lets = chipOf(id).lets](int row) { return lets(m_model->row(row)); });
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_filter->index(0, 0));
    showStatus();
}

const ItemListRow *ItemsPage::current() const
{
    const QModelIndex index = m_filter->mapToSource(m_table->currentIndex());
    return index.isValid() ? &m_model->row(index.row()) : nullptr;
}

void ItemsPage::showCurrent()
{
    showStatus();
    const ItemListRow *row = current();
    if (row == nullptr || !m_session.isOpen())
        return m_pane->showNothing();
    if (const Outcome shown = m_pane->show(*row, m_session.reading()); !shown)
        m_session.report(shown.error(), tr("The book itself is unchanged."));
}

void ItemsPage::showStatus()
{
    const QLocale locale;
    const auto needed = std::count_if(m_model->rows().begin(), m_model->rows().end(),
                                      [](const ItemListRow &row) { return row.order.has_value(); });
    setState(needed == 0 ? QString() : tr("%n to order", nullptr, static_cast<int>(needed)));
    setStatus(m_reader->isReading()
                  ? tr("Reading the items…")
                  : tr("Items shown: %1 of %2")
                        .arg(locale.toString(m_filter->rowCount()), locale.toString(m_model->rowCount())),
              m_session.canRecord() ? tr("All changes saved · Ctrl+Z takes back") : m_session.whyNotRecording());
    showActs();
}

/// Keys of this page's own acts work only while it is seen.
void ItemsPage::showActs()
{
    if (m_add != nullptr)
        m_add->setEnabled(isVisible() && m_session.canRecord());
    if (m_change != nullptr)
        m_change->setEnabled(isVisible() && m_session.canRecord() && current() != nullptr);
    m_pane->attachments().setCanRecord(m_session.canRecord());
    m_attachments->setEnabled(isVisible() && m_session.canRecord() && current() != nullptr);
}

bool ItemsPage::select(RecordKey item)
{
    const auto &rows = m_model->rows();
    const auto at = std::find_if(rows.begin(), rows.end(), [&](const auto &row) { return row.item.key == item; });
    if (!item || at == rows.end())
        return false;
    const QModelIndex shown = m_filter->mapFromSource(m_model->index(static_cast<int>(at - rows.begin()), 0));
    if (!shown.isValid())
        return false;
    m_table->setCurrentIndex(shown);
    m_table->scrollTo(shown);
    return true;
}

RecordKey ItemsPage::itemFor(RecordKey key) const
{
    const auto record = m_session.reading().records().find(key);
    if (!record || !*record)
        return key;
    const bool isTerms = (*record)->cls == u"ty:SupplierTerm";
    if (!isTerms && (*record)->cls != u"ty:Attachment")
        return key;
    const auto body = m_session.reading().records().body(key);
    return body ? parseRecordKey((*body)[isTerms ? "conformsTo" : "ty:about"].text()).value_or(key) : key;
}

bool ItemsPage::showRecord(RecordKey key)
{
    const RecordKey item = itemFor(key);
    if (m_reader->isReading()) {
        m_awaited = item;
        return true;
    }
    if (select(item))
        return true;
    const bool isThere = std::any_of(m_model->rows().begin(), m_model->rows().end(),
                                     [&](const ItemListRow &row) { return row.item.key == item; });
    if (!isThere)
        return false;
    m_bar->reset(); // what is asked for goes before what is filtered out
    return select(item);
}

RecordKey ItemsPage::currentRecord() const
{
    const ItemListRow *row = current();
    return row == nullptr ? RecordKey() : row->item.key;
}

void ItemsPage::takeFocus()
{
    if (m_stack->currentIndex() == EmptyPlace)
        m_stack->currentWidget()->setFocus();
    else
        m_table->setFocus();
}

QWidget *ItemsPage::searchField() const
{
    return m_bar->searchField();
}

void ItemsPage::addItem()
{
    ItemDialog dialog(m_session, {}, window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString name = dialog.draft().name;
    m_session.undoStack().push(dialog.makeCommand());
    if (!m_session.isOpen())
        return;
    const auto made = resources::ItemQuery(m_session.reading().database()).byName(name);
    if (made && !made->empty() && !showRecord(made->back()))
        m_awaited = made->back();
}

void ItemsPage::changeItem()
{
    const ItemListRow *row = current();
    if (row == nullptr || !m_session.canRecord())
        return;
    ItemDialog dialog(m_session, row->item.key, window());
    if (dialog.exec() == QDialog::Accepted)
        m_session.undoStack().push(dialog.makeCommand());
}

} // namespace tally::ui

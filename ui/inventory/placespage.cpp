// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/placespage.h"

#include "ui/common/emptystate.h"
#include "ui/common/filterbar.h"
#include "ui/common/rowsfilter.h"
#include "ui/common/tableacts.h"
#include "ui/common/tableview.h"
#include "ui/inventory/placedialog.h"
#include "ui/inventory/stockcolumns.h"
#include "ui/inventory/stockreader.h"
#include "ui/inventory/stockservices.h"
#include "ui/inventory/stocksums.h"
#include "ui/shell/look.h"

#include <algorithm>
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

constexpr int ListWidth = 230;
constexpr int StockWidth = 870;
constexpr int BodyPlace = 0;
constexpr int EmptyPlace = 1;
constexpr int Indent = 4; ///< blanks a level

std::vector<Column<PlaceListRow>> placeColumns()
{
    constexpr auto Words = Qt::AlignLeft | Qt::AlignVCenter;
    constexpr auto Number = Qt::AlignRight | Qt::AlignVCenter;
    return {{QStringLiteral("place"),
             PlacesPage::tr("Place"),
             Words,
             [](const PlaceListRow &row) {
                 Cell cell{QString(row.depth * Indent, QChar(QChar::Nbsp)) + row.place.name};
                 cell.tip = row.place.note;
                 return cell;
             },
             {}},
            {QStringLiteral("items"),
             PlacesPage::tr("Items"),
             Number,
             [](const PlaceListRow &row) {
                 Cell cell{QLocale().toString(row.items)};
                 cell.dim = row.items == 0;
                 return cell;
             },
             {}}};
}

/// What the inventory shows but for values, which are worked out there.
std::vector<Column<StockRow>> columnsHere()
{
    std::vector<Column<StockRow>> columns = stockColumns();
    const auto isValue = [](const Column<StockRow> &column) { return column.id == ValueColumn; };
    columns.erase(std::remove_if(columns.begin(), columns.end(), isValue), columns.end());
    return columns;
}

bool isThere(const StockRow &row)
{
    return !row.standing.isEmpty;
}

} // namespace

PlacesPage::PlacesPage(const PageContext &context, QWidget *parent)
    : Page(tr("Places"), parent)
    , m_session(context.session)
    , m_places(new RowsModel<PlaceListRow>(placeColumns(), this))
    , m_list(new TableView(this))
    , m_stock(new RowsModel<StockRow>(columnsHere(), this))
    , m_filter(new RowsFilter(this))
    , m_table(new TableView(this))
    , m_bar(new FilterBar(tr("Filter items and lots…"), this))
    , m_acts(new TableActs(
          context.session, context.actions, m_table, QStringLiteral("place"), [this] { return m_title->text(); },
          [this] { return m_sums->text(); }))
    , m_reader(new StockReader(
          context.session, [this](StockPicture &picture) { take(picture); }, this))
    , m_title(styledLabel(QString(), Look::PaneTitle, this))
    , m_sums(styledLabel(QString(), Look::Dim, this))
    , m_stack(new QStackedWidget(this))
{
    addActions(context.actions);
    setFilterLine(m_bar);
    m_stack->addWidget(buildBody());
    m_stack->addWidget(
        new EmptyState(tr("No places yet"),
                       tr("Add the building first, then rooms and shelves in it; a vehicle or a shelf at a peer's "
                          "is a place, too."),
                       m_add, nullptr, this));
    setBody(m_stack);
    connect(m_bar, &FilterBar::wordsChanged, m_filter, &RowsFilter::setWords);
    connect(m_bar, &FilterBar::wordsChanged, this, &PlacesPage::showStatus);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PlacesPage::showCurrent);
    connect(m_list, &TableView::opened, this, &PlacesPage::changePlace);
    connect(m_list, &TableView::typed, m_bar, &FilterBar::type);
    connect(m_table, &TableView::typed, m_bar, &FilterBar::type);
    connect(m_table, &TableView::opened, this, [this](const QModelIndex &index) {
        Q_EMIT openRequested(QStringLiteral("inventory"), m_stock->row(m_filter->mapToSource(index).row()).stock.key);
    });
    connect(&m_session, &Session::recordingChanged, this, &PlacesPage::showActs);
    connect(&m_session, &Session::closing, this, &PlacesPage::forget);
    showActs(); // other pages have acts with the same keys
}

void PlacesPage::addActions(ActionRegistry &actions)
{
    m_add = actions.add({QStringLiteral("place.add"), tr("Add a place…"), QKeySequence(Qt::Key_Insert),
                         QStringLiteral("add"), tr("In the chosen place, or by itself")});
    m_change = actions.add({QStringLiteral("place.change"),
                            tr("Rename or move…"),
                            QKeySequence(Qt::Key_F2),
                            {},
                            tr("What the chosen place is called and what it is in")});
    connect(m_add, &QAction::triggered, this, &PlacesPage::addPlace);
    connect(m_change, &QAction::triggered, this, &PlacesPage::changePlace);
    addSecondaryAction(m_change);
    setPrimaryAction(m_add);
}

QWidget *PlacesPage::buildBody()
{
    m_list->setModel(m_places);
    m_list->setAccessibleName(tr("Places"));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->horizontalHeader()->setSortIndicatorShown(false);
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_filter->setSourceModel(m_stock);
    m_table->setModel(m_filter);
    m_table->setTwoLines(true);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_table->setAccessibleName(tr("Items in the chosen place"));
    m_table->setNothing(tr("No item that fits is kept here."));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_sums->setWordWrap(true);
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_sums);
    column->addWidget(m_table, 1);
    auto *splitter = new QSplitter(this);
    splitter->setHandleWidth(14);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(side);
    splitter->setStretchFactor(0, 4);
    splitter->setStretchFactor(1, 15);
    splitter->setSizes({ListWidth, StockWidth});
    return splitter;
}

RecordKey PlacesPage::placeOf(const StockRow &row) const
{
    const StockRow *at = &row;
    for (std::size_t steps = 0; at->stock.containedIn && steps < m_all.size(); ++steps) {
        const auto container = m_at.find(at->stock.containedIn);
        if (container == m_at.end())
            break;
        at = &m_all[container->second];
    }
    return at->stock.location ? at->stock.location : row.stock.location;
}

void PlacesPage::refresh()
{
    if (!m_session.isOpen())
        return;
    auto tree = resources::PlaceTree::read(m_session.reading().database());
    if (!tree)
        return m_session.report(tree.error(), tr("The book itself is unchanged."));
    m_tree = std::move(*tree);
    m_reader->read();
    if (m_reader->isReading())
        showPlaces(); // with what was there before, until the stock is read
}

void PlacesPage::take(StockPicture &picture)
{
    m_all = std::move(picture.rows);
    m_at.clear();
    for (std::size_t i = 0; i < m_all.size(); ++i)
        m_at.emplace(m_all[i].stock.key, i);
    showPlaces();
}

/// Another book's places must not be seen until its own are read.
void PlacesPage::forget()
{
    m_tree = resources::PlaceTree({});
    m_all.clear();
    m_at.clear();
    m_places->setRows({});
    m_stock->setRows({});
    m_title->clear();
    m_sums->clear();
}

void PlacesPage::showPlaces()
{
    const RecordKey before = currentRecord();
    readPlaces();
    m_stack->setCurrentIndex(m_places->rowCount() == 0 ? EmptyPlace : BodyPlace);
    m_bar->setVisible(m_places->rowCount() > 0);
    if (!before || !select(before))
        m_list->selectRow(0);
    showCurrent();
}

/// Each record counts in its place and in every place that one is in.
void PlacesPage::readPlaces()
{
    std::unordered_map<RecordKey, StockSums> sums;
    std::unordered_map<RecordKey, int> items;
    for (const StockRow &row : m_all) {
        if (!isThere(row))
            continue;
        for (const auto *place = m_tree.find(placeOf(row)); place != nullptr; place = m_tree.find(place->within)) {
            sums[place->key].add(row);
            ++items[place->key];
        }
    }
    std::vector<PlaceListRow> rows;
    for (const resources::PlaceRow &place : m_tree.places())
        rows.push_back({place, m_tree.depth(place.key), items[place.key], sums[place.key].words()});
    m_places->setRows(std::move(rows));
}

void PlacesPage::showCurrent()
{
    const PlaceListRow *place = current();
    showActs();
    m_title->setText(place == nullptr ? QString() : m_tree.path(place->place.key));
    m_sums->setText(place == nullptr || m_reader->isReading() ? QString()
                    : place->sums.isEmpty()                   ? tr("Nothing here")
                                            : tr("On hand: %1").arg(place->sums.join(QStringLiteral(", "))));
    std::vector<StockRow> rows;
    if (place != nullptr) {
        const auto places = m_tree.under(place->place.key);
        for (const StockRow &row : m_all)
            if (isThere(row) && places.contains(placeOf(row)))
                rows.push_back(row);
    }
    m_stock->setRows(std::move(rows));
    showStatus();
}

void PlacesPage::showStatus()
{
    setState(tr("%n places", nullptr, m_places->rowCount()));
    setStatus(m_reader->isReading() ? tr("Reading the stock…") : tr("Items: %n", nullptr, m_filter->rowCount()),
              m_session.canRecord() ? tr("Insert adds a place in the chosen one · F2 renames or moves it")
                                    : m_session.whyNotRecording());
}

void PlacesPage::showActs()
{
    const bool can = isVisible() && m_session.canRecord();
    if (m_add != nullptr)
        m_add->setEnabled(can);
    if (m_change != nullptr)
        m_change->setEnabled(can && current() != nullptr);
}

const PlaceListRow *PlacesPage::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() && index.row() < m_places->rowCount() ? &m_places->row(index.row()) : nullptr;
}

bool PlacesPage::select(RecordKey place)
{
    for (int row = 0; row < m_places->rowCount(); ++row) {
        if (m_places->row(row).place.key != place)
            continue;
        m_list->selectRow(row);
        return true;
    }
    return false;
}

bool PlacesPage::showRecord(RecordKey key)
{
    return select(key);
}

RecordKey PlacesPage::currentRecord() const
{
    const PlaceListRow *place = current();
    return place == nullptr ? RecordKey() : place->place.key;
}

void PlacesPage::takeFocus()
{
    m_list->setFocus();
}

QWidget *PlacesPage::searchField() const
{
    return m_bar->searchField();
}

void PlacesPage::addPlace()
{
    PlaceDialog dialog(m_session, {}, currentRecord(), window());
    if (dialog.exec() != QDialog::Accepted || !m_session.canRecord())
        return;
    const auto place = placesOf(m_session.reading()).add(dialog.draft());
    if (!place)
        return m_session.report(place.error(), tr("Nothing was recorded."));
    static_cast<void>(select(*place));
    m_session.say(tr("Added “%1”.").arg(m_tree.path(*place)));
}

void PlacesPage::changePlace()
{
    const RecordKey place = currentRecord();
    if (!place || !m_session.canRecord())
        return;
    PlaceDialog dialog(m_session, place, {}, window());
    if (dialog.exec() != QDialog::Accepted || !m_session.canRecord())
        return;
    const auto entry = placesOf(m_session.reading()).change(place, dialog.draft());
    if (!entry)
        return m_session.report(entry.error(), tr("Nothing was recorded."));
    if (*entry)
        m_session.say(tr("Changed “%1”.").arg(m_tree.path(place)));
}

} // namespace tally::ui

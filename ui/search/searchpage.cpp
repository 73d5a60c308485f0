// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchpage.h"

#include "ui/common/emptystate.h"
#include "ui/common/figures.h"
#include "ui/common/filterbar.h"
#include "ui/common/tableview.h"
#include "ui/search/hitpane.h"
#include "ui/shell/hitwords.h"

#include <algorithm>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>

namespace tally::ui
{
namespace
{

constexpr int PerGroup = 40;
constexpr int FieldWidth = 360;
constexpr int PaneWidth = 340;
constexpr int TableWidth = 720;
enum Body { Results, Invitation, Nothing };

QString idOf(book::SearchGroup group)
{
    const std::string_view name = book::nameOf(group);
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

constexpr book::SearchGroup Groups[] = {book::SearchGroup::Items, book::SearchGroup::Stock, book::SearchGroup::Agents,
                                        book::SearchGroup::Work,  book::SearchGroup::Deals, book::SearchGroup::Entries,
                                        book::SearchGroup::Peers};

} // namespace

SearchPage::SearchPage(const PageContext &context, QWidget *parent)
    : Page(tr("Search"), parent)
    , m_session(context.session)
    , m_model(new Model(columns(), this))
    , m_bar(new FilterBar(tr("Names, codes, lots, serial numbers, notes, d1/42…"), this))
    , m_table(new TableView(this))
    , m_pane(new HitPane(this))
    , m_stack(new QStackedWidget(this))
{
    buildFilters();
    setBody(buildBody());
    m_bar->searchField()->installEventFilter(this);
    connect(m_table, &TableView::typed, m_bar, &FilterBar::type);
    connect(m_table, &TableView::opened, this, &SearchPage::open);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SearchPage::showCurrent);
    connect(m_bar->searchField(), &QLineEdit::returnPressed, this, &SearchPage::open);
    connect(m_pane, &HitPane::openChosen, this, &SearchPage::open);
    connect(m_pane, &HitPane::entryChosen, this,
            [this](RecordKey entry) { Q_EMIT openRequested(QStringLiteral("journal"), entry); });
}

std::vector<Column<SearchPage::Row>> SearchPage::columns()
{
    return {{QStringLiteral("found"),
             tr("Found"),
             Qt::AlignLeft | Qt::AlignVCenter,
             [](const Row &row) {
                 const HitWords words =
                     wordsOf(row.hit, row.hit.unit.isEmpty() ? QString() : amount(row.hit.onhand, row.hit.unit));
                 Cell cell{words.title, words.second};
                 cell.dim = row.hit.takenBack;
                 cell.tip = row.hit.note;
                 return cell;
             },
             {}},
            {QStringLiteral("group"),
             tr("Kind"),
             Qt::AlignLeft | Qt::AlignVCenter,
             [](const Row &row) {
                 Cell cell;
                 if (row.opensGroup)
                     cell.badge = {titleOf(row.group), Badge::Tone::Neutral};
                 return cell;
             },
             {}}};
}

void SearchPage::buildFilters()
{
    m_bar->addChip(QStringLiteral("all"), tr("Everything"));
    for (const book::SearchGroup group : Groups)
        m_bar->addChip(idOf(group), titleOf(group));
    m_bar->searchField()->setMinimumWidth(qMax(FieldWidth, m_bar->searchField()->minimumWidth()));
    setFilterLine(m_bar);
    connect(m_bar, &FilterBar::wordsChanged, this, [this](const QString &words) {
        m_words = words;
        search();
    });
    connect(m_bar, &FilterBar::chipChosen, this, &SearchPage::list);
    showCounts();
}

QWidget *SearchPage::buildBody()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("What was found"));
    m_table->setTwoLines(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSortIndicatorShown(false); // the best of each kind stands first
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    header->moveSection(1, 0); // a kind stands at its first line, like a heading
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
    m_stack->addWidget(new EmptyState(
        tr("Search everything"),
        tr("Type the beginning of any word: of a name, a code, a lot, a serial number or a note. Accents and capitals "
           "do not matter. The number of an entry, like d1/42, finds that entry."),
        nullptr, nullptr, this));
    m_stack->addWidget(new EmptyState(
        tr("Nothing was found"),
        tr("No name, code or note in this book has all of these words. Fewer words, or fewer letters of each, find "
           "more."),
        nullptr, nullptr, this));
    m_stack->setCurrentIndex(Invitation);
    return m_stack;
}

void SearchPage::refresh()
{
    if (m_session.isOpen())
        search();
}

void SearchPage::search()
{
    auto found = book::SearchQuery(m_session.reading()).find(m_words, PerGroup);
    if (!found) {
        m_session.report(found.error(), tr("The book itself is unchanged."));
        return;
    }
    m_found = *std::move(found);
    showCounts();
    list();
}

void SearchPage::list()
{
    const QString chip = m_bar->chip();
    std::vector<Row> rows;
    for (const book::SearchHits &group : m_found) {
        if (chip != QLatin1String("all") && chip != idOf(group.group))
            continue;
        bool first = true;
        for (const book::SearchHit &hit : group.hits)
            rows.push_back({group.group, std::exchange(first, false), hit});
    }
    const bool isEmpty = rows.empty();
    m_model->setRows(std::move(rows));
    m_stack->setCurrentIndex(!isEmpty ? Results : m_words.trimmed().isEmpty() ? Invitation : Nothing);
    m_table->selectRow(0);
    m_table->scrollToTop();
    showCurrent();
    showStatus();
}

void SearchPage::showCounts()
{
    for (const book::SearchGroup group : Groups) {
        const auto found = std::find_if(m_found.begin(), m_found.end(),
                                        [group](const book::SearchHits &hits) { return hits.group == group; });
        m_bar->setCount(idOf(group), found == m_found.end() ? 0 : static_cast<int>(found->hits.size()));
    }
}

const SearchPage::Row *SearchPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->row(index.row()) : nullptr;
}

void SearchPage::showCurrent()
{
    const Row *row = current();
    if (row == nullptr || !m_session.isOpen())
        return m_pane->showNothing();
    if (const Outcome shown = m_pane->show(row->hit, m_session.reading()); !shown)
        m_session.report(shown.error(), tr("The book itself is unchanged."));
}

void SearchPage::showStatus()
{
    QStringList full;
    for (const book::SearchHits &group : m_found)
        if (group.more)
            full.append(titleOf(group.group));
    const QString left = m_words.trimmed().isEmpty() ? QString() : tr("%n found", nullptr, m_model->rowCount());
    setStatus(left, full.isEmpty() ? tr("Enter opens · ↑ ↓ choose")
                                   : tr("Only the best are listed of: %1. Another word narrows it down.")
                                         .arg(QLocale().createSeparatedList(full)));
}

void SearchPage::open()
{
    if (const Row *row = current(); row != nullptr)
        Q_EMIT openRequested(QString(), row->hit.key);
}

bool SearchPage::showRecord(RecordKey key)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->row(row).hit.key != key)
            continue;
        m_table->selectRow(row);
        m_table->scrollTo(m_model->index(row, 0));
        return true;
    }
    return false;
}

RecordKey SearchPage::currentRecord() const
{
    const Row *row = current();
    return row == nullptr ? RecordKey() : row->hit.key;
}

void SearchPage::takeFocus()
{
    m_bar->searchField()->setFocus();
    m_bar->searchField()->selectAll();
}

QWidget *SearchPage::searchField() const
{
    return m_bar->searchField();
}

bool SearchPage::eventFilter(QObject *watched, QEvent *event)
{
    // The list can be walked without leaving the field.
    if (watched == m_bar->searchField() && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int step = key->key() == Qt::Key_Down ? 1 : key->key() == Qt::Key_Up ? -1 : 0;
        if (step != 0 && m_model->rowCount() > 0) {
            m_table->selectRow(std::clamp(m_table->currentIndex().row() + step, 0, m_model->rowCount() - 1));
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace tally::ui

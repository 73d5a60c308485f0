// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/countspage.h"

#include "core/book/ownagent.h"
#include "ui/common/emptystate.h"
#include "ui/common/figures.h"
#include "ui/common/filterbar.h"
#include "ui/common/recordtogethercommand.h"
#include "ui/common/rowsfilter.h"
#include "ui/common/tableacts.h"
#include "ui/common/tableview.h"
#include "ui/inventory/countdelegate.h"
#include "ui/inventory/countplandialog.h"
#include "ui/inventory/countpostdialog.h"
#include "ui/inventory/stockservices.h"
#include "ui/shell/actionbutton.h"
#include "ui/shell/look.h"

#include <algorithm>
#include <QApplication>
#include <QCheckBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <utility>

namespace tally::ui
{
namespace
{

constexpr int ListWidth = 400;
constexpr int SheetWidth = 720;
constexpr int BodyPlace = 0;
constexpr int EmptyPlace = 1;

Badge badgeOf(const resources::CountRow &count)
{
    if (count.isFinished)
        return {CountsPage::tr("✓ posted"), Badge::Tone::Good};
    if (count.counted == 0)
        return {CountsPage::tr("◇ planned"), Badge::Tone::Neutral};
    return {CountsPage::tr("◷ being counted"), Badge::Tone::Warning};
}

/// "9 of 10", and by how much the others were wrong.
Cell accuracyCell(const CountListRow &row)
{
    if (!row.accuracy || !row.count.isFinished) // who counts blind is not told by the way
        return {QStringLiteral("–"), {}, {}, {}, false, true};
    QStringList wrong;
    for (const auto &[unit, sum] : row.accuracy->absolute)
        if (!sum.isZero())
            wrong.append(amount(sum, unit));
    return {CountsPage::tr("%1 of %2", "lines without difference").arg(row.accuracy->right).arg(row.accuracy->lines),
            wrong.isEmpty() ? QString() : CountsPage::tr("off by %1").arg(wrong.join(QStringLiteral(", ")))};
}

std::vector<Column<CountListRow>> countColumns()
{
    constexpr auto Words = Qt::AlignLeft | Qt::AlignVCenter;
    return {{QStringLiteral("name"),
             CountsPage::tr("Count"),
             Words,
             [](const CountListRow &row) {
                 const QString what = row.what.isEmpty() ? CountsPage::tr("Whole stock") : row.what;
                 Cell cell{row.count.name, CountsPage::tr("%1 of %2 · %3", "counted, to be counted, what")
                                               .arg(row.count.counted)
                                               .arg(row.count.items)
                                               .arg(what)};
                 cell.tip = row.count.note;
                 return cell;
             },
             {}},
            {QStringLiteral("state"),
             CountsPage::tr("State"),
             Words,
             [](const CountListRow &row) {
                 Cell cell;
                 cell.badge = badgeOf(row.count);
                 return cell;
             },
             {}},
            {QStringLiteral("right"), CountsPage::tr("Agreed"), Words, accuracyCell, {}}};
}

} // namespace

CountsPage::CountsPage(const PageContext &context, QWidget *parent)
    : Page(tr("Counts"), parent)
    , m_session(context.session)
    , m_counts(new RowsModel<CountListRow>(countColumns(), this))
    , m_list(new TableView(this))
    , m_bar(new FilterBar(tr("Filter the sheet…"), this))
    , m_rows(new CountSheetModel(this))
    , m_filter(new RowsFilter(this))
    , m_sheet(new TableView(this))
    , m_acts(new TableActs(
          context.session, context.actions, m_sheet, QStringLiteral("count"), [this] { return m_title->text(); },
          [this] { return tr("Items: %n", nullptr, m_filter->rowCount()); }))
    , m_title(styledLabel(QString(), Look::PaneTitle, this))
    , m_compare(new QCheckBox(tr("&Compare with the book"), this))
    , m_onPaper(new QCheckBox(tr("Counted ea&rlier, at"), this))
    , m_when(new QDateTimeEdit(this))
    , m_stack(new QStackedWidget(this))
    , m_reader(new CountReader(
          context.session, [this](CountPicture &picture) { show(picture); }, this))
{
    connect(m_reader, &CountReader::ended, this, &CountsPage::showStatus);
    addActions(context.actions);
    setFilterLine(m_bar);
    m_stack->addWidget(buildBody());
    m_stack->addWidget(
        new EmptyState(tr("Nothing counted yet"),
                       tr("Plan a count of a room, a shelf or a kind of item; then enter what is really there."),
                       m_plan, nullptr, this));
    setBody(m_stack);
    connect(m_bar, &FilterBar::wordsChanged, m_filter, &RowsFilter::setWords);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CountsPage::showCurrent);
    connect(m_list, &TableView::opened, this, [this] { edit(qMax(0, m_rows->uncounted(0))); });
    connect(m_sheet, &TableView::opened, this,
            [this](const QModelIndex &index) { edit(m_filter->mapToSource(index).row()); });
    connect(m_sheet, &TableView::typed, this, [this](const QString &text) {
        if (m_sheet->currentIndex().isValid() && text.at(0).isDigit())
            edit(m_filter->mapToSource(m_sheet->currentIndex()).row(), text);
        else
            m_bar->type(text);
    });
    connect(m_compare, &QCheckBox::toggled, this, &CountsPage::showBookColumns);
    connect(m_onPaper, &QCheckBox::toggled, m_when, &QWidget::setEnabled);
    connect(&m_session, &Session::recordingChanged, this, &CountsPage::showActs);
    connect(&m_session, &Session::closing, this, [this] {
        m_shown = m_titled = m_planned = {};
        m_rows->setRows({}); // or another book would show them until its own are read
        m_counts->setRows({});
    });
}

void CountsPage::addActions(ActionRegistry &actions)
{
    m_plan = actions.add({QStringLiteral("count.plan"), tr("Plan a count…"), QKeySequence(Qt::Key_P),
                          QStringLiteral("add"), tr("By place, by category, or the whole stock")});
    m_post = actions.add({QStringLiteral("count.post"),
                          tr("Post the differences…"),
                          QKeySequence(Qt::CTRL | Qt::Key_Return),
                          {},
                          tr("Raise or lower the book to what was counted, and close the count")});
    connect(m_plan, &QAction::triggered, this, &CountsPage::planCount);
    connect(m_post, &QAction::triggered, this, &CountsPage::postCount);
    addSecondaryAction(m_post);
    setPrimaryAction(m_plan);
}

QWidget *CountsPage::buildSheet()
{
    m_filter->setSourceModel(m_rows);
    m_sheet->setModel(m_filter);
    m_sheet->setTwoLines(true);
    m_sheet->setAccessibleName(tr("Count sheet"));
    m_delegate = new CountDelegate(
        [this](const QModelIndex &index) -> std::optional<Quantity> {
            return Quantity{Decimal(), m_rows->row(m_filter->mapToSource(index).row()).unit()};
        },
        tr("Counted"), m_sheet);
    m_sheet->setItemDelegateForColumn(CountSheetModel::CountedColumn, m_delegate);
    connect(m_delegate, &CountDelegate::entered, this, &CountsPage::enter);
    connect(m_delegate, &CountDelegate::failed, this,
            [this](const Error &error) { m_session.report(error, tr("Nothing was recorded.")); });
    connect(m_delegate, &CountDelegate::nextWanted, this, &CountsPage::next, Qt::QueuedConnection);
    QHeaderView *header = m_sheet->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(CountSheetModel::ItemColumn, QHeaderView::Stretch);
    m_when->setAccessibleName(tr("When it was counted"));
    m_when->findChild<QLineEdit *>()->setAccessibleName(m_when->accessibleName()); // what has the focus
    m_when->setEnabled(false);
    m_when->setDateTime(QDateTime::currentDateTime());
    m_when->setDisplayFormat(QLocale().dateTimeFormat(QLocale::ShortFormat));
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(m_title, 1);
    line->addWidget(m_compare);
    line->addWidget(m_onPaper);
    line->addWidget(m_when);
    auto *sheet = new QWidget(this);
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(line);
    column->addWidget(m_sheet, 1);
    return sheet;
}

QWidget *CountsPage::buildBody()
{
    m_list->setModel(m_counts);
    m_list->setTwoLines(true);
    m_list->setAccessibleName(tr("Counts, the latest first"));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView *header = m_list->horizontalHeader();
    header->setSortIndicatorShown(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    auto *splitter = new QSplitter(this);
    splitter->setHandleWidth(14);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(buildSheet());
    splitter->setStretchFactor(0, 6);
    splitter->setStretchFactor(1, 13);
    splitter->setSizes({ListWidth, SheetWidth});
    return splitter;
}

void CountsPage::refresh()
{
    if (!m_session.isOpen() || (m_entered && !m_reader->isReading() && refreshLine(m_entered)))
        return;
    m_reader->read(m_shown);
    showStatus();
}

void CountsPage::show(CountPicture &picture)
{
    m_shown = picture.shown;
    m_counts->setRows(std::move(picture.counts));
    m_rows->setRows(std::move(picture.sheet));
    m_stack->setCurrentIndex(m_counts->rowCount() == 0 ? EmptyPlace : BodyPlace);
    m_bar->setVisible(m_counts->rowCount() > 0);
    static_cast<void>(select(m_shown));
    showSheet();
    if (m_planned && std::exchange(m_planned, {}) == m_shown) {
        m_sheet->setFocus();
        m_sheet->selectRow(0);
    }
}

bool CountsPage::refreshLine(RecordKey resource)
{
    const int row = m_rows->rowOf(resource);
    const int at = rowOf(m_shown);
    if (row < 0 || at < 0)
        return false;
    book::Book &book = m_session.reading();
    auto line = readSheetRow(book, m_shown, m_rows->row(row));
    const auto count = resources::CountQuery(book.database()).count(m_shown);
    if (!line || !*line || !count || !*count)
        return false;
    m_rows->setRow(row, std::move(**line));
    std::vector<CountListRow> counts = m_counts->rows();
    counts[static_cast<std::size_t>(at)].count = **count;
    m_counts->setRows(std::move(counts));
    showSheet();
    return true;
}

void CountsPage::showCurrent()
{
    const resources::CountRow *count = current();
    const RecordKey key = count == nullptr ? RecordKey() : count->key;
    if (key == m_shown || !m_session.isOpen())
        return showSheet();
    m_shown = key;
    m_rows->setRows({});
    m_reader->read(key);
    showSheet();
}

/// What belongs to the sheet beside its rows.
void CountsPage::showSheet()
{
    const resources::CountRow *count = current();
    const RecordKey key = count == nullptr ? RecordKey() : count->key;
    m_title->setText(count == nullptr ? QString() : count->name);
    m_rows->setClosed(count == nullptr || count->isFinished || !m_session.canRecord());
    if (count != nullptr && m_titled != key) {
        const QSignalBlocker quiet(m_compare);
        m_compare->setChecked(m_compare->isChecked() || count->isFinished || !count->isBlind);
    }
    m_titled = key;
    showBookColumns();
    showActs();
    showStatus();
}

void CountsPage::showBookColumns()
{
    for (const int column : {CountSheetModel::BookColumn, CountSheetModel::DifferenceColumn})
        m_sheet->setColumnHidden(column, !m_compare->isChecked());
}

void CountsPage::showStatus()
{
    const auto open = std::count_if(m_counts->rows().begin(), m_counts->rows().end(),
                                    [](const CountListRow &row) { return !row.count.isFinished; });
    setState(tr("%n open", nullptr, static_cast<int>(open)));
    const resources::CountRow *count = current();
    setStatus(m_reader->isReading() ? tr("Reading the counts…")
              : count == nullptr    ? QString()
                                    : tr("Counted: %1 of %2").arg(count->counted).arg(count->items),
              m_session.canRecord() ? tr("Enter goes to the next line · a recount replaces the earlier one")
                                    : m_session.whyNotRecording());
}

void CountsPage::showActs()
{
    const resources::CountRow *count = current();
    if (m_plan != nullptr)
        m_plan->setEnabled(isVisible() && m_session.canRecord());
    if (m_post != nullptr)
        m_post->setEnabled(isVisible() && m_session.canRecord() && count != nullptr && count->counted > 0 &&
                           !count->isFinished && m_rows->rowCount() > 0); // none until its sheet is read
}

const resources::CountRow *CountsPage::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() && index.row() < m_counts->rowCount() ? &m_counts->row(index.row()).count : nullptr;
}

int CountsPage::rowOf(RecordKey count) const
{
    const auto &rows = m_counts->rows();
    const auto at =
        std::find_if(rows.begin(), rows.end(), [count](const CountListRow &row) { return row.count.key == count; });
    return at == rows.end() ? -1 : static_cast<int>(at - rows.begin());
}

bool CountsPage::select(RecordKey count)
{
    const int row = rowOf(count);
    if (row >= 0)
        m_list->selectRow(row);
    return row >= 0;
}

bool CountsPage::showRecord(RecordKey key)
{
    const resources::CountQuery query(m_session.reading().database());
    const RecordKey of = query.countOf(key).value_or(RecordKey());
    const RecordKey wanted = of ? of : key;
    if (!m_reader->isReading() && select(wanted))
        return true;
    const auto count = query.count(wanted);
    if (!count || !*count)
        return false;
    m_reader->read(wanted);
    return true;
}

RecordKey CountsPage::currentRecord() const
{
    return m_shown;
}

void CountsPage::takeFocus()
{
    (m_rows->rowCount() > 0 ? m_sheet : m_list)->setFocus();
}

QWidget *CountsPage::searchField() const
{
    return m_bar->searchField();
}

void CountsPage::planCount()
{
    CountPlanDialog dialog(m_session, window());
    if (dialog.exec() != QDialog::Accepted || !m_session.canRecord())
        return;
    book::Book &book = m_session.reading();
    const auto count = countsOf(book).plan(dialog.draft(), book::ownAgent(book).value_or(RecordKey()));
    if (!count)
        return m_session.report(count.error(), tr("Nothing was recorded."));
    m_compare->setChecked(!dialog.draft().isBlind);
    m_planned = *count;
    m_reader->read(*count);
    m_session.say(tr("Planned “%1”.").arg(dialog.draft().name));
}

void CountsPage::postCount()
{
    const resources::CountRow *shown = current();
    if (shown == nullptr || m_rows->rowCount() == 0)
        return;
    const resources::CountRow count = *shown; // the list may be read anew while the dialog asks
    const auto changes = static_cast<int>(CountPostDialog::changes(m_rows->rows()).size());
    CountPostDialog dialog(m_rows->rows(), window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString words = tr("Posted “%1”: %n change(s) of stock", nullptr, changes).arg(count.name);
    const auto act = [key = count.key, reason = dialog.reason()](
                         book::Book &book, journal::Recording &recording) -> Result<std::vector<RecordKey>> {
        return countsOf(book).post(recording, key, reason).map([](const auto &posting) { return posting.entries; });
    };
    m_session.undoStack().push(new RecordTogetherCommand(m_session, act, words));
}

void CountsPage::edit(int sourceRow, const QString &typed)
{
    if (sourceRow < 0 || sourceRow >= m_rows->rowCount())
        return;
    const QModelIndex index = m_filter->mapFromSource(m_rows->index(sourceRow, CountSheetModel::CountedColumn));
    if (!index.isValid() || !m_rows->flags(m_filter->mapToSource(index)).testFlag(Qt::ItemIsEditable))
        return;
    m_sheet->setFocus();
    m_sheet->setCurrentIndex(index);
    m_sheet->edit(index);
    if (auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget()); field != nullptr && !typed.isEmpty())
        field->insert(typed);
}

void CountsPage::enter(const QModelIndex &index, const Quantity &quantity)
{
    const RecordKey resource = m_rows->row(m_filter->mapToSource(index).row()).line.stock.key;
    m_entered = resource;
    const Outcome entered = m_session.recordTogether([&](book::Book &book, journal::Recording &recording) -> Outcome {
        resources::CountEntry entry{m_shown, resource, quantity, {}, {}};
        if (m_onPaper->isChecked())
            entry.at = m_when->dateTime().toMSecsSinceEpoch();
        TALLY_CHECK(countsOf(book).enter(recording, entry));
        return {};
    });
    m_entered = {};
    if (!entered)
        m_session.report(entered.error(), tr("Nothing was recorded."));
}

/// To the row below the one that was entered; stays at the last.
void CountsPage::next()
{
    const QModelIndex at = m_sheet->currentIndex();
    const QModelIndex below = at.siblingAtRow(at.row() + 1);
    m_sheet->setFocus();
    if (below.isValid())
        edit(m_filter->mapToSource(below).row());
}

} // namespace tally::ui

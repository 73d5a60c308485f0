// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tableview.h"

#include "ui/common/cell.h"
#include "ui/common/celldelegate.h"
#include "ui/common/tableexport.h"
#include "ui/shell/columnstate.h"
#include "ui/shell/tokens.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <utility>
#include <vector>

namespace tally::ui
{
namespace
{

constexpr int MeasuredRows = 60;   ///< of a long table, from the first one shown
constexpr int RowsInSight = 0;     ///< as a header counts
constexpr int LegibleLetters = 18; ///< of a word that must be shortened
constexpr int FewLetters = 11;     ///< a column with no more, margins and all, needs no room to spare
constexpr int WordsEdge = 40;      ///< left free beside what an empty table says

} // namespace

TableView::TableView(QWidget *parent)
    : QTableView(parent)
{
    setItemDelegate(new CellDelegate(this));
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSortIndicatorShown(true);
    header->setSectionsMovable(true);
    header->setResizeContentsPrecision(MeasuredRows);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &TableView::showColumnMenu);
    connect(header, &QHeaderView::sectionResized, this, &TableView::noteSize);
    connect(header, &QHeaderView::sectionHandleDoubleClicked, this, [this](int column) {
        setSizedByPerson(*horizontalHeader(), column, false);
        fitColumns();
    });
    connect(this, &QTableView::doubleClicked, this, &TableView::opened);
    fitRows();
}

void TableView::setTwoLines(bool twoLines)
{
    m_twoLines = twoLines;
    fitRows();
}

void TableView::setFillsWidth(bool fillsWidth)
{
    m_fillsWidth = fillsWidth;
    fitSoon(Fit::Anew);
}

void TableView::setNothing(const QString &words)
{
    if (words == m_nothing)
        return;
    m_nothing = words;
    setAccessibleDescription(words);
    if (model() == nullptr || model()->rowCount() == 0)
        viewport()->update();
}

void TableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_nothing.isEmpty() || model() == nullptr || model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(Tokens::of(QGuiApplication::palette()).dim);
    painter.drawText(viewport()->rect().adjusted(WordsEdge, 0, -WordsEdge, 0), Qt::AlignCenter | Qt::TextWordWrap,
                     m_nothing);
}

void TableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    const auto fitAnew = [this] { fitSoon(Fit::Anew); };
    connect(model, &QAbstractItemModel::modelReset, this, fitAnew);
    connect(model, &QAbstractItemModel::rowsInserted, this, fitAnew);
    connect(model, &QAbstractItemModel::rowsRemoved, this, fitAnew);
    connect(model, &QAbstractItemModel::dataChanged, this, fitAnew);
    connect(model, &QAbstractItemModel::layoutChanged, this, [this] { fitSoon(Fit::WhereCut); });
}

/// Once for all the rows that change in one go, and before they are painted.
void TableView::fitSoon(Fit fit)
{
    m_fit = qMax(m_fit, fit);
    scheduleDelayedItemsLayout();
}

void TableView::doItemsLayout()
{
    QTableView::doItemsLayout();
    const Fit fit = std::exchange(m_fit, Fit::Not);
    if (fit == Fit::Anew || (fit == Fit::WhereCut && anyIsCut()))
        fitColumns();
}

void TableView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dy != 0)
        widenColumns();
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitSoon(Fit::Anew);
}

void TableView::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    fitColumns();
}

/// A header that fits a column to its content does not let anybody drag it; so the fitting is done here.
void TableView::freeColumns()
{
    QHeaderView *header = horizontalHeader();
    for (int column = 0; column < header->count(); ++column)
        if (header->sectionResizeMode(column) == QHeaderView::ResizeToContents)
            header->setSectionResizeMode(column, QHeaderView::Interactive);
}

bool TableView::isFitted(int column) const
{
    const QHeaderView &header = *horizontalHeader();
    return header.sectionResizeMode(column) == QHeaderView::Interactive && !isSizedByPerson(header, column) &&
           !isColumnHidden(column);
}

void TableView::fitColumns()
{
    if (!isVisible() || m_fitting)
        return;
    m_fitting = true;
    m_shared.clear();
    freeColumns(); // those of another report have come since it was shown
    QHeaderView *header = horizontalHeader();
    for (int column = 0; column < header->count(); ++column)
        if (isFitted(column))
            header->resizeSection(column, qMax(sizeHintForColumn(column), titleWidth(column)));
    makeRoomForTitles();
    shareRest();
    m_fitting = false;
}

/// For rows that were out of sight until now.
void TableView::widenColumns()
{
    if (!isVisible() || m_fitting || model() == nullptr)
        return;
    m_fitting = true;
    takeBackRest();
    QHeaderView *header = horizontalHeader();
    header->setResizeContentsPrecision(RowsInSight);
    bool isWider = false;
    for (int column = 0; column < header->count(); ++column) {
        const int needed = isFitted(column) ? sizeHintForColumn(column) : 0;
        if (needed <= header->sectionSize(column))
            continue;
        header->resizeSection(column, needed);
        isWider = true;
    }
    header->setResizeContentsPrecision(MeasuredRows);
    if (isWider)
        makeRoomForTitles();
    shareRest();
    m_fitting = false;
}

/// Whether a row in sight needs more than its column has.
bool TableView::anyIsCut() const
{
    QHeaderView *header = horizontalHeader();
    header->setResizeContentsPrecision(RowsInSight);
    bool any = false;
    for (int column = 0; column < header->count() && !any; ++column)
        any = !isColumnHidden(column) && sizeHintForColumn(column) > header->sectionSize(column);
    header->setResizeContentsPrecision(MeasuredRows);
    return any;
}

/// A title that is not shown needs no room.
int TableView::titleWidth(int column) const
{
    return horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sectionSizeHint(column);
}

/// A column of words may be shortened as far as its title; beside others that are as long, some of the words stay.
int TableView::leastWidth(int column) const
{
    const int legible = m_fillsWidth ? LegibleLetters * fontMetrics().averageCharWidth() : 0;
    return qMax(titleWidth(column), qMin(horizontalHeader()->sectionSize(column), legible));
}

/// A column that takes the rest of the width keeps its title readable, at the cost of columns of words that have more
/// than their own titles need; when that is not enough, the table is scrolled.
void TableView::makeRoomForTitles()
{
    QHeaderView *header = horizontalHeader();
    int missing = -viewport()->width();
    int rest = -1;                 ///< the column that takes what is left
    std::multimap<int, int> spare; // column by what it can give
    for (int column = 0; column < header->count(); ++column) {
        if (isColumnHidden(column))
            continue;
        const bool takesRest = header->sectionResizeMode(column) == QHeaderView::Stretch;
        missing += takesRest ? titleWidth(column) : header->sectionSize(column);
        if (takesRest)
            rest = column;
        else if (holdsWords(column))
            spare.emplace(qMax(0, header->sectionSize(column) - leastWidth(column)), column);
    }
    for (auto most = spare.rbegin(); most != spare.rend() && missing > 0; ++most) {
        const int given = qMin(most->first, missing);
        header->resizeSection(most->second, header->sectionSize(most->second) - given);
        missing -= given;
    }
    if (rest < 0)
        return;
    header->setMinimumSectionSize(missing > 0 ? titleWidth(rest) : -1);
    header->setSectionResizeMode(rest, QHeaderView::Stretch); // has it take its width again
}

/// Figures stay beside their units, which are short; where there are no longer words, all columns share.
void TableView::shareRest()
{
    if (!m_fillsWidth)
        return;
    QHeaderView *header = horizontalHeader();
    const int few = FewLetters * header->fontMetrics().averageCharWidth();
    int rest = viewport()->width();
    std::vector<int> fitted;
    std::vector<int> words;
    for (int column = 0; column < header->count(); ++column) {
        if (isColumnHidden(column))
            continue;
        rest -= header->sectionSize(column);
        if (isFitted(column))
            (holdsWords(column) && header->sectionSize(column) > few ? words : fitted).push_back(column);
    }
    const std::vector<int> &takers = words.empty() ? fitted : words;
    int weight = 0;
    for (const int column : takers)
        weight += header->sectionSize(column);
    for (const int column : takers) {
        const int size = header->sectionSize(column);
        const int given = rest > 0 && weight > 0 ? rest * size / weight : 0;
        header->resizeSection(column, size + given);
        m_shared[column] = given;
        rest -= given;
        weight -= size;
    }
}

void TableView::takeBackRest()
{
    QHeaderView *header = horizontalHeader();
    for (const auto &[column, given] : m_shared)
        if (isFitted(column))
            header->resizeSection(column, header->sectionSize(column) - given);
    m_shared.clear();
}

/// Figures and states must not be shortened.
bool TableView::holdsWords(int column) const
{
    const int rows = qMin(model()->rowCount(), MeasuredRows);
    for (int row = 0; row < rows; ++row) {
        const QModelIndex index = model()->index(row, column);
        if (index.data(NumberRole).toBool() || !index.data(BadgeRole).value<Badge>().text.isEmpty())
            return false;
    }
    return rows > 0;
}

void TableView::noteSize(int column)
{
    const bool isFree = horizontalHeader()->sectionResizeMode(column) == QHeaderView::Interactive;
    if (!m_fitting && isFree && isVisible() && !isColumnHidden(column))
        setSizedByPerson(*horizontalHeader(), column, true);
}

void TableView::fitRows()
{
    verticalHeader()->setDefaultSectionSize(CellDelegate::rowHeight(font(), m_twoLines));
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRows();
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
    if (event->matches(QKeySequence::Copy))
        copy();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        Q_EMIT opened(currentIndex());
    else if (plain && !event->text().isEmpty() && event->text().at(0).isPrint() && event->key() != Qt::Key_Space)
        Q_EMIT typed(event->text());
    else
        QTableView::keyPressEvent(event);
}

QString TableView::selectionAsTsv() const
{
    return toTsv(exportTable(*this, ExportRows::Selected));
}

void TableView::copy()
{
    QApplication::clipboard()->setText(selectionAsTsv());
}

void TableView::addColumnChoices(QMenu &menu)
{
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        QAction *action = menu.addAction(title.isEmpty() ? tr("State") : title);
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(column > 0); // the first says which row it is
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            setColumnHidden(column, !on);
            fitColumns();
        });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("All columns, fitted to their content")), &QAction::triggered, this, [this] {
        for (int column = 0; column < horizontalHeader()->count(); ++column) {
            setColumnHidden(column, false);
            setSizedByPerson(*horizontalHeader(), column, false);
        }
        fitColumns();
    });
}

void TableView::showColumnMenu(const QPoint &where)
{
    QMenu menu(this);
    addColumnChoices(menu);
    menu.exec(horizontalHeader()->mapToGlobal(where));
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QRect row = visualRect(currentIndex());
    QMenu menu(this);
    const auto rows = static_cast<int>(selectionModel()->selectedRows().size());
    QAction *copyAction = menu.addAction(tr("Copy %n rows", nullptr, rows));
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setEnabled(rows > 0);
    connect(copyAction, &QAction::triggered, this, &TableView::copy);
    QMenu *columns = menu.addMenu(tr("Columns"));
    addColumnChoices(*columns);
    menu.exec(byKey && row.isValid() ? viewport()->mapToGlobal(row.bottomLeft()) : event->globalPos());
}

} // namespace tally::ui

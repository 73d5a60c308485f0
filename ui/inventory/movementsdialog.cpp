// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/movementsdialog.h"

#include "ui/common/celldelegate.h"
#include "ui/common/dateedit.h"
#include "ui/common/dialoglayout.h"
#include "ui/common/figures.h"
#include "ui/inventory/stockrows.h"
#include "ui/shell/look.h"

#include <algorithm>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace tally::ui
{
namespace
{

constexpr QSize UsualSize(1180, 600);
constexpr int SoonMs = 150;
constexpr std::size_t AtOnce = 100; ///< lines tried in some 20 milliseconds
constexpr resources::MovementKind LastKind = resources::MovementKind::Unpack;

QString titleOf(MovementLines::Of what)
{
    return what == MovementLines::Of::OpeningStock ? MovementsDialog::tr("Opening stock")
                                                   : MovementsDialog::tr("Record movements");
}

} // namespace

MovementsDialog::MovementsDialog(Session &session, MovementLines::Of what, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_what(what)
    , m_lines(new MovementLines(what, this))
    , m_table(new QTableView(this))
    , m_code(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_day(new DateEdit(this))
    , m_file(new QPushButton(tr("From a &file…"), this))
    , m_about(styledLabel(QString(), Look::Plain, this))
    , m_sentence(styledLabel(QString(), Look::Sentence, this))
{
    setWindowTitle(titleOf(what));
    resize(UsualSize);
    buildUi();
    m_soon.setSingleShot(true);
    m_soon.setInterval(SoonMs);
    connect(&m_soon, &QTimer::timeout, this, &MovementsDialog::validate);
    connect(m_lines, &MovementLines::edited, &m_soon, qOverload<>(&QTimer::start));
    connect(m_day, &QLineEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_file, &QPushButton::clicked, this, [this] { done(FromFile); });
    connect(&m_session, &Session::changed, this, [this] { m_reader.reset(); });
    validate();
    m_code->setFocus();
}

void MovementsDialog::buildUi()
{
    for (int kind = 0; kind <= static_cast<int>(LastKind); ++kind)
        m_kind->addItem(MovementLines::kindName(static_cast<resources::MovementKind>(kind)), kind);
    m_kind->setAccessibleName(tr("What is done with what is scanned"));
    m_code->setAccessibleName(tr("Code"));
    m_code->setPlaceholderText(tr("Scan or type a code, lot or serial number; Enter adds it"));
    m_code->installEventFilter(this);
    m_day->setAccessibleName(tr("Day of the opening stock"));
    m_day->setDate(QDate::currentDate());
    m_file->setAutoDefault(false);
    buildTable();
    const bool isOpening = m_what == MovementLines::Of::OpeningStock;
    m_kind->setVisible(!isOpening);
    m_day->setVisible(isOpening);
    m_file->setVisible(isOpening);
    m_sentence->setWordWrap(true);
    m_about->setWordWrap(true);
    auto *hint = styledLabel(
        isOpening ? tr("Type what is on the shelves, or paste it with Ctrl+V in the order of the columns; a first line "
                       "with their titles may put them in another order. Items and places that are new are made. "
                       "Ctrl+Delete takes a line away.")
                  : tr("Ctrl+V pastes rows from a spreadsheet in the order of the columns; a first line with their "
                       "titles may put them in another order. Ctrl+Delete takes a line away."),
        Look::Dim, this);
    hint->setWordWrap(true);
    auto *column = dialogColumn(this);
    column->addWidget(styledLabel(
        isOpening ? tr("What is there when the book begins?") : tr("What came, went or moved?"), Look::Title, this));
    column->addLayout(buildWays());
    column->addWidget(m_table, 1);
    column->addWidget(hint);
    column->addWidget(m_about);
    column->addWidget(m_sentence);
    m_ok = addAnswers(this, column, tr("Record all"));
    m_ok->setAutoDefault(false);
}

/// The line above the grid: the day or what is done, the code of the next thing, and the way by a file.
QLayout *MovementsDialog::buildWays()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    if (m_what == MovementLines::Of::OpeningStock) {
        auto *day = new QLabel(tr("On the &day"), this);
        day->setBuddy(m_day);
        line->addWidget(day);
    }
    line->addWidget(m_kind);
    line->addWidget(m_day);
    line->addWidget(m_code, 1);
    line->addWidget(m_file);
    return line;
}

void MovementsDialog::buildTable()
{
    constexpr std::pair<MovementLines::Field, int> Widths[] = {
        {MovementLines::Kind, 92}, {MovementLines::Item, 160},  {MovementLines::Lot, 104},  {MovementLines::Amount, 76},
        {MovementLines::Unit, 56}, {MovementLines::Place, 104}, {MovementLines::Agent, 88}, {MovementLines::Into, 76},
        {MovementLines::Cost, 92}, {MovementLines::Note, 84}};
    m_table->setModel(m_lines);
    m_table->setAccessibleName(titleOf(m_what));
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setTabKeyNavigation(true);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->verticalHeader()->setDefaultSectionSize(CellDelegate::rowHeight(font(), false));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->horizontalHeader()->setSectionResizeMode(m_lines->columnOf(MovementLines::Effect), QHeaderView::Stretch);
    for (const auto &[field, width] : Widths)
        if (const int column = m_lines->columnOf(field); column >= 0)
            m_table->setColumnWidth(column, qMax(width, m_table->horizontalHeader()->sectionSizeHint(column)));
    m_table->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MovementsDialog::showAbout);
}

resources::MovementKind MovementsDialog::usualKind() const
{
    return static_cast<resources::MovementKind>(m_kind->currentData().toInt());
}

/// Enter in the code field is the scanner's, not the dialog's.
bool MovementsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_code && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !key->modifiers()) {
        scan();
        return true;
    }
    if (key->matches(QKeySequence::Paste) && (watched == m_table || m_code->text().isEmpty()) &&
        QApplication::clipboard()->text().contains(u'\t')) {
        paste();
        return true;
    }
    if (watched == m_table && leaves(*key))
        return key->key() == Qt::Key_Tab ? focusNextChild() : focusPreviousChild();
    if (watched == m_table && key->key() == Qt::Key_Delete && key->modifiers() == Qt::ControlModifier) {
        removeLine();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

/// Tab goes from cell to cell, and out of the table behind the last one.
bool MovementsDialog::leaves(const QKeyEvent &key) const
{
    const QModelIndex at = m_table->currentIndex();
    if (key.key() == Qt::Key_Tab)
        return !at.isValid() ||
               (at.row() == m_table->model()->rowCount() - 1 && at.column() >= m_lines->columnOf(MovementLines::Note));
    return key.key() == Qt::Key_Backtab && (!at.isValid() || (at.row() == 0 && at.column() == 0));
}

void MovementsDialog::scan()
{
    const QString code = m_code->text().trimmed();
    if (code.isEmpty())
        return;
    const int row = m_lines->scan(code, usualKind());
    m_table->setCurrentIndex(m_lines->index(row, m_lines->columnOf(MovementLines::Amount)));
    m_code->clear();
    m_code->setFocus();
}

void MovementsDialog::paste()
{
    const int row = m_table->currentIndex().isValid() ? m_table->currentIndex().row() : m_lines->rowCount() - 1;
    m_lines->paste(row, QApplication::clipboard()->text(), usualKind());
}

void MovementsDialog::removeLine()
{
    const QModelIndex at = m_table->currentIndex();
    for (const MovementLines::Field field : {MovementLines::Item, MovementLines::Amount, MovementLines::Lot})
        if (at.isValid())
            m_lines->setData(at.siblingAtColumn(m_lines->columnOf(field)), QString(), Qt::EditRole);
}

/// With what all lines have in common.
MovementList MovementsDialog::written(std::vector<resources::MovementLine> lines) const
{
    if (m_what == MovementLines::Of::OpeningStock && m_day->date().isValid())
        for (resources::MovementLine &line : lines)
            line.day = m_day->date().toString(Qt::ISODate);
    return {m_what, std::move(lines)};
}

MovementList MovementsDialog::list() const
{
    return written(m_lines->lines());
}

/// Each line is tried after those before it; the recording is dropped, so nothing is kept.
void MovementsDialog::validate()
{
    m_soon.stop();
    if (!m_session.canRecord()) // an earlier trial has the book
        return m_soon.start();
    std::vector<resources::MovementLine> lines;
    std::vector<int> rows;
    for (int row = 0; row < m_lines->rowCount(); ++row) {
        const MovementLines::Row &written = m_lines->rows().at(static_cast<std::size_t>(row));
        if (written.isEmpty())
            continue;
        lines.push_back(written.line);
        rows.push_back(row);
    }
    const MovementList list = written(std::move(lines));
    const bool isLong = list.lines.size() > AtOnce || (!m_reader && isStockLarge(m_session.reading()).value_or(false));
    if (list.lines.empty() || !isLong) {
        auto trial = list.lines.empty() ? MovementTrial() : tryMovements(m_session.reading(), list, m_reader);
        return take(trial, rows);
    }
    m_ok->setEnabled(false);
    m_sentence->setText(tr("Trying the lines…"));
    const Outcome started = m_session.runJob<MovementTrial>(
        tr("Trying the lines…"), this,
        [list, reader = m_reader](book::Book &book, const JobRunner::Progress &progress) {
            return tryMovements(book, list, reader, progress);
        },
        [this, rows](Result<MovementTrial> &trial) { take(trial, rows); });
    if (!started)
        m_sentence->setText(errorWords(started.error()));
}

/// A cell is written when the button takes the focus from it. Had the grid gone by the time its lines are refused, all
/// that was typed would be lost.
void MovementsDialog::accept()
{
    if (m_soon.isActive())
        validate();
    if (!m_soon.isActive() && m_ok->isEnabled())
        QDialog::accept();
}

void MovementsDialog::take(Result<MovementTrial> &trial, const std::vector<int> &rows)
{
    m_trial = trial ? std::move(*trial) : MovementTrial();
    if (m_trial.reader)
        m_reader = m_trial.reader;
    for (std::size_t line = 0; line < m_trial.verdicts.size(); ++line)
        if (rows[line] < m_lines->rowCount())
            m_lines->setVerdict(rows[line], m_trial.verdicts[line]);
    m_sentence->setText(trial ? sum() : errorWords(trial.error()));
    setLook(m_sentence, m_trial.wrong > 0 ? Look::Caution : Look::Sentence);
    showAbout();
    m_file->setEnabled(rows.empty());
    m_ok->setEnabled(trial && m_trial.recorded > 0 && m_trial.wrong == 0 && !m_day->isWrong());
}

/// In full what the table may have no room for: of the line somebody is at, else of the first that is wrong.
void MovementsDialog::showAbout()
{
    const auto &rows = m_lines->rows();
    const auto isWrong = [](const MovementLines::Row &row) { return !row.isEmpty() && !row.verdict.issue.isEmpty(); };
    const auto isTold = [&](const MovementLines::Row &row) {
        return isWrong(row) || (!row.isEmpty() && !row.verdict.warning.isEmpty());
    };
    auto told = std::find_if(rows.begin(), rows.end(), isWrong);
    if (told == rows.end())
        told = std::find_if(rows.begin(), rows.end(), isTold);
    if (const QModelIndex at = m_table->currentIndex();
        at.isValid() && isTold(rows.at(static_cast<std::size_t>(at.row()))))
        told = rows.begin() + at.row();
    m_about->setVisible(told != rows.end());
    if (told == rows.end())
        return;
    const auto row = static_cast<int>(told - rows.begin());
    m_about->setText(tr("Line %1: %2")
                         .arg(QLocale().toString(row + 1),
                              m_lines->index(row, m_lines->columnOf(MovementLines::Effect)).data().toString()));
}

/// What pressing the button would do.
QString MovementsDialog::sum() const
{
    if (m_day->isWrong())
        return tr("“%1” is not a day.").arg(m_day->text());
    if (m_trial.verdicts.empty())
        return tr("Nothing is written yet.");
    if (m_trial.wrong > 0)
        return tr("Lines with a problem: %1 of %2. Nothing is recorded until all are right.")
            .arg(m_trial.wrong)
            .arg(m_trial.verdicts.size());
    QStringList sentences = {tr("%n line(s) will be recorded as one act.", nullptr, m_trial.recorded)};
    if (m_trial.newItems > 0)
        sentences.append(tr("New items: %1.").arg(QLocale().toString(m_trial.newItems)));
    if (!m_trial.value.isZero())
        sentences.append(tr("Value in all: %1.")
                             .arg(moneyFigure(m_trial.value) + QChar(QChar::Nbsp) +
                                  moneySign(m_session.reading().identity().currency)));
    if (m_trial.warned > 0)
        sentences.append(tr("! Lines to look at again: %1.").arg(QLocale().toString(m_trial.warned)));
    return sentences.join(u' ');
}

bool MovementsDialog::isLong() const
{
    return m_trial.verdicts.size() > AtOnce;
}

QString MovementsDialog::words() const
{
    const auto lines = static_cast<int>(m_lines->lines().size());
    return m_what == MovementLines::Of::OpeningStock ? tr("Recorded opening stock: %n line(s)", nullptr, lines)
                                                     : tr("Recorded %n movements", nullptr, lines);
}

} // namespace tally::ui

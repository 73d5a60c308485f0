// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/movementsdialog.h"

#include "core/book/ownagent.h"
#include "ui/common/arithmetic.h"
#include "ui/common/celldelegate.h"
#include "ui/common/dateedit.h"
#include "ui/common/dialoglayout.h"
#include "ui/common/figures.h"
#include "ui/inventory/eventwords.h"
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
            m_table->setColumnWidth(column, width);
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

/// As the stock is now; read again only after it changed.
Result<resources::MovementReader> MovementsDialog::reader(book::Book &book)
{
    if (m_reader)
        return *m_reader;
    TALLY_TRY(resources::MovementReader made,
              resources::MovementReader::make(book.database(), book.records(),
                                              book::ownAgent(book).value_or(RecordKey()),
                                              [](const QString &text) { return evaluate(text); }));
    made.setOpening(m_what == MovementLines::Of::OpeningStock);
    m_reader = made;
    return made;
}

/// With what all lines have in common.
resources::MovementLine MovementsDialog::lineOf(const resources::MovementLine &line) const
{
    resources::MovementLine told = line;
    if (m_what == MovementLines::Of::OpeningStock && m_day->date().isValid())
        told.day = m_day->date().toString(Qt::ISODate);
    return told;
}

void MovementsDialog::tryLine(resources::MovementBatch &batch, int row)
{
    ++m_tally.written;
    MovementLines::Verdict verdict;
    const auto added = batch.add(lineOf(m_lines->rows().at(static_cast<std::size_t>(row)).line));
    if (!added) {
        ++m_tally.wrong;
        verdict.issue = errorWords(added.error());
        return m_lines->setVerdict(row, verdict);
    }
    m_tally.recorded += added->entries.empty() ? 0 : 1;
    m_tally.newItems += added->isNewItem ? 1 : 0;
    m_tally.value = add(m_tally.value, added->cost.value_or(Decimal())).value_or(m_tally.value);
    verdict.effect = added->entries.empty() ? tr("none there: nothing is recorded")
                                            : effectWords(added->effects).replace(u'\n', QStringLiteral("; "));
    verdict.code = added->code;
    if (!added->warnings.empty()) {
        ++m_tally.warned;
        verdict.warning = errorWords(added->warnings.front().error);
    }
    m_lines->setVerdict(row, verdict);
}

/// Each line is tried after those before it; the recording is dropped, so nothing is kept.
void MovementsDialog::validate()
{
    m_soon.stop();
    m_tally = {};
    const Outcome tried = m_session.recordTogether([&](book::Book &book, journal::Recording &recording) -> Outcome {
        TALLY_TRY(auto reading, reader(book));
        resources::MovementBatch batch(std::move(reading), recording, book.recordService(), book.events(),
                                       book.resources());
        for (int row = 0; row < m_lines->rowCount(); ++row)
            if (!m_lines->rows().at(static_cast<std::size_t>(row)).isEmpty())
                tryLine(batch, row);
        return refused("movement.tried", QT_TRANSLATE_NOOP("Error", "These lines were only tried."));
    });
    const bool wasTried = !tried && tried.error().is("movement.tried");
    m_sentence->setText(wasTried ? sum() : errorWords(tried.error()));
    setLook(m_sentence, m_tally.wrong > 0 ? Look::Caution : Look::Sentence);
    showAbout();
    m_file->setEnabled(m_tally.written == 0);
    m_ok->setEnabled(wasTried && m_tally.recorded > 0 && m_tally.wrong == 0 && !m_day->isWrong());
}

/// In full what the table may have no room for: of the line somebody is at, else of the first that is wrong.
void MovementsDialog::showAbout()
{
    const auto &rows = m_lines->rows();
    const auto isTold = [](const MovementLines::Row &row) {
        return !row.isEmpty() && (!row.verdict.issue.isEmpty() || !row.verdict.warning.isEmpty());
    };
    auto told = std::find_if(rows.begin(), rows.end(), isTold);
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
    if (m_tally.written == 0)
        return tr("Nothing is written yet.");
    if (m_tally.wrong > 0)
        return tr("Lines with a problem: %1 of %2. Nothing is recorded until all are right.")
            .arg(m_tally.wrong)
            .arg(m_tally.written);
    QStringList sentences = {tr("%n line(s) will be recorded as one act.", nullptr, m_tally.recorded)};
    if (m_tally.newItems > 0)
        sentences.append(tr("New items: %1.").arg(QLocale().toString(m_tally.newItems)));
    if (!m_tally.value.isZero())
        sentences.append(tr("Value in all: %1.")
                             .arg(moneyFigure(m_tally.value) + QChar(QChar::Nbsp) +
                                  moneySign(m_session.reading().identity().currency)));
    if (m_tally.warned > 0)
        sentences.append(tr("! Lines to look at again: %1.").arg(QLocale().toString(m_tally.warned)));
    return sentences.join(u' ');
}

RecordTogetherCommand::Act MovementsDialog::act() const
{
    std::vector<resources::MovementLine> lines = m_lines->lines();
    for (resources::MovementLine &line : lines)
        line = lineOf(line);
    const bool isOpening = m_what == MovementLines::Of::OpeningStock;
    return [lines, isOpening](book::Book &book, journal::Recording &recording) -> Result<std::vector<RecordKey>> {
        TALLY_TRY(auto reader, resources::MovementReader::make(book.database(), book.records(),
                                                               book::ownAgent(book).value_or(RecordKey()),
                                                               [](const QString &text) { return evaluate(text); }));
        reader.setOpening(isOpening);
        resources::MovementBatch batch(std::move(reader), recording, book.recordService(), book.events(),
                                       book.resources());
        std::vector<RecordKey> entries;
        for (const resources::MovementLine &line : lines) {
            TALLY_TRY(const auto added, batch.add(line));
            entries.insert(entries.end(), added.entries.begin(), added.entries.end());
        }
        return entries;
    };
}

QString MovementsDialog::words() const
{
    const auto lines = static_cast<int>(m_lines->lines().size());
    return m_what == MovementLines::Of::OpeningStock ? tr("Recorded opening stock: %n line(s)", nullptr, lines)
                                                     : tr("Recorded %n movements", nullptr, lines);
}

} // namespace tally::ui

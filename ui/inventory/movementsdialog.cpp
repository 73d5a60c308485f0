// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/movementsdialog.h"

#include "core/book/ownagent.h"
#include "ui/common/arithmetic.h"
#include "ui/common/celldelegate.h"
#include "ui/common/dialoglayout.h"
#include "ui/common/figures.h"
#include "ui/inventory/eventwords.h"
#include "ui/shell/look.h"

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

constexpr QSize UsualSize(1060, 560);
constexpr int SoonMs = 150;
constexpr resources::MovementKind LastKind = resources::MovementKind::Unpack;

Result<resources::MovementReader> readerOf(book::Book &book)
{
    return resources::MovementReader::make(book.database(), book.records(), book::ownAgent(book).value_or(RecordKey()),
                                           [](const QString &text) { return evaluate(text); });
}

} // namespace

MovementsDialog::MovementsDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_lines(new MovementLines(this))
    , m_table(new QTableView(this))
    , m_code(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_sentence(styledLabel(QString(), Look::Sentence, this))
{
    setWindowTitle(tr("Record movements"));
    resize(UsualSize);
    buildUi();
    m_soon.setSingleShot(true);
    m_soon.setInterval(SoonMs);
    connect(&m_soon, &QTimer::timeout, this, &MovementsDialog::validate);
    connect(m_lines, &MovementLines::edited, &m_soon, qOverload<>(&QTimer::start));
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
    m_table->setModel(m_lines);
    m_table->setAccessibleName(tr("Movements"));
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setTabKeyNavigation(true);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->verticalHeader()->setDefaultSectionSize(CellDelegate::rowHeight(font(), false));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->horizontalHeader()->setSectionResizeMode(MovementLines::Effect, QHeaderView::Stretch);
    m_table->setColumnWidth(MovementLines::Item, 180);
    m_table->installEventFilter(this);
    m_sentence->setWordWrap(true);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_kind);
    line->addWidget(m_code, 1);
    auto *column = dialogColumn(this);
    column->addWidget(styledLabel(tr("What came, went or moved?"), Look::Title, this));
    column->addLayout(line);
    column->addWidget(m_table, 1);
    column->addWidget(styledLabel(tr("Ctrl+V pastes rows from a spreadsheet: what, item, amount, place, with, into, "
                                     "note. Ctrl+Delete takes a line away."),
                                  Look::Dim, this));
    column->addWidget(m_sentence);
    m_ok = addAnswers(this, column, tr("Record all"));
    m_ok->setAutoDefault(false);
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
        return !at.isValid() || (at.row() == m_table->model()->rowCount() - 1 && at.column() >= MovementLines::Note);
    return key.key() == Qt::Key_Backtab && (!at.isValid() || (at.row() == 0 && at.column() == 0));
}

void MovementsDialog::scan()
{
    const QString code = m_code->text().trimmed();
    if (code.isEmpty())
        return;
    const int row = m_lines->scan(code, usualKind());
    m_table->setCurrentIndex(m_lines->index(row, MovementLines::Amount));
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
    for (const int column : {MovementLines::Item, MovementLines::Amount})
        if (at.isValid())
            m_lines->setData(at.siblingAtColumn(column), QString(), Qt::EditRole);
}

/// Each line is tried after those before it; the recording is dropped, so nothing is kept.
void MovementsDialog::validate()
{
    m_soon.stop();
    int wrong = 0;
    int written = 0;
    const Outcome tried = m_session.recordTogether([&](book::Book &book, journal::Recording &recording) -> Outcome {
        TALLY_TRY(const auto reader, readerOf(book));
        for (int row = 0; row < m_lines->rowCount(); ++row) {
            if (m_lines->rows().at(static_cast<std::size_t>(row)).isEmpty())
                continue;
            ++written;
            const auto attempt = [&]() -> Result<QString> {
                TALLY_TRY(const auto draft, reader.read(m_lines->rows().at(static_cast<std::size_t>(row)).line));
                TALLY_TRY(const auto effects, book.events().preview(draft));
                TALLY_CHECK(book.events().add(recording, draft));
                return effectWords(effects).replace(u'\n', QStringLiteral("; "));
            };
            const auto effect = attempt();
            wrong += effect ? 0 : 1;
            m_lines->setVerdict(row, effect.value_or(QString()), effect ? QString() : errorWords(effect.error()));
        }
        return refused("movement.tried", QT_TRANSLATE_NOOP("Error", "These lines were only tried."));
    });
    const bool wasTried = !tried && tried.error().is("movement.tried");
    m_sentence->setText(
        !wasTried      ? errorWords(tried.error())
        : written == 0 ? tr("Nothing is written yet.")
        : wrong > 0
            ? tr("Lines with a problem: %1 of %2. Nothing is recorded until all are right.").arg(wrong).arg(written)
            : tr("%n line(s) will be recorded as one act.", nullptr, written));
    m_ok->setEnabled(wasTried && written > 0 && wrong == 0);
}

RecordTogetherCommand::Act MovementsDialog::act() const
{
    return
        [lines = m_lines->lines()](book::Book &book, journal::Recording &recording) -> Result<std::vector<RecordKey>> {
            TALLY_TRY(const auto reader, readerOf(book));
            std::vector<RecordKey> entries;
            for (const resources::MovementLine &line : lines) {
                TALLY_TRY(const auto draft, reader.read(line));
                TALLY_TRY(const RecordKey entry, book.events().add(recording, draft));
                entries.push_back(entry.entry());
            }
            return entries;
        };
}

QString MovementsDialog::words() const
{
    return tr("Recorded %n movements", nullptr, static_cast<int>(m_lines->lines().size()));
}

} // namespace tally::ui

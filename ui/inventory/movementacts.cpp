// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/movementacts.h"

#include "ui/common/recordtogethercommand.h"
#include "ui/inventory/movementsdialog.h"

#include <QAction>
#include <QUndoStack>
#include <QWidget>
#include <utility>

namespace tally::ui
{

MovementActs::MovementActs(Session &session, ActionRegistry &actions, QWidget *page)
    : QObject(page)
    , m_session(session)
    , m_actions(actions)
    , m_page(page)
    , m_movements(actions.add({QStringLiteral("stock.movements"),
                               tr("Many movements…"),
                               QKeySequence(Qt::Key_M),
                               {},
                               tr("Type, paste or scan what came, went or moved")}))
    , m_opening(actions.add({QStringLiteral("stock.opening"),
                             tr("Enter opening stock…"),
                             {},
                             QStringLiteral("import"),
                             tr("What is on the shelves when the book begins: typed, pasted or from a file")}))
{
    connect(m_movements, &QAction::triggered, this, [this] { ask(MovementLines::Of::Movements); });
    connect(m_opening, &QAction::triggered, this, [this] { ask(MovementLines::Of::OpeningStock); });
}

void MovementActs::update(bool isListShown)
{
    if (m_movements != nullptr)
        m_movements->setEnabled(isListShown && m_session.canRecord());
    if (m_opening != nullptr)
        m_opening->setEnabled(m_session.canRecord());
}

void MovementActs::ask(MovementLines::Of what)
{
    ask(new MovementsDialog(m_session, what, m_page->window()));
}

void MovementActs::ask(MovementsDialog *dialog)
{
    const QPointer<MovementsDialog> asked = dialog;
    const int answer = dialog->exec();
    if (asked == nullptr) // the window went meanwhile
        return;
    if (answer == QDialog::Accepted)
        return record(dialog);
    dialog->deleteLater();
    QAction *file = m_actions.action(QStringLiteral("csv.opening"));
    if (answer == MovementsDialog::FromFile && file != nullptr)
        file->trigger();
}

void MovementActs::record(MovementsDialog *dialog)
{
    const auto act = [list = dialog->list()](book::Book &book, journal::Recording &recording) {
        return ui::recordMovements(book, recording, list);
    };
    const QString words = dialog->words();
    if (!dialog->isLong()) {
        QUndoStack &stack = m_session.undoStack();
        const int before = stack.index();
        stack.push(new RecordTogetherCommand(m_session, act, words));
        return stack.index() == before ? ask(dialog) : dialog->deleteLater();
    }
    using Entries = std::vector<RecordKey>;
    const auto work = [list = dialog->list()](book::Book &book,
                                              const JobRunner::Progress &progress) -> Result<Entries> {
        TALLY_TRY(journal::Recording recording, book.recorder().begin());
        TALLY_TRY(const Entries entries, ui::recordMovements(book, recording, list, progress));
        TALLY_CHECK(recording.commit(progress).map([](const journal::ChangeSet &) {}));
        return entries;
    };
    const QPointer<MovementsDialog> asked = dialog;
    const auto failed = [this, asked](const Error &error) {
        m_session.report(error, tr("Nothing was recorded."));
        if (asked != nullptr)
            ask(asked);
    };
    const Outcome started = m_session.runJob<Entries>(
        tr("Recording…"), this, work, [this, act, words, asked, failed](Result<Entries> &entries) {
            if (!entries)
                return failed(entries.error());
            m_session.undoStack().push(new RecordTogetherCommand(m_session, act, words, std::move(*entries)));
            if (asked != nullptr)
                asked->deleteLater();
        });
    if (!started)
        failed(started.error());
}

} // namespace tally::ui

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/items/itemdialog.h"

#include "ui/common/dialoglayout.h"
#include "ui/common/figures.h"
#include "ui/common/recordcommand.h"
#include "ui/common/recordtogethercommand.h"
#include "ui/common/scrollcolumn.h"
#include "ui/items/itemform.h"
#include "ui/items/itemrows.h"
#include "ui/shell/look.h"
#include "ui/shell/session.h"

#include <algorithm>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace tally::ui
{
namespace
{

constexpr QSize UsualSize(1080, 720);
constexpr int Edge = 60; ///< of the screen that stays free

} // namespace

ItemDialog::ItemDialog(Session &session, RecordKey item, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_item(item)
    , m_scroll(new ScrollColumn(this))
    , m_form(new ItemForm(session, m_scroll->content())) // at home at once, see FormFields::add
    , m_sentence(styledLabel(QString(), Look::Sentence, this))
    , m_general(styledLabel(QString(), Look::Dim, this))
{
    setWindowTitle(item ? tr("Change the item") : tr("New item"));
    buildUi();
    fill();
    resize(UsualSize.boundedTo(screen()->availableSize() - QSize(Edge, Edge)));
    m_form->takeFocus();
}

void ItemDialog::buildUi()
{
    m_scroll->column()->setContentsMargins(0, 0, 8, 0);
    m_scroll->column()->addWidget(m_form);
    m_scroll->column()->addStretch(1);
    m_sentence->setWordWrap(true);
    m_general->setWordWrap(true);
    auto *column = dialogColumn(this);
    column->addWidget(styledLabel(windowTitle(), Look::Title, this));
    column->addWidget(m_scroll, 1);
    column->addWidget(m_sentence);
    column->addWidget(m_general);
    m_ok = addAnswers(this, column, tr("Record"));
    connect(m_form, &ItemForm::edited, this, &ItemDialog::validate);
}

void ItemDialog::fill()
{
    auto read = itemsOf(m_session.reading()).read(m_item);
    if (!read) {
        m_general->setText(errorWords(read.error()));
        m_form->setEnabled(false);
        return m_ok->setEnabled(false);
    }
    if (!m_item)
        read->unit = QStringLiteral("one");
    m_before = std::move(*read);
    m_form->setDraft(m_before);
    m_before = m_form->draft(); // as the fields can tell it, so that only what somebody changed counts as changed
}

resources::ItemDraft ItemDialog::draft() const
{
    return m_form->draft();
}

journal::Issues ItemDialog::issues(const resources::ItemDraft &draft)
{
    const resources::ItemService service = itemsOf(m_session.reading());
    journal::Issues found = m_form->unread();
    for (journal::Issue &issue : service.check(m_item, draft))
        found.push_back(std::move(issue));
    if (!m_item || draft.unit == m_before.unit)
        return found;
    auto checked = m_unitChecks.find(draft.unit);
    if (checked == m_unitChecks.end())
        checked = m_unitChecks.emplace(draft.unit, service.checkUnit(m_item, draft.unit)).first;
    if (!checked->second)
        found.push_back({journal::Issue::Severity::Refusal, "defaultUnitOfResource", checked->second.error()});
    return found;
}

/// What will be recorded: the new item, or the fields that change.
QString ItemDialog::sentence(const resources::ItemDraft &draft) const
{
    const QString name = draft.code.isEmpty() ? draft.name : tr("%1 (%2)", "item, code").arg(draft.name, draft.code);
    if (!m_item)
        return tr("New item: %1").arg(name);
    QStringList changed;
    const auto steps = itemsOf(m_session.reading()).steps(m_item, draft);
    if (!steps)
        return errorWords(steps.error());
    for (const resources::ItemService::Step &step : *steps)
        for (const auto &[member, value] : step.members.object())
            changed.append(m_form->nameOf(step.cls == "ty:SupplierTerm" ? std::string_view("provider") : member));
    changed.removeAll(QString());
    changed.removeDuplicates();
    return changed.isEmpty() ? QString()
                             : tr("%1 changes: %2", "item, fields").arg(name, changed.join(QStringLiteral(", ")));
}

void ItemDialog::validate()
{
    if (m_ok == nullptr)
        return;
    const resources::ItemDraft current = draft();
    const journal::Issues found = issues(current);
    const journal::Issue *refusal = journal::firstRefusal(found);
    m_form->showIssues(found);
    const QString words = refusal == nullptr ? sentence(current) : QString();
    m_sentence->setText(words);
    m_sentence->setVisible(!words.isEmpty());
    const bool isUnseen = refusal != nullptr && !m_form->shows(*refusal);
    m_general->setText(isUnseen                                ? errorWords(refusal->error)
                       : refusal == nullptr && words.isEmpty() ? tr("Nothing has been changed yet.")
                                                               : QString());
    m_general->setVisible(!m_general->text().isEmpty());
    m_ok->setEnabled(refusal == nullptr && !words.isEmpty());
}

/// One entry is told by its number; several are one act all the same.
QUndoCommand *ItemDialog::makeCommand() const
{
    const resources::ItemDraft entered = draft();
    const auto steps = itemsOf(m_session.reading()).steps(m_item, entered);
    const QString words = sentence(entered);
    if (steps && steps->size() == 1 && !steps->front().subject) {
        const journal::RecordDraft record{steps->front().cls, steps->front().members, {}};
        return new RecordCommand(
            m_session, [record](Session &session) { return session.record(record); }, words);
    }
    if (steps && steps->size() == 1)
        return new RecordCommand(m_session, RecordCommand::changing(steps->front().subject, steps->front().members),
                                 words);
    const auto act = [item = m_item, entered](book::Book &book, journal::Recording &recording) {
        return itemsOf(book).write(recording, item, entered);
    };
    return new RecordTogetherCommand(m_session, act, words);
}

} // namespace tally::ui

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/decidedialog.h"

#include "ui/common/dialoglayout.h"
#include "ui/shell/look.h"
#include "ui/shell/theme.h"
#include "ui/today/decisionwords.h"

#include <QButtonGroup>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace tally::ui
{
namespace
{

constexpr int Width = 520;

QLabel *paragraph(const QString &words, Look look, QWidget *parent)
{
    QLabel *label = styledLabel(words, look, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

DecideDialog::DecideDialog(const book::Decision &decision, const QString &whyNot, QWidget *parent)
    : QDialog(parent)
    , m_decision(decision)
    , m_answers(new QButtonGroup(this))
{
    setWindowTitle(tr("Decide"));
    setMinimumWidth(scaled(Width));
    auto *column = dialogColumn(this);
    column->addWidget(paragraph(questionOf(m_decision.cls, m_decision.member, m_decision.title), Look::Title, this));
    column->addWidget(
        paragraph(tr("Desks answered differently, none of them knowing what the other one said."), Look::Dim, this));
    for (const book::DeskAnswer &answer : m_decision.answers)
        addAnswer(answer, &answer == &m_decision.answers.back(), column);
    column->addWidget(paragraph(whyNot.isEmpty() ? tr("Your choice becomes an entry. Every desk follows it once it has "
                                                      "received it; what was said before stays in the journal.")
                                                 : whyNot,
                                whyNot.isEmpty() ? Look::Sentence : Look::Caution, this));
    addAnswers(this, column, tr("This one holds"))->setEnabled(whyNot.isEmpty());
    m_answers->buttons().constLast()->setChecked(true);
    m_answers->buttons().constLast()->setFocus();
    // Wrapped words would ask for the height they need when they are narrow.
    resize(scaled(Width), layout()->totalHeightForWidth(scaled(Width)));
}

void DecideDialog::addAnswer(const book::DeskAnswer &answer, bool isShown, QVBoxLayout *column)
{
    const QString who = answererWords(answer);
    const QString second = isShown ? tr("%1 · what the book shows until somebody decides").arg(who) : who;
    auto *card = new QFrame(this);
    setLook(card, Look::Card);
    auto *choice = new QRadioButton(answerWords(answer), card);
    choice->setAccessibleDescription(second);
    m_answers->addButton(choice, static_cast<int>(m_answers->buttons().size()));
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(14, 10, 14, 10);
    inside->setSpacing(4);
    inside->addWidget(choice);
    inside->addWidget(paragraph(second, Look::Dim, card));
    column->addWidget(card);
}

const book::DeskAnswer &DecideDialog::chosen() const
{
    return m_decision.answers.at(static_cast<std::size_t>(m_answers->checkedId()));
}

Json DecideDialog::members() const
{
    Json members = Json::Object();
    members[m_decision.member] = chosen().value;
    return members;
}

QString DecideDialog::words() const
{
    return tr("%1 %2", "question, answer")
        .arg(questionOf(m_decision.cls, m_decision.member, m_decision.title), answerWords(chosen()));
}

} // namespace tally::ui

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/troublepage.h"

#include "ui/shell/look.h"
#include "ui/shell/recentlist.h"
#include "ui/shell/theme.h"

#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tally::ui
{
namespace
{

constexpr int CardWidth = 620;
constexpr int WidestCard = 900; ///< where words for the buttons are long
constexpr qsizetype FindingsShown = 6;

} // namespace

TroublePage::TroublePage(QWidget *parent)
    : QWidget(parent)
    , m_place(new QVBoxLayout)
{
    setLook(this, Look::Start);
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Problem"));
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addLayout(m_place);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addLayout(row);
    column->addStretch(3);
}

void TroublePage::tell(const Trouble &trouble)
{
    m_trouble = trouble;
    if (m_card != nullptr) {
        m_card->hide();
        m_card->deleteLater(); // one of its buttons may have led here
    }
    m_place->addWidget(buildCard());
    m_card->show(); // at once, or it could not have the focus yet
}

QWidget *TroublePage::buildCard()
{
    m_card = new QFrame(this);
    setLook(m_card, Look::Card);
    m_card->setMinimumWidth(scaled(CardWidth));
    m_card->setMaximumWidth(scaled(WidestCard));
    auto *column = new QVBoxLayout(m_card);
    column->setContentsMargins(28, 24, 28, 24);
    column->setSpacing(4);
    auto *title = styledLabel(tr("! %1").arg(m_trouble.title), Look::Title, m_card);
    title->setWordWrap(true);
    column->addWidget(title);
    if (!m_trouble.path.isEmpty()) {
        auto *path = styledLabel(homely(m_trouble.path), Look::Small, m_card);
        path->setTextInteractionFlags(Qt::TextSelectableByMouse);
        path->setWordWrap(true);
        column->addWidget(path);
    }
    addWords(column, tr("What happened"), m_trouble.happened);
    addFindings(column);
    addWords(column, tr("What was kept"), m_trouble.kept);
    addWords(column, tr("What to do"), m_trouble.advice);
    column->addSpacing(16);
    addButtons(column);
    return m_card;
}

void TroublePage::addWords(QVBoxLayout *column, const QString &heading, const QString &words)
{
    auto *label = styledLabel(words, Look::Plain, m_card);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addSpacing(10);
    column->addWidget(styledLabel(heading, Look::Heading, m_card));
    column->addWidget(label);
}

void TroublePage::addFindings(QVBoxLayout *column)
{
    if (m_trouble.findings.isEmpty())
        return;
    QStringList shown = m_trouble.findings.mid(0, FindingsShown);
    if (const auto more = m_trouble.findings.size() - shown.size(); more > 0)
        shown.append(tr("and %n more", nullptr, static_cast<int>(more)));
    auto *lines = styledLabel(shown.join(u'\n'), Look::Code, m_card);
    lines->setWordWrap(true);
    lines->setTextInteractionFlags(Qt::TextSelectableByMouse);
    lines->setAccessibleName(tr("What the check found"));
    column->addSpacing(6);
    column->addWidget(lines);
}

void TroublePage::addButtons(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    m_first = nullptr;
    for (const TroubleAct act : m_trouble.acts) {
        auto *button = new QPushButton(wordsFor(act), m_card);
        button->setAccessibleName(wordsFor(act));
        button->setAutoDefault(true);
        if (m_first == nullptr) {
            setLook(button, Look::Primary);
            m_first = button;
        }
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, act] { Q_EMIT chosen(act); });
    }
    row->addStretch(1);
    column->addLayout(row);
}

void TroublePage::takeFocus()
{
    if (m_first != nullptr)
        m_first->setFocus(Qt::OtherFocusReason);
}

void TroublePage::keyPressEvent(QKeyEvent *event)
{
    auto *button = qobject_cast<QPushButton *>(focusWidget());
    if (event->key() == Qt::Key_Escape)
        Q_EMIT chosen(TroubleAct::Back);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && button != nullptr)
        button->click();
    else
        QWidget::keyPressEvent(event);
}

} // namespace tally::ui

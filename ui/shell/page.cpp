// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page.h"

#include "ui/shell/actionbutton.h"
#include "ui/shell/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace tally::ui
{

Page::Page(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(styledLabel(title, Look::Title, this))
    , m_state(styledLabel(QString(), Look::BadgeNeutral, this))
    , m_head(new QHBoxLayout)
    , m_content(new QVBoxLayout)
    , m_statusLeft(styledLabel(QString(), Look::Plain, this))
    , m_statusRight(styledLabel(QString(), Look::Plain, this))
{
    setLook(this, Look::Page);
    setAttribute(Qt::WA_StyledBackground);
    m_state->hide();
    m_head->setSpacing(10);
    m_head->addWidget(m_title);
    m_head->addWidget(m_state, 0, Qt::AlignVCenter);
    m_head->addStretch(1);
    m_content->setContentsMargins(20, 14, 20, 14);
    m_content->setSpacing(8);
    m_content->addLayout(m_head);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addLayout(m_content, 1);
    outer->addWidget(buildStatusLine());
}

QWidget *Page::buildStatusLine()
{
    auto *line = new QFrame(this);
    setLook(line, Look::Status);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(20, 6, 20, 6);
    row->addWidget(m_statusLeft, 1);
    row->addWidget(m_statusRight);
    return line;
}

void Page::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showActs();
}

void Page::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    showActs();
}

QString Page::title() const
{
    return m_title->text();
}

bool Page::showRecord(RecordKey key)
{
    static_cast<void>(key);
    return false;
}

void Page::setState(const QString &words)
{
    m_state->setText(words);
    m_state->setVisible(!words.isEmpty());
}

void Page::setPrimaryAction(QAction *action)
{
    m_head->addWidget(new ActionButton(action, ActionButton::Kind::Primary, this));
}

void Page::addSecondaryAction(QAction *action)
{
    m_head->addWidget(new ActionButton(action, ActionButton::Kind::Secondary, this));
}

void Page::setFilterLine(QWidget *filters)
{
    m_content->insertWidget(1, filters);
}

void Page::setBody(QWidget *body)
{
    m_content->addWidget(body, 1);
}

void Page::setStatus(const QString &left, const QString &right)
{
    m_statusLeft->setText(left);
    m_statusRight->setText(right);
}

} // namespace tally::ui

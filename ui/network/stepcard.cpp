// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/stepcard.h"

#include "ui/shell/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace tally::ui
{

StepCard::StepCard(int number, const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_state(styledLabel(QString(), Look::BadgeNeutral, this))
    , m_body(new QVBoxLayout)
{
    setLook(this, Look::Card);
    setAccessibleName(tr("Step %1: %2").arg(QLocale().toString(number), title));
    m_state->hide();
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(styledLabel(QLocale().toString(number), Look::Key, this));
    head->addWidget(styledLabel(title, Look::Heading, this));
    head->addStretch(1);
    head->addWidget(m_state);
    m_body->setSpacing(6);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    column->addLayout(head);
    column->addLayout(m_body);
}

void StepCard::setState(const Badge &badge)
{
    showBadge(m_state, badge);
}

void showBadge(QLabel *label, const Badge &badge)
{
    static constexpr Look looks[] = {Look::BadgeNeutral, Look::BadgeGood, Look::BadgeWarning, Look::BadgeBad};
    label->setText(badge.text);
    label->setVisible(!badge.text.isEmpty());
    setLook(label, looks[static_cast<int>(badge.tone)]);
}

QLabel *wrappedLabel(const QString &text, QWidget *parent)
{
    auto *label = styledLabel(text, Look::Plain, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace tally::ui

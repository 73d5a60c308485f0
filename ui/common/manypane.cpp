// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/manypane.h"

#include "ui/shell/actionbutton.h"
#include "ui/shell/look.h"

#include <QAction>
#include <QLabel>
#include <QVBoxLayout>

namespace tally::ui
{

ManyPane::ManyPane(const QList<QAction *> &acts, QWidget *parent)
    : QFrame(parent)
    , m_title(styledLabel(QString(), Look::PaneTitle, this))
    , m_sums(styledLabel(QString(), Look::Plain, this))
{
    setLook(this, Look::Card);
    m_title->setWordWrap(true);
    m_sums->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(m_sums);
    for (QAction *act : acts)
        column->addWidget(new ActionButton(act, ActionButton::Kind::Secondary, this), 0, Qt::AlignLeft);
    column->addStretch(1);
}

void ManyPane::show(const QString &title, const QStringList &sums)
{
    m_title->setText(title);
    m_sums->setText(sums.join(u'\n'));
    m_sums->setVisible(!sums.isEmpty());
}

} // namespace tally::ui

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/verifiedlist.h"

#include "ui/network/stepcard.h"
#include "ui/shell/look.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace tally::ui
{

VerifiedList::VerifiedList(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    setAccessibleName(tr("Steps of verification"));
    clear();
}

void VerifiedList::clear()
{
    delete m_box;
    m_box = new QWidget(this);
    m_grid = new QGridLayout(m_box);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    layout()->addWidget(m_box);
    m_count = 0;
    m_isWaiting = false;
}

void VerifiedList::say(const QString &words)
{
    clear();
    QLabel *label = wrappedLabel(words, m_box);
    setLook(label, Look::Dim);
    m_grid->addWidget(label, 0, 0, 1, 2);
    m_isWaiting = true;
}

void VerifiedList::add(const exchange::VerifiedStep &step)
{
    addLine(true, step.text);
}

void VerifiedList::addRefused(const QString &words)
{
    addLine(false, words);
}

void VerifiedList::addLine(bool held, const QString &words)
{
    if (m_isWaiting)
        clear();
    auto *badge = styledLabel(held ? tr("✓ holds") : tr("✗ refused"), held ? Look::BadgeGood : Look::BadgeBad, m_box);
    m_grid->addWidget(badge, m_count, 0, Qt::AlignTop);
    m_grid->addWidget(wrappedLabel(words, m_box), m_count, 1);
    ++m_count;
}

} // namespace tally::ui

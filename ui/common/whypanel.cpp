// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/whypanel.h"

#include "ui/shell/look.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tally::ui
{

WhyPanel::WhyPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(styledLabel(QString(), Look::Heading, this))
    , m_box(nullptr)
    , m_grid(nullptr)
{
    m_title->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_title);
}

void WhyPanel::setLines(const QString &title, const std::vector<WhyLine> &lines, const QString &rest)
{
    m_title->setText(title);
    delete m_box;
    auto *box = new QFrame(this);
    m_box = box;
    setLook(box, Look::Why);
    m_grid = new QGridLayout(box);
    m_grid->setContentsMargins(10, 8, 8, 8);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(0, 1);
    int row = 0;
    for (const WhyLine &line : lines)
        addLine(row++, line);
    if (!rest.isEmpty()) {
        auto *more = styledLabel(rest, Look::Small, box);
        more->setWordWrap(true);
        m_grid->addWidget(more, row, 0, 1, 3);
    }
    layout()->addWidget(box);
}

void WhyPanel::addLine(int row, const WhyLine &line)
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *first = styledLabel(line.words, Look::Plain, m_box);
    first->setWordWrap(true);
    words->addWidget(first);
    if (!line.second.isEmpty()) {
        auto *second = styledLabel(line.second, Look::Small, m_box);
        second->setWordWrap(true); // notes are as long as people write them
        words->addWidget(second);
    }
    m_grid->addLayout(words, row, 0);
    m_grid->addWidget(styledLabel(line.figure, Look::Plain, m_box), row, 1, Qt::AlignRight | Qt::AlignTop);
    if (!line.entry)
        return;
    auto *link = new QPushButton(toText(line.entry), m_box);
    setLook(link, Look::Link);
    link->setAccessibleName(tr("Entry %1: %2 %3").arg(toText(line.entry), line.words, line.figure));
    link->setToolTip(tr("Show this entry in the journal"));
    connect(link, &QPushButton::clicked, this, [this, entry = line.entry] { Q_EMIT entryChosen(entry); });
    m_grid->addWidget(link, row, 2, Qt::AlignTop);
}

} // namespace tally::ui

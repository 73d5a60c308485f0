// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/factgrid.h"

#include "ui/shell/look.h"

#include <QGridLayout>
#include <QLabel>

namespace tally::ui
{

FactGrid::FactGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
}

QLabel *FactGrid::addFact(const QString &name, const QString &value)
{
    auto *label = styledLabel(value, Look::Plain, this);
    label->setWordWrap(true);
    addSide(name, label);
    return label;
}

void FactGrid::addList(const QString &name, QStringList lines, int most)
{
    const auto rest = static_cast<int>(lines.size()) - most;
    if (rest > 0)
        lines = lines.mid(0, most) << tr("and %n more", nullptr, rest);
    if (!lines.isEmpty())
        addFact(name, lines.join(u'\n'));
}

void FactGrid::addSide(const QString &name, QWidget *side)
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(styledLabel(name, Look::Dim, this), row, 0, Qt::AlignTop);
    m_grid->addWidget(side, row, 1);
}

} // namespace tally::ui

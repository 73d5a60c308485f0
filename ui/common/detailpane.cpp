// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/detailpane.h"

#include "ui/common/scrollcolumn.h"
#include "ui/shell/look.h"

#include <QLabel>
#include <QVBoxLayout>

namespace tally::ui
{

DetailPane::DetailPane(const QString &nothing, QWidget *parent)
    : QFrame(parent)
    , m_scroll(new ScrollColumn(this))
    , m_nothing(styledLabel(nothing, Look::Dim, this))
{
    setLook(this, Look::Card);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    column()->setContentsMargins(16, 14, 16, 14);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 1, 1, 1);
    outer->addWidget(m_scroll);
    outer->addWidget(m_nothing, 1);
    showNothing();
}

void DetailPane::showNothing()
{
    m_scroll->hide();
    m_nothing->show();
}

void DetailPane::showContent()
{
    m_nothing->hide();
    m_scroll->show();
}

QWidget *DetailPane::content() const
{
    return m_scroll->content();
}

QVBoxLayout *DetailPane::column() const
{
    return m_scroll->column();
}

} // namespace tally::ui

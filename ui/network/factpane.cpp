// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/factpane.h"

#include "ui/common/factgrid.h"
#include "ui/common/whypanel.h"
#include "ui/network/stepcard.h"
#include "ui/shell/look.h"

#include <QLabel>
#include <QVBoxLayout>

namespace tally::ui
{

FactPane::FactPane(const QString &nothing, QWidget *parent)
    : DetailPane(nothing, parent)
    , m_title(wrappedLabel({}, content()))
    , m_second(wrappedLabel({}, content()))
    , m_badge(styledLabel({}, Look::BadgeNeutral, content()))
    , m_factsPlace(new QVBoxLayout)
    , m_own(new QVBoxLayout)
    , m_why(new WhyPanel(content()))
{
    setLook(m_title, Look::PaneTitle);
    setLook(m_second, Look::Dim);
    m_own->setSpacing(8);
    column()->setSpacing(8);
    column()->addWidget(m_title);
    column()->addWidget(m_second);
    column()->addWidget(m_badge, 0, Qt::AlignLeft);
    column()->addLayout(m_factsPlace);
    column()->addLayout(m_own);
    column()->addWidget(m_why);
    column()->addStretch(1);
    connect(m_why, &WhyPanel::entryChosen, this, &FactPane::entryChosen);
}

void FactPane::begin(const QString &title, const QString &second, const Badge &badge)
{
    showContent();
    m_title->setText(title);
    m_second->setText(second);
    m_second->setVisible(!second.isEmpty());
    showBadge(m_badge, badge);
    delete m_facts;
    m_facts = new FactGrid(content());
    m_factsPlace->addWidget(m_facts);
}

void FactPane::addFact(const QString &name, const QString &value, const QString &tip)
{
    m_facts->addFact(name, value)->setToolTip(tip);
}

void FactPane::addCode(const QString &name, const QString &value)
{
    QLabel *code = m_facts->addFact(name, value);
    setLook(code, Look::Code);
    code->setTextInteractionFlags(Qt::TextSelectableByMouse);
}

} // namespace tally::ui

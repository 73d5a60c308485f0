// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/refusalcard.h"

#include "ui/network/stepcard.h"
#include "ui/shell/look.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace tally::ui
{

RefusalCard::RefusalCard(QWidget *parent)
    : QFrame(parent)
    , m_what(wrappedLabel({}, this))
    , m_kept(wrappedLabel({}, this))
    , m_advice(wrappedLabel({}, this))
    , m_detail(wrappedLabel({}, this))
{
    setLook(this, Look::Error);
    setLook(m_detail, Look::Small);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(6);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    form->addRow(styledLabel(tr("What is wrong"), Look::Dim, this), m_what);
    form->addRow(styledLabel(tr("What was kept"), Look::Dim, this), m_kept);
    form->addRow(styledLabel(tr("What to do"), Look::Dim, this), m_advice);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    column->addWidget(styledLabel(tr("✗ Not taken in"), Look::Heading, this));
    column->addLayout(form);
    column->addWidget(m_detail);
}

void RefusalCard::tell(const Error &error, const QString &kept, const QString &advice)
{
    m_what->setText(error.message());
    m_kept->setText(kept);
    m_advice->setText(advice);
    m_detail->setText(error.detail.isEmpty() ? QString() : tr("For whoever looks into it: %1").arg(error.detail));
    m_detail->setVisible(!error.detail.isEmpty());
    setAccessibleName(text());
}

QString RefusalCard::text() const
{
    return QStringList{m_what->text(), m_kept->text(), m_advice->text()}.join(u'\n');
}

} // namespace tally::ui

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/refusalcard.h"

#include "ui/network/stepcard.h"
#include "ui/shell/look.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <utility>

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
    auto *form = new QGridLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(6);
    form->setColumnStretch(1, 1);
    int row = 0;
    for (const auto &[name, words] : {std::pair(tr("What is wrong"), m_what), std::pair(tr("What was kept"), m_kept),
                                      std::pair(tr("What to do"), m_advice)}) {
        form->addWidget(styledLabel(name, Look::Dim, this), row, 0, Qt::AlignTop);
        form->addWidget(words, row++, 1);
    }
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

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/errorbar.h"

#include "ui/shell/icons.h"
#include "ui/shell/look.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tally::ui
{

ErrorBar::ErrorBar(QWidget *parent)
    : QFrame(parent)
    , m_what(styledLabel(QString(), Look::Heading, this))
    , m_rest(styledLabel(QString(), Look::Plain, this))
    , m_close(new QPushButton(icon(QStringLiteral("close")), QString(), this))
{
    setLook(this, Look::Error);
    setAccessibleName(tr("Problem"));
    m_what->setWordWrap(true);
    m_rest->setWordWrap(true);
    m_what->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setLook(m_close, Look::Quiet);
    m_close->setAccessibleName(tr("Put this message away"));
    m_close->setToolTip(tr("Put this message away (Esc)"));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_what);
    words->addWidget(m_rest);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 10, 12, 10);
    row->addLayout(words, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QPushButton::clicked, this, &ErrorBar::dismiss);
    hide();
}

void ErrorBar::tell(const Error &error, const QString &kept, const QString &advice)
{
    m_what->setText(error.message());
    m_what->setToolTip(error.detail);
    QStringList rest;
    for (const QString &part : {kept, advice})
        if (!part.isEmpty())
            rest.append(part);
    m_rest->setText(rest.join(u' '));
    m_rest->setVisible(!rest.isEmpty());
    show();
}

void ErrorBar::dismiss()
{
    hide();
}

QString ErrorBar::text() const
{
    return isHidden() ? QString() : m_what->text();
}

void ErrorBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

} // namespace tally::ui

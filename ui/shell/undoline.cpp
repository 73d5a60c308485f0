// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undoline.h"

#include "ui/shell/icons.h"
#include "ui/shell/look.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace tally::ui
{

UndoLine::UndoLine(QWidget *parent)
    : QFrame(parent)
    , m_text(styledLabel(QString(), Look::Plain, this))
    , m_button(new QPushButton(this))
    , m_close(new QPushButton(icon(QStringLiteral("close"), IconTone::Dim), QString(), this))
{
    setLook(this, Look::Notice);
    setLook(m_button, Look::Link);
    setLook(m_close, Look::Quiet);
    m_text->setWordWrap(true);
    m_button->setAccessibleName(tr("Undo"));
    m_close->setAccessibleName(tr("Put this line away"));
    m_close->setToolTip(tr("Put this line away"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 4, 12, 4);
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    row->addWidget(m_close);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_offer != nullptr)
            m_offer->trigger();
    });
    hide();
}

void UndoLine::say(const QString &text, QAction *offer)
{
    if (m_offer != nullptr)
        disconnect(m_offer, nullptr, this, nullptr);
    m_text->setText(text);
    m_offer = offer;
    m_button->setVisible(offer != nullptr);
    if (offer != nullptr) {
        connect(offer, &QAction::changed, this, &UndoLine::showOffer);
        showOffer();
    }
    setVisible(!text.isEmpty());
}

void UndoLine::showOffer()
{
    const QString keys = m_offer->shortcut().toString(QKeySequence::NativeText);
    m_button->setText(keys.isEmpty() ? m_offer->text() : tr("%1 · %2").arg(m_offer->text(), keys));
    m_button->setAccessibleName(m_offer->text());
    m_button->setEnabled(m_offer->isEnabled());
}

QString UndoLine::text() const
{
    return isHidden() ? QString() : m_text->text();
}

} // namespace tally::ui

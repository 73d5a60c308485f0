// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/emptystate.h"

#include "ui/shell/actionbutton.h"
#include "ui/shell/look.h"

#include <QAction>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tally::ui
{
namespace
{

constexpr int WordsWidth = 440;

} // namespace

EmptyState::EmptyState(const QString &title, const QString &sentence, QAction *button, QAction *link, QWidget *parent)
    : EmptyState(title, sentence, button, QList<QAction *>{link}, parent)
{
}

EmptyState::EmptyState(const QString &title, const QString &sentence, QAction *button, const QList<QAction *> &links,
                       QWidget *parent)
    : QWidget(parent)
{
    auto *card = new QFrame(this);
    setLook(card, Look::Card);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    auto *words = styledLabel(sentence, Look::Dim, card);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignCenter);
    words->setFixedWidth(WordsWidth);
    auto *column = new QVBoxLayout(card);
    column->setSpacing(10);
    column->addStretch(2);
    column->addWidget(styledLabel(title, Look::PaneTitle, card), 0, Qt::AlignHCenter);
    // Stretches, not an alignment: wrapped words need to know their own width.
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(words);
    middle->addStretch(1);
    column->addLayout(middle);
    if (button != nullptr) {
        auto *primary = new ActionButton(button, ActionButton::Kind::Primary, card);
        primary->setAutoDefault(true);
        setFocusProxy(primary);
        column->addWidget(primary, 0, Qt::AlignHCenter);
    }
    for (QAction *link : links) {
        if (link == nullptr)
            continue;
        auto *plain = new QPushButton(link->text(), card);
        setLook(plain, Look::Link);
        connect(plain, &QPushButton::clicked, link, &QAction::trigger);
        column->addWidget(plain, 0, Qt::AlignHCenter);
    }
    column->addStretch(3);
}

} // namespace tally::ui

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/identitycard.h"

#include "core/exchange/bookwords.h"
#include "ui/network/networkwords.h"
#include "ui/network/wordsview.h"
#include "ui/shell/look.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tally::ui
{

IdentityCard::IdentityCard(QWidget *parent)
    : QFrame(parent)
    , m_name(styledLabel(QString(), Look::PaneTitle, this))
    , m_id(styledLabel(QString(), Look::Dim, this))
    , m_words(new WordsView(this))
{
    setLook(this, Look::Card);
    setAccessibleName(tr("This book"));
    m_id->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *who = new QVBoxLayout;
    who->setSpacing(4);
    who->addWidget(m_name);
    who->addWidget(m_id);
    who->addStretch(1);
    auto *told = new QVBoxLayout;
    told->setSpacing(6);
    told->addWidget(styledLabel(tr("Read these words to a peer on the telephone; they see the same beside your name"),
                                Look::Small, this));
    told->addWidget(m_words);
    auto *copyWords = new QPushButton(tr("Copy the words"), this);
    auto *copyId = new QPushButton(tr("Copy the id"), this);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(6);
    buttons->addWidget(copyWords);
    buttons->addWidget(copyId);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(32);
    row->addLayout(who);
    row->addLayout(told, 1);
    row->addLayout(buttons);
    connect(copyWords, &QPushButton::clicked, this,
            [this] { copy(m_words->words().join(u' '), tr("The eight words are in the clipboard.")); });
    connect(copyId, &QPushButton::clicked, this, [this] { copy(m_bookId, tr("The book's id is in the clipboard.")); });
}

void IdentityCard::setBook(const QString &name, const QString &bookId)
{
    m_bookId = bookId;
    m_name->setText(name);
    m_id->setText(tr("Book %1").arg(shortId(bookId)));
    m_id->setToolTip(bookId);
    m_words->setWords(exchange::bookWords(bookId));
}

void IdentityCard::copy(const QString &text, const QString &what)
{
    QApplication::clipboard()->setText(text);
    Q_EMIT copied(what);
}

} // namespace tally::ui

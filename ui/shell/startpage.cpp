// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startpage.h"

#include "ui/shell/icons.h"
#include "ui/shell/look.h"

#include <QDir>
#include <QFileInfo>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tally::ui
{
namespace
{

constexpr int CardWidth = 460;
constexpr int SignSize = 56;

QString homely(const QString &path)
{
    const QString home = QDir::homePath();
    return path.startsWith(home + u'/') ? u'~' + path.mid(home.size()) : path;
}

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
{
    setLook(this, Look::Start);
    setAttribute(Qt::WA_StyledBackground);
    // Stretches, not an alignment: wrapped words need to know the card's own width.
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(buildCard());
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addLayout(row);
    column->addStretch(3);
}

QWidget *StartPage::buildCard()
{
    auto *card = new QFrame(this);
    setLook(card, Look::Card);
    card->setFixedWidth(CardWidth);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(32, 28, 32, 24);
    column->setSpacing(8);
    auto *sign = new QLabel(card);
    sign->setPixmap(icon(QStringLiteral("tallystick")).pixmap(SignSize, SignSize));
    sign->setAccessibleName(tr("A split tally stick"));
    auto *words = styledLabel(tr("A book keeps what your co-op has, does and owes, in one file on this computer."),
                              Look::Dim, card);
    words->setWordWrap(true);
    auto *create = new QPushButton(tr("Create a book…"), card);
    setLook(create, Look::Primary);
    auto *open = new QPushButton(tr("Open a book…"), card);
    auto *demo = new QPushButton(tr("Look around in the demo co-op"), card);
    setLook(demo, Look::Link);
    m_recentBox = new QWidget(card);
    m_recent = new QVBoxLayout(m_recentBox);
    m_recent->setContentsMargins(0, 12, 0, 0);
    m_recent->setSpacing(2);
    column->addWidget(sign);
    column->addWidget(styledLabel(tr("Tallystick"), Look::Title, card));
    column->addWidget(words);
    column->addSpacing(8);
    column->addWidget(create);
    column->addWidget(open);
    column->addWidget(demo, 0, Qt::AlignLeft);
    column->addWidget(m_recentBox);
    connect(create, &QPushButton::clicked, this, &StartPage::createChosen);
    connect(open, &QPushButton::clicked, this, &StartPage::openChosen);
    connect(demo, &QPushButton::clicked, this, &StartPage::demoChosen);
    return card;
}

void StartPage::setRecent(const QStringList &paths)
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_recentBox->setVisible(!paths.isEmpty());
    if (paths.isEmpty())
        return;
    m_recent->addWidget(styledLabel(tr("Opened lately"), Look::Heading, m_recentBox));
    for (const QString &path : paths) {
        const QFileInfo file(path);
        auto *button = new QPushButton(file.completeBaseName(), m_recentBox);
        setLook(button, Look::Link);
        button->setToolTip(path);
        m_recent->addWidget(button, 0, Qt::AlignLeft);
        m_recent->addWidget(styledLabel(homely(file.absolutePath()), Look::Small, m_recentBox));
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT recentChosen(path); });
    }
}

} // namespace tally::ui

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startpage.h"

#include "ui/shell/icons.h"
#include "ui/shell/look.h"
#include "ui/shell/newbookform.h"
#include "ui/shell/recentlist.h"
#include "ui/shell/theme.h"

#include <QFileInfo>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tally::ui
{
namespace
{

constexpr int MainWidth = 540;
constexpr int SideWidth = 320;
constexpr int Gap = 16;
constexpr int SignSize = 48;

QFrame *card(QWidget *parent)
{
    auto *frame = new QFrame(parent);
    setLook(frame, Look::Card);
    return frame;
}

QLabel *wrapped(const QString &text, Look look, QWidget *parent)
{
    QLabel *label = styledLabel(text, look, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

StartPage::StartPage(RecentBooks &recent, QWidget *parent)
    : QWidget(parent)
    , m_recent(recent)
{
    setLook(this, Look::Start);
    setAttribute(Qt::WA_StyledBackground);
    auto *inside = new QWidget(this);
    setLook(inside, Look::Clear);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(Gap);
    cards->addWidget(buildCreate(), 0, Qt::AlignTop);
    cards->addWidget(buildRecent(), 0, Qt::AlignTop);
    cards->addWidget(buildWays(), 0, Qt::AlignTop);
    auto *middle = new QVBoxLayout;
    middle->setSpacing(Gap);
    middle->addStretch(2);
    middle->addWidget(buildHead());
    middle->addWidget(buildWaiting());
    middle->addLayout(cards);
    middle->addStretch(3);
    auto *row = new QHBoxLayout(inside);
    row->addStretch(1);
    row->addLayout(middle);
    row->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
    refresh();
    setWaitingFile({});
}

QWidget *StartPage::buildHead()
{
    auto *head = new QWidget(this);
    auto *sign = new QLabel(head);
    sign->setPixmap(icon(QStringLiteral("tallystick")).pixmap(scaled(SignSize), scaled(SignSize)));
    sign->setAccessibleName(tr("Tallystick"));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(styledLabel(tr("Tallystick"), Look::Title, head));
    words->addWidget(
        wrapped(tr("A book keeps what your co-op has, does and owes, in one file on this computer."), Look::Dim, head));
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    row->addWidget(sign);
    row->addLayout(words, 1);
    return head;
}

QWidget *StartPage::buildWaiting()
{
    m_waiting = card(this);
    m_waitingWords = wrapped(QString(), Look::Plain, m_waiting);
    auto *drop = new QPushButton(tr("Not now"), m_waiting);
    drop->setToolTip(tr("The file stays where it is."));
    auto *row = new QHBoxLayout(m_waiting);
    row->setContentsMargins(20, 12, 12, 12);
    row->addWidget(m_waitingWords, 1);
    row->addWidget(drop);
    connect(drop, &QPushButton::clicked, this, &StartPage::waitingFileDropped);
    return m_waiting;
}

QWidget *StartPage::buildCreate()
{
    m_create = card(this);
    m_form = new NewBookForm({}, m_create);
    auto *create = new QPushButton(tr("Create"), m_create);
    setLook(create, Look::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(create);
    auto *column = new QVBoxLayout(m_create);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(styledLabel(tr("Create a book"), Look::PaneTitle, m_create));
    column->addWidget(m_form);
    column->addLayout(buttons);
    create->setEnabled(m_form->isComplete());
    const auto submit = [this] { Q_EMIT createRequested(m_form->path(), m_form->options()); };
    connect(m_form, &NewBookForm::changed, create, [this, create] { create->setEnabled(m_form->isComplete()); });
    connect(m_form, &NewBookForm::submitted, this, submit);
    connect(create, &QPushButton::clicked, this, submit);
    return m_create;
}

QWidget *StartPage::buildRecent()
{
    m_recentCard = card(this);
    m_list = new RecentList(m_recentCard);
    auto *remove = new QPushButton(tr("Take off the list"), m_recentCard);
    remove->setToolTip(tr("The file stays where it is (Delete)"));
    auto *open = new QPushButton(tr("Open"), m_recentCard);
    setLook(open, Look::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(remove);
    buttons->addStretch(1);
    buttons->addWidget(open);
    auto *column = new QVBoxLayout(m_recentCard);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(styledLabel(tr("Your books"), Look::PaneTitle, m_recentCard));
    column->addWidget(m_list);
    column->addLayout(buttons);
    connect(m_list, &RecentList::opened, this, &StartPage::recentChosen);
    connect(m_list, &RecentList::removed, this, &StartPage::takeOff);
    connect(remove, &QPushButton::clicked, this, [this] { takeOff(m_list->chosenPath()); });
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT recentChosen(m_list->chosenPath()); });
    return m_recentCard;
}

QWidget *StartPage::buildWays()
{
    m_side = new QWidget(this);
    auto *column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Gap);
    QPushButton *create = addWay(column, tr("Another book"), tr("For another co-op, or to try something on your own."),
                                 tr("Create a book…"));
    m_createWay = create->parentWidget();
    connect(create, &QPushButton::clicked, this, &StartPage::createChosen);
    QPushButton *demo = addWay(column, tr("Look around first"),
                               tr("A made-up wood workshop with two years of records. Nothing you do there matters."),
                               tr("Open the demo"));
    connect(demo, &QPushButton::clicked, this, &StartPage::demoChosen);
    QPushButton *open =
        addWay(column, tr("A file you have"),
               tr("A book (.tallybook) from a stick or another desk, or a bundle (.tally) that somebody "
                  "sent."),
               tr("Open a file…"));
    connect(open, &QPushButton::clicked, this, &StartPage::openChosen);
    return m_side;
}

QPushButton *StartPage::addWay(QVBoxLayout *column, const QString &title, const QString &words, const QString &button)
{
    QFrame *way = card(column->parentWidget());
    auto *inside = new QVBoxLayout(way);
    inside->setContentsMargins(20, 16, 20, 16);
    inside->setSpacing(8);
    inside->addWidget(styledLabel(title, Look::PaneTitle, way));
    inside->addWidget(wrapped(words, Look::Dim, way));
    auto *act = new QPushButton(button, way);
    inside->addWidget(act, 0, Qt::AlignLeft);
    column->addWidget(way);
    return act;
}

void StartPage::fit()
{
    for (QFrame *wide : {m_create, m_recentCard})
        wide->setFixedWidth(scaled(MainWidth));
    m_side->setFixedWidth(scaled(SideWidth));
}

void StartPage::refresh()
{
    const std::vector<RecentBook> books = m_recent.books();
    m_list->setBooks(books);
    m_create->setVisible(books.empty());
    m_recentCard->setVisible(!books.empty());
    m_createWay->setVisible(!books.empty());
    fit();
}

void StartPage::takeOff(const QString &path)
{
    m_recent.remove(path);
    refresh();
    takeFocus();
}

void StartPage::setFolder(const QString &folder)
{
    m_form->setFolder(folder);
}

void StartPage::setKeyring(std::optional<journal::KeyStore::State> state)
{
    m_form->setKeyring(state);
}

void StartPage::setWaitingFile(const QString &path)
{
    m_waiting->setVisible(!path.isEmpty());
    m_waitingWords->setText(
        tr("“%1” is a bundle from another co-op’s book. Create or open the book that is to take it in; you will see "
           "what it holds before anything is taken in.")
            .arg(QFileInfo(path).fileName()));
}

void StartPage::takeFocus()
{
    if (m_recentCard->isHidden())
        m_form->takeFocus();
    else
        m_list->setFocus();
}

} // namespace tally::ui

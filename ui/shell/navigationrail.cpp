// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigationrail.h"

#include "ui/shell/icons.h"
#include "ui/shell/look.h"
#include "ui/shell/theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QKeySequence>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace tally::ui
{
namespace
{

constexpr int Width = 176;
constexpr int IconSize = 20;

} // namespace

NavigationRail::NavigationRail(const Places &places, QWidget *parent)
    : QFrame(parent)
    , m_name(styledLabel(QString(), Look::BookName, this))
    , m_desk(styledLabel(QString(), Look::Small, this))
    , m_menu(new QPushButton(icon(QStringLiteral("menu"), IconTone::Rail), tr("Menu"), this))
    , m_foot(new RailFoot(this))
    , m_group(new QButtonGroup(this))
{
    setLook(this, Look::Rail);
    setFixedWidth(scaled(Width));
    setAccessibleName(tr("Places"));
    m_name->setWordWrap(true);
    m_desk->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(8, 0, 8, 12);
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_desk);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 16, 10, 16);
    column->setSpacing(2);
    column->addLayout(words);
    int number = 0;
    for (const Place &place : places)
        addPlace(place, ++number, column);
    column->addStretch(1);
    m_menu->setIconSize(QSize(IconSize, IconSize));
    m_menu->setAccessibleName(tr("Menu"));
    column->addWidget(m_menu);
    column->addWidget(m_foot);
    connect(m_foot, &RailFoot::chosen, this, &NavigationRail::footChosen);
}

void NavigationRail::addPlace(const Place &place, int number, QVBoxLayout *column)
{
    if (!place.makePage || !place.isInRail)
        return;
    auto *button = new QPushButton(icon(place.id, IconTone::Rail), place.title, this);
    button->setIconSize(QSize(IconSize, IconSize));
    button->setCheckable(true);
    button->setAccessibleName(place.title);
    const QKeySequence keys(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number));
    button->setToolTip(tr("%1 (%2)", "place, keys").arg(place.title, keys.toString(QKeySequence::NativeText)));
    m_group->addButton(button);
    m_buttons.emplace(place.id, button);
    auto *inside = new QHBoxLayout(button);
    inside->setContentsMargins(0, 0, 8, 0);
    QLabel *count = styledLabel(QString(), Look::RailCount, button);
    count->setAttribute(Qt::WA_TransparentForMouseEvents);
    count->hide();
    inside->addStretch(1);
    inside->addWidget(count, 0, Qt::AlignVCenter);
    m_counts.emplace(place.id, count);
    column->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, id = place.id] { Q_EMIT chosen(id); });
}

void NavigationRail::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange)
        return;
    const QSize size(scaled(IconSize), scaled(IconSize));
    setFixedWidth(scaled(Width));
    m_menu->setIconSize(size);
    for (const auto &[id, button] : m_buttons)
        button->setIconSize(size);
}

void NavigationRail::setBook(const QString &name, const QString &desk)
{
    m_name->setText(name);
    m_desk->setText(desk);
}

void NavigationRail::setCount(const QString &place, int count)
{
    const auto found = m_counts.find(place);
    if (found == m_counts.end())
        return;
    found->second->setText(QLocale().toString(count));
    found->second->setVisible(count > 0);
    QPushButton *button = m_buttons.at(place);
    button->setAccessibleDescription(count > 0 ? tr("%n waiting", nullptr, count) : QString());
}

void NavigationRail::setFoot(const std::vector<RailFoot::Line> &lines)
{
    m_foot->setLines(lines);
}

void NavigationRail::setMenu(QMenu *menu)
{
    m_menu->setMenu(menu);
}

void NavigationRail::setCurrent(const QString &place)
{
    const auto found = m_buttons.find(place);
    if (found != m_buttons.end()) {
        found->second->setChecked(true);
        return;
    }
    // A place outside the rail: none of the nine is the current one.
    m_group->setExclusive(false);
    for (const auto &[id, button] : m_buttons)
        button->setChecked(false);
    m_group->setExclusive(true);
}

} // namespace tally::ui

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagestack.h"

#include <algorithm>
#include <utility>

namespace tally::ui
{
namespace
{

QString journalPlace()
{
    return QStringLiteral("journal");
}

} // namespace

PageStack::PageStack(Session &session, ActionRegistry &actions, Places places, QWidget *parent)
    : QStackedWidget(parent)
    , m_session(session)
    , m_actions(actions)
    , m_places(std::move(places))
{
}

Page *PageStack::current() const
{
    return qobject_cast<Page *>(currentWidget());
}

Page *PageStack::page(const QString &place)
{
    const auto found = m_pages.find(place);
    if (found != m_pages.end())
        return found->second;
    const auto wanted =
        std::find_if(m_places.begin(), m_places.end(), [&](const Place &candidate) { return candidate.id == place; });
    if (wanted == m_places.end() || !wanted->makePage)
        return nullptr;
    Page *made = wanted->makePage({m_session, m_actions});
    addWidget(made);
    connect(made, &Page::openRequested, this, &PageStack::openRequested);
    m_pages.emplace(place, made);
    m_stale[place] = true;
    Q_EMIT pageMade(place, made);
    return made;
}

void PageStack::makeAll()
{
    for (const Place &place : m_places)
        static_cast<void>(page(place.id));
}

Page *PageStack::refreshed(const QString &place)
{
    Page *found = page(place);
    if (found != nullptr && std::exchange(m_stale[place], false))
        found->refresh();
    return found;
}

bool PageStack::goTo(const QString &place)
{
    Page *shown = refreshed(place);
    if (shown == nullptr)
        return false;
    m_place = place;
    setCurrentWidget(shown);
    shown->takeFocus();
    return true;
}

QString PageStack::placeFor(RecordKey key) const
{
    const auto row = m_session.reading().records().find(key);
    if (!row || !*row)
        return journalPlace();
    for (const Place &place : m_places)
        if (place.makePage && std::find(place.shows.begin(), place.shows.end(), (*row)->cls) != place.shows.end())
            return place.id;
    return journalPlace();
}

bool PageStack::showRecord(const QString &place, RecordKey key)
{
    const QString wanted = place.isEmpty() ? placeFor(key) : place;
    for (const QString &candidate : {wanted, journalPlace()}) {
        Page *found = refreshed(candidate);
        if (found != nullptr && found->showRecord(key))
            return goTo(candidate);
    }
    return false;
}

void PageStack::refresh()
{
    expire();
    if (Page *shown = current(); shown != nullptr) {
        m_stale[m_place] = false;
        shown->refresh();
    }
}

void PageStack::expire()
{
    for (const auto &[id, made] : m_pages)
        m_stale[id] = true;
}

} // namespace tally::ui

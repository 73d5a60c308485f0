// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/findacts.h"

#include "core/journal/labelcode.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/keyoverlay.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/scanlistener.h"

#include <QAction>

namespace tally::ui
{

FindActs::FindActs(Session &session, MainWindow &window)
    : QObject(&window)
    , m_session(session)
    , m_window(window)
{
    const auto add = [this](const ActionRegistry::Spec &spec, auto slot) {
        connect(m_window.actions().add(spec), &QAction::triggered, this, slot);
    };
    add({QStringLiteral("search.everything"), tr("Search everything"), QKeySequence::Find, QStringLiteral("search")},
        &FindActs::searchEverything);
    add({QStringLiteral("edit.filter"), tr("Filter on this page"), QKeySequence(Qt::Key_Slash)}, &FindActs::filterPage);
    add({QStringLiteral("program.palette"), tr("Go to, do or find…"), QKeySequence(Qt::CTRL | Qt::Key_K)},
        &FindActs::runPalette);
    add({QStringLiteral("program.keys"), tr("Keys that work now"), QKeySequence(Qt::Key_Question)},
        &FindActs::showKeys);
    connect(new ScanListener(&m_window, m_window.actions()), &ScanListener::scanned, this, &FindActs::openLabel);
    addPlaces();
    for (const char *id : {"search.everything", "edit.filter"})
        needBook(m_window.actions().action(QLatin1String(id)));
}

/// Without a book it leads nowhere, and is offered nowhere.
void FindActs::needBook(QAction *action)
{
    const auto enable = [this, action] { action->setEnabled(m_session.isOpen()); };
    connect(&m_session, &Session::opened, action, enable);
    connect(&m_session, &Session::closed, action, enable);
    enable();
}

void FindActs::addPlaces()
{
    int number = 0;
    for (const Place &place : m_window.places()) {
        ++number;
        if (!place.makePage)
            continue;
        const auto keys =
            place.isInRail ? QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)) : place.keys;
        QAction *action =
            m_window.actions().add({QStringLiteral("go.") + place.id, tr("Go to %1").arg(place.title), keys, place.id});
        connect(action, &QAction::triggered, &m_window, [this, id = place.id] { m_window.goTo(id); });
        needBook(action);
    }
}

void FindActs::searchEverything()
{
    m_window.goTo(QStringLiteral("search"));
    filterPage();
}

void FindActs::filterPage()
{
    const Page *shown = m_window.currentPage();
    if (shown != nullptr && shown->searchField() != nullptr)
        shown->searchField()->setFocus(Qt::ShortcutFocusReason);
}

void FindActs::runPalette()
{
    CommandPalette palette(m_window.actions(), m_session, &m_window);
    if (palette.exec() != QDialog::Accepted)
        return;
    if (palette.chosen() != nullptr)
        palette.chosen()->trigger();
    else
        m_window.showRecord({}, palette.chosenRecord());
}

void FindActs::showKeys()
{
    KeyOverlay(m_window.actions(), &m_window).exec();
}

void FindActs::openLabel(const QString &code)
{
    if (!m_session.isOpen())
        return;
    book::Book &book = m_session.reading();
    const auto key = journal::resolveLabel(book.journal(), book.records(), code);
    if (key)
        m_window.showRecord({}, *key);
    else
        m_session.report(key.error(), tr("Nothing was changed."));
}

} // namespace tally::ui

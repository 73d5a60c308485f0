// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace tally::ui
{

class ActionRegistry;
class NavigationRail;
class Session;

/// What the rail says of the open book: whose it is and who records on which desk; at its foot whether it was verified,
/// how many entries it has and when a peer saw it last. Pressing one of these verifies the book, shows the journal, or
/// shows the peers.
class BookState final : public QObject
{
    Q_OBJECT
public:
    BookState(Session &session, NavigationRail &rail, const ActionRegistry &actions, QObject *parent);

Q_SIGNALS:
    /// Asks to be taken to a place.
    void wanted(const QString &place);

private:
    void showBook();
    void showDesk();
    void showFoot();
    void open(int line);
    [[nodiscard]] QString checkText() const;
    [[nodiscard]] QString lastSeenText() const;
    Session &m_session;
    NavigationRail &m_rail;
    const ActionRegistry &m_actions;
};

} // namespace tally::ui

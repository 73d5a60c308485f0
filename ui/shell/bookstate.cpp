// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/bookstate.h"

#include "core/exchange/peerstore.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/agotext.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/session.h"

#include <QAction>

namespace tally::ui
{
namespace
{

enum FootLine { Checked, Entries, Seen };

} // namespace

BookState::BookState(Session &session, NavigationRail &rail, const ActionRegistry &actions, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_rail(rail)
    , m_actions(actions)
{
    connect(&session, &Session::opened, this, &BookState::showBook);
    connect(&session, &Session::actorChanged, this, &BookState::showDesk);
    connect(&session, &Session::changed, this, &BookState::showFoot);
    connect(&session, &Session::verified, this, &BookState::showFoot);
    // What a job has written is counted once it has ended.
    connect(&session, &Session::recordingChanged, this, &BookState::showFoot);
    connect(&rail, &NavigationRail::footChosen, this, &BookState::open);
    if (session.isOpen())
        showBook();
}

void BookState::showBook()
{
    showDesk();
    showFoot();
}

void BookState::showDesk()
{
    const book::Book &book = m_session.reading();
    const RecordKey actor = book.actor();
    const QString person = actor ? book.records().title(actor).value_or(QString()) : QString();
    QString desk = tr("open for reading only");
    if (book.isWritable() && person.isEmpty())
        desk = tr("desk “%1”").arg(m_session.deskLabel());
    else if (book.isWritable())
        desk = tr("%1 · desk “%2”").arg(person, m_session.deskLabel());
    m_rail.setBook(book.name(), desk);
}

void BookState::showFoot()
{
    if (!m_session.isOpen())
        return;
    const QString count = tr("%Ln entries", nullptr, static_cast<int>(m_session.reading().journal().entryCount()));
    m_rail.setFoot({{checkText(), tr("Verify the book now")},
                    {count, tr("Go to the journal")},
                    {lastSeenText(), tr("Go to the peers")}});
}

QString BookState::checkText() const
{
    const auto findings = m_session.findings();
    if (!findings)
        return tr("· Not checked yet");
    return findings->isEmpty() ? tr("✓ Verified") : tr("! Check found: %1").arg(findings->size());
}

QString BookState::lastSeenText() const
{
    book::Book &book = m_session.reading();
    const auto seen = exchange::PeerStore(book.journal()).lastSeen();
    if (!seen || !*seen)
        return tr("Not seen by a peer yet");
    return tr("Last seen by a peer:\n%1").arg(agoText(**seen * 1000, book.environment().time.nowMs()));
}

void BookState::open(int line)
{
    Q_EMIT wanted(line == Seen ? QStringLiteral("network") : QStringLiteral("journal"));
    // The journal brings the act with it, so there is none before the journal was gone to.
    if (QAction *verify = m_actions.action(QStringLiteral("book.verify")); line == Checked && verify != nullptr)
        verify->trigger();
}

} // namespace tally::ui

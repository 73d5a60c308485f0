// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/checkpointcheck.h"

#include "core/exchange/exchangestore.h"
#include "core/journal/roster.h"

#include <QCoreApplication>

namespace tally::exchange
{

namespace
{

Result<Digest> rootOver(const ExchangeStore &store, LogNo log, std::int64_t size)
{
    journal::Frontier frontier;
    TALLY_CHECK(store.forEachLeaf(log, 0, size, [&frontier](const Digest &leaf) { frontier.append(leaf); }));
    return frontier.root();
}

// The roster vouches for itself elsewhere; here the desks.
bool isSignedBy(const journal::Roster &roster, LogNo log, const QByteArray &noteBytes)
{
    const journal::RosterDesk *desk = roster.findDesk(log.desk());
    const auto note = journal::Note::parse(noteBytes);
    return log.isRoster() || (desk && note && journal::verify(*note, desk->key).has_value());
}

} // namespace

Result<QStringList> checkStoredCheckpoints(const journal::Journal &journal, int book)
{
    QStringList findings;
    const ExchangeStore store(journal.database());
    TALLY_TRY(const journal::Roster roster, journal::Roster::load(journal, book));
    for (const journal::LogState &state : journal.states(book)) {
        TALLY_TRY(const auto checkpoint, store.checkpoint(state.log, state.size));
        if (!checkpoint)
            continue;
        TALLY_TRY(const Digest root, rootOver(store, state.log, checkpoint->size));
        if (root != checkpoint->root || !isSignedBy(roster, state.log, checkpoint->note))
            findings.append(
                QCoreApplication::translate("Check", "%1: the signed checkpoint of log %2 does not fit its entries")
                    .arg(journal.identity(book).name, state.log.deskName()));
    }
    return findings;
}

} // namespace tally::exchange

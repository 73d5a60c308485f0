// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/outgoinglog.h"

#include "core/journal/signingkey.h"

#include <algorithm>

namespace tally::exchange
{

namespace
{

using journal::Checkpoint;
using journal::Note;

tl::unexpected<Error> noSignature(LogNo log, const QString &why)
{
    return refused(
        "bundle.noSignature",
        QT_TRANSLATE_NOOP("Error",
                          "Nobody here can vouch for log %1, so no bundle was written. Bring in a bundle of the desk "
                          "that holds its key first."),
        {log.deskName()}, why);
}

/// Entries of one of our logs that can be shown; 0 if there are none or nobody vouches for them.
Result<std::int64_t> shownSize(const journal::Journal &journal, const ExchangeStore &store,
                               const journal::Roster &roster, const journal::LogState &state)
{
    if (state.log.isRoster() || state.log == journal.ownLog())
        return state.size;
    const journal::RosterDesk *desk = roster.findDesk(state.log.desk());
    if (desk != nullptr && desk->isClosed() && *desk->cutSize <= state.size)
        return *desk->cutSize;
    TALLY_TRY(const auto stored, store.checkpoint(state.log, state.size));
    return stored ? stored->size : 0;
}

} // namespace

Result<std::vector<OutgoingSpan>> outgoingSpans(const journal::Journal &journal, std::optional<int> peer)
{
    const ExchangeStore store(journal.database());
    TALLY_TRY(const journal::Roster roster, journal::Roster::load(journal));
    std::vector<OutgoingSpan> spans;
    for (const journal::LogState &state : journal.states()) {
        OutgoingSpan span{state.log, 0, 0};
        TALLY_TRY(span.size, shownSize(journal, store, roster, state));
        if (peer && !state.log.isRoster()) {
            TALLY_TRY(const std::int64_t confirmed, store.acknowledged(state.log, *peer));
            span.base = std::min(confirmed, span.size);
        }
        if (span.size > 0)
            spans.push_back(span);
    }
    return spans;
}

OutgoingLogs::OutgoingLogs(const journal::Journal &journal, const journal::Roster &roster,
                           const journal::SigningKey &desk, const journal::SigningKey *root)
    : m_journal(journal)
    , m_roster(roster)
    , m_desk(desk)
    , m_root(root)
    , m_store(journal.database())
{
}

Result<std::vector<OutgoingLog>> OutgoingLogs::choose(std::optional<int> peer) const
{
    TALLY_CHECK(checkDesk());
    std::vector<OutgoingLog> logs;
    TALLY_TRY(OutgoingLog roster, chooseRoster());
    logs.push_back(std::move(roster));
    for (const journal::LogState &state : m_journal.states()) {
        if (state.log.isRoster() || state.size == 0)
            continue;
        TALLY_TRY(auto log, chooseDesk(state));
        if (!log)
            continue;
        if (peer)
            TALLY_CHECK(setBase(*log, *peer));
        logs.push_back(*std::move(log));
    }
    return logs;
}

Outcome OutgoingLogs::checkDesk() const
{
    const journal::RosterDesk *desk = m_roster.findDesk(m_journal.ownLog().desk());
    if (desk != nullptr && !desk->isClosed() && desk->key == m_desk.verifier())
        return {};
    return refused("key.notDesk",
                   QT_TRANSLATE_NOOP("Error", "The key “%1” is not the key of this desk. Nothing was signed."),
                   {m_desk.name()});
}

Result<OutgoingLog> OutgoingLogs::chooseRoster() const
{
    const LogNo no(LogNo::OwnBook, 0);
    const Checkpoint checkpoint = m_journal.checkpoint(no);
    Note note{checkpoint.toText(), {}};
    TALLY_TRY(const auto stored, m_store.checkpoint(no, m_roster.size()));
    if (stored && stored->size == m_roster.size()) {
        TALLY_TRY(note, Note::parse(stored->note));
    }
    const auto &signatures = note.signatures;
    if (m_root != nullptr && std::none_of(signatures.begin(), signatures.end(), [this](const auto &made) {
            return made.keyId == m_root->verifier().keyId();
        }))
        addSignature(note, *m_root);
    if (const Outcome verified = m_roster.verifyCheckpoint(note); !verified)
        return noSignature(no, verified.error().line());
    return OutgoingLog{no, 0, m_roster.size(), checkpoint.root, std::move(note), false, CompactRange()};
}

OutgoingLog OutgoingLogs::signedNow(const journal::LogState &state) const
{
    const Checkpoint checkpoint = m_journal.checkpoint(state.log);
    return {state.log, 0, state.size, checkpoint.root, signNote(checkpoint.toText(), m_desk), false, CompactRange()};
}

Result<std::optional<OutgoingLog>> OutgoingLogs::chooseDesk(const journal::LogState &state) const
{
    if (state.log == m_journal.ownLog())
        return signedNow(state);
    const journal::RosterDesk *desk = m_roster.findDesk(state.log.desk());
    if (desk != nullptr && desk->isClosed() && *desk->cutSize <= state.size) {
        const QString origin = m_journal.identity().origin(state.log);
        const Checkpoint cut{origin, static_cast<quint64>(*desk->cutSize), desk->cutRoot};
        return OutgoingLog{state.log,     0, *desk->cutSize, desk->cutRoot, signNote(cut.toText(), m_desk), true,
                           CompactRange()};
    }
    TALLY_TRY(const auto stored, m_store.checkpoint(state.log, state.size));
    if (!stored)
        return noSignature(state.log, QStringLiteral("no checkpoint by its desk is stored"));
    TALLY_TRY(Note note, Note::parse(stored->note));
    return OutgoingLog{state.log, 0, stored->size, stored->root, std::move(note), false, CompactRange()};
}

Outcome OutgoingLogs::setBase(OutgoingLog &log, int peer) const
{
    TALLY_TRY(const std::int64_t confirmed, m_store.acknowledged(log.log, peer));
    log.base = std::min(confirmed, log.size);
    return m_store.forEachLeaf(log.log, 0, log.base, [&log](const Digest &leaf) { log.peaks.append(leaf); });
}

} // namespace tally::exchange

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/recording.h"

#include "core/journal/recorder.h"

namespace tally::journal
{

namespace
{
constexpr std::size_t MostNamedEntries = 1000; // beyond this a listener reloads everything anyway
}

Recording::Recording(Recorder &recorder, storage::Transaction transaction)
    : m_recorder(&recorder)
    , m_transaction(std::move(transaction))
{
    recorder.m_recording = true;
}

Recording::Recording(Recording &&other) noexcept
    : m_recorder(std::exchange(other.m_recorder, nullptr))
    , m_transaction(std::move(other.m_transaction))
    , m_changes(std::move(other.m_changes))
    , m_firstNew(std::move(other.m_firstNew))
    , m_foreign(other.m_foreign)
    , m_unindexed(other.m_unindexed)
    , m_oneDesk(other.m_oneDesk)
    , m_roster(other.m_roster)
    , m_usable(std::move(other.m_usable))
{
}

Recording::~Recording()
{
    abandon();
}

void Recording::abandon()
{
    Recorder *recorder = m_recorder;
    if (!recorder)
        return;
    end();
    m_transaction.reset();
    recorder->discard();
}

void Recording::end()
{
    m_recorder = nullptr;
    if (m_usable)
        m_usable = refused("journal.ended", QT_TRANSLATE_NOOP("Error", "This act has ended. Nothing was recorded."));
}

// After a failure half-way the transaction no longer holds what it should; SQLite may even have ended it (a full disk),
// and what came next would be written outside of it.
Outcome Recording::remember(Outcome outcome)
{
    if (!outcome && m_usable)
        m_usable = outcome;
    return outcome;
}

void Recording::note(RecordKey key, std::string_view kind)
{
    m_firstNew.try_emplace(key.log(), key.index());
    m_roster |= key.log().isRoster();
    if (m_changes.kinds.find(kind) == m_changes.kinds.end())
        m_changes.kinds.emplace(kind);
    if (m_changes.everything)
        return;
    m_changes.entries.push_back(key);
    if (m_changes.entries.size() > MostNamedEntries) {
        m_changes.everything = true;
        m_changes.entries.clear();
    }
}

Result<RecordKey> Recording::add(EntryDraft draft)
{
    TALLY_CHECK(m_usable);
    TALLY_CHECK(m_recorder->checkOpen(m_recorder->journal().ownLog()));
    if (!draft.by)
        draft.by = m_recorder->actor();
    TALLY_TRY(const Entry entry, appended(m_recorder->journal().append(draft)));
    TALLY_CHECK(remember(m_recorder->apply(entry)));
    note(entry.key, draft.kind);
    return entry.key;
}

Result<RecordKey> Recording::addToRoster(const EntryDraft &draft)
{
    TALLY_CHECK(m_usable);
    TALLY_TRY(const Entry entry, appended(m_recorder->journal().appendToRoster(draft)));
    note(entry.key, draft.kind);
    return entry.key;
}

Outcome Recording::addForeign(LogNo log, std::string_view envelope)
{
    return addForeign(log, envelope, leafHash(envelope));
}

Outcome Recording::addForeign(LogNo log, std::string_view envelope, const Digest &leaf)
{
    TALLY_CHECK(m_usable);
    TALLY_TRY(const Entry entry, appended(m_recorder->journal().appendForeign(log, envelope, leaf)));
    if (m_oneDesk)
        TALLY_CHECK(remember(m_recorder->applyNow(entry)));
    note(entry.key, "received");
    m_foreign = true;
    return {};
}

void Recording::expectOneDesk()
{
    m_oneDesk = true;
    m_recorder->setBulk(true);
}

Outcome Recording::addHidden(LogNo log, const Digest &leaf)
{
    TALLY_CHECK(m_usable);
    const RecordKey key(log, m_recorder->journal().state(log).size);
    TALLY_CHECK(appended(m_recorder->journal().appendHidden(log, leaf)));
    if (m_oneDesk && m_recorder->journal().state(log).projected == key.index())
        m_recorder->journal().setProjected(log, key.index() + 1); // there is nothing to project
    note(key, "received");
    m_foreign = true;
    return {};
}

Outcome Recording::expectMany()
{
    TALLY_CHECK(m_usable);
    m_unindexed = true;
    return remember(m_recorder->dropIndexes());
}

// What is acknowledged must have arrived: read it back through SQLite and hash it again.
Outcome Recording::verifyWritten() const
{
    for (const auto &[log, first] : m_firstNew) {
        TALLY_CHECK(m_recorder->journal().forEach(
            log, first, [](RecordKey key, std::string_view envelope, const Digest &leaf) -> Result<bool> {
                if (envelope.data() && leafHash(envelope) != leaf)
                    return failed("journal.readBack",
                                  QT_TRANSLATE_NOOP("Error", "Entry %1 did not reach the disk as it was written. "
                                                             "Nothing was recorded; check the medium."),
                                  {toText(key)});
                return true;
            }));
    }
    return {};
}

Outcome Recording::finish(const std::function<bool(std::int64_t, std::int64_t)> &progress)
{
    TALLY_CHECK(m_usable);
    if (m_roster && m_recorder->mustQuarantine()) {
        TALLY_CHECK(m_recorder->replayAll(progress));
        m_unindexed = false; // a replay makes them
        m_changes.everything = true;
        m_changes.entries.clear();
    }
    if (m_foreign)
        TALLY_CHECK(m_recorder->applyReady(progress));
    if (m_oneDesk)
        m_recorder->setBulk(false);
    TALLY_CHECK(m_recorder->flush());
    if (m_unindexed)
        TALLY_CHECK(m_recorder->makeIndexes());
    TALLY_CHECK(verifyWritten());
    return m_transaction->commit();
}

Result<ChangeSet> Recording::commit(const std::function<bool(std::int64_t, std::int64_t)> &progress)
{
    if (const Outcome finished = finish(progress); !finished) {
        abandon();
        return tl::unexpected(finished.error());
    }
    Recorder *recorder = m_recorder;
    end();
    recorder->m_recording = false;
    if (m_roster)
        recorder->readCuts();
    recorder->announce(m_changes);
    return m_changes;
}

} // namespace tally::journal

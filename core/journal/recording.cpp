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
{
}

Recording::~Recording()
{
    abandon();
}

void Recording::abandon()
{
    Recorder *recorder = std::exchange(m_recorder, nullptr);
    if (!recorder)
        return;
    m_transaction.reset();
    recorder->discard();
}

void Recording::note(RecordKey key, std::string_view kind)
{
    m_firstNew.try_emplace(key.log(), key.index());
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
    if (!draft.by)
        draft.by = m_recorder->actor();
    TALLY_TRY(const RecordKey key, m_recorder->journal().append(draft));
    TALLY_CHECK(m_recorder->applyAppended(key));
    note(key, draft.kind);
    return key;
}

Result<RecordKey> Recording::addToRoster(const EntryDraft &draft)
{
    TALLY_TRY(const RecordKey key, m_recorder->journal().appendToRoster(draft));
    note(key, draft.kind);
    return key;
}

Outcome Recording::addForeign(LogNo log, std::string_view envelope)
{
    const RecordKey key(log, m_recorder->journal().state(log).size);
    TALLY_CHECK(m_recorder->journal().appendForeign(log, envelope));
    note(key, "received");
    m_foreign = true;
    return {};
}

Outcome Recording::addHidden(LogNo log, const Digest &leaf)
{
    const RecordKey key(log, m_recorder->journal().state(log).size);
    TALLY_CHECK(m_recorder->journal().appendHidden(log, leaf));
    note(key, "received");
    m_foreign = true;
    return {};
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

Result<ChangeSet> Recording::commit(const std::function<bool(std::int64_t, std::int64_t)> &progress)
{
    if (m_foreign)
        TALLY_CHECK(m_recorder->applyReady(progress));
    TALLY_CHECK(m_recorder->flush());
    TALLY_CHECK(verifyWritten());
    TALLY_CHECK(m_transaction->commit());
    Recorder *recorder = std::exchange(m_recorder, nullptr);
    recorder->m_recording = false;
    recorder->announce(m_changes);
    return m_changes;
}

} // namespace tally::journal

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/changeset.h"
#include "core/journal/entry.h"
#include "core/storage/database.h"

#include <functional>
#include <map>
#include <optional>

namespace tally::journal
{

class Recorder;

/// One act being recorded: a transaction in which entries are appended and projected as they come, so that each sees
/// the ones before it. Nothing is kept unless `commit` succeeds.
class Recording
{
public:
    Recording(Recording &&other) noexcept;
    Recording(const Recording &) = delete;
    Recording &operator=(const Recording &) = delete;
    Recording &operator=(Recording &&) = delete;
    ~Recording();

    /// Appends to our desk log and projects. `by` is filled with the recorder's actor when none is given.
    [[nodiscard]] Result<RecordKey> add(EntryDraft draft);
    /// Appends to our roster log; the roster is not projected.
    [[nodiscard]] Result<RecordKey> addToRoster(const EntryDraft &draft);
    /// Appends received bytes; `commit` projects them as far as all they refer to is there.
    Outcome addForeign(LogNo log, std::string_view envelope);
    Outcome addHidden(LogNo log, const Digest &leaf);
    /// Projects what waits, reads back and re-hashes what was written, commits, then tells the listeners.
    [[nodiscard]] Result<ChangeSet> commit(const std::function<bool(std::int64_t, std::int64_t)> &progress = {});
    /// Ends without keeping anything: for dry runs. Destruction does the same.
    void abandon();

private:
    friend class Recorder;
    Recording(Recorder &recorder, storage::Transaction transaction);
    void note(RecordKey key, std::string_view kind);
    Outcome verifyWritten() const;

    Recorder *m_recorder; ///< null once moved from, committed or abandoned
    std::optional<storage::Transaction> m_transaction;
    ChangeSet m_changes;
    std::map<LogNo, std::int64_t> m_firstNew; ///< where each log stood before
    bool m_foreign = false;                   ///< entries wait to be projected
};

} // namespace tally::journal

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
/// the ones before it. Nothing is kept unless `commit` succeeds. A draft or envelope that is refused leaves no trace
/// and the act may go on without it; after any other failure (the medium, a projection) every further call repeats that
/// error. Ended recordings answer "journal.ended".
class Recording
{
public:
    Recording(Recording &&other) noexcept;
    Recording(const Recording &) = delete;
    Recording &operator=(const Recording &) = delete;
    Recording &operator=(Recording &&) = delete;
    ~Recording();

    /// Appends to our desk log and projects. `by` is filled with the recorder's actor when none is given. Error
    /// "journal.deskClosed" if another desk has closed ours, and those of Journal::append.
    [[nodiscard]] Result<RecordKey> add(EntryDraft draft);
    /// Appends to our roster log; the roster is not projected.
    [[nodiscard]] Result<RecordKey> addToRoster(const EntryDraft &draft);
    /// Appends received bytes; `commit` projects them as far as all they refer to is there. `leaf` is the leaf hash of
    /// `envelope`; `commit` checks it again.
    Outcome addForeign(LogNo log, std::string_view envelope, const Digest &leaf);
    Outcome addForeign(LogNo log, std::string_view envelope);
    Outcome addHidden(LogNo log, const Digest &leaf);
    /// Says that all foreign entries to come are of one desk. They are then in the order of their making and are
    /// projected as they come, without being read back; the tables lag behind until `commit`, so nothing of ours may be
    /// added.
    void expectOneDesk();
    /// Says that very many entries are to come: indexes are taken away, and made again in one go by `commit`. Until
    /// then nothing but this recording may read. Error of the storage.
    Outcome expectMany();
    /// Projects what waits, takes what a closed desk wrote beyond its cut out of the tables, reads back and re-hashes
    /// what was written, commits, then tells the listeners. Ends the recording, also when it fails.
    [[nodiscard]] Result<ChangeSet> commit(const std::function<bool(std::int64_t, std::int64_t)> &progress = {});
    /// Ends without keeping anything: for dry runs. Destruction does the same.
    void abandon();

private:
    friend class Recorder;
    Recording(Recorder &recorder, storage::Transaction transaction);
    void note(RecordKey key, std::string_view kind);
    Outcome remember(Outcome outcome);
    /// Passes on what an append answered; a failed medium ends the recording, a refusal does not.
    template<typename T>
    [[nodiscard]] T appended(T result)
    {
        if (!result && result.error().kind == ErrorKind::System)
            static_cast<void>(remember(tl::unexpected(result.error())));
        return result;
    }
    Outcome finish(const std::function<bool(std::int64_t, std::int64_t)> &progress);
    void end();
    Outcome verifyWritten() const;

    Recorder *m_recorder; ///< null once moved from, committed or abandoned
    std::optional<storage::Transaction> m_transaction;
    ChangeSet m_changes;
    std::map<LogNo, std::int64_t> m_firstNew; ///< where each log stood before
    bool m_foreign = false;                   ///< entries wait to be projected
    bool m_unindexed = false;                 ///< indexes are to be made again
    bool m_oneDesk = false;                   ///< foreign entries are projected as they come
    bool m_roster = false;                    ///< a roster grew, which may have closed a desk
    Outcome m_usable;                         ///< why nothing more can be recorded, if so
};

} // namespace tally::journal

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/changeset.h"
#include "core/journal/journal.h"
#include "core/journal/projection.h"
#include "core/journal/recording.h"

#include <functional>
#include <utility>
#include <vector>

namespace tally::journal
{

class EntryStream;

/// The way into the journal: binds it to the projections and keeps both in step. One per open book.
class Recorder
{
public:
    /// Called with entries done and entries in all; returns false to cancel (Error "job.cancelled", nothing changed).
    using Progress = std::function<bool(std::int64_t, std::int64_t)>;
    using TableDigests = std::vector<std::pair<QString, Digest>>;

    /// Projections are applied in this order; a later one may read an earlier one's tables.
    Recorder(Journal &journal, std::vector<Projection *> projections);

    /// Makes or remakes projection tables whose definition changed and catches up with the journal. On a read-only file
    /// that would need it: Error "projection.stale".
    Outcome prepare();
    /// Error "journal.readOnly", "journal.busy" while another recording is under way, or a storage error, also of the
    /// last rollback.
    [[nodiscard]] Result<Recording> begin(storage::Writing writing = storage::Writing::Ahead);
    [[nodiscard]] bool isRecording() const { return m_recording; }
    /// Drops and replays every projection in one transaction.
    Outcome rebuild(const Progress &progress = {});
    /// Replays a journal through projections that are bound to `target`, a database of their own, to compare with.
    /// Error "job.cancelled" if `progress` says so.
    static Outcome replayInto(const Journal &journal, storage::Database &target,
                              const std::vector<Projection *> &projections, const Progress &progress = {});
    /// SHA-256 over every row of every projection table, in key order: one digest per table.
    [[nodiscard]] static Result<TableDigests> digests(storage::Database &database,
                                                      const std::vector<Projection *> &projections);
    [[nodiscard]] Result<TableDigests> digests() const { return digests(m_journal.database(), m_projections); }

    void setActor(RecordKey agent) { m_actor = agent; }
    [[nodiscard]] RecordKey actor() const { return m_actor; }
    /// Listeners are told once per commit, after it.
    void onCommitted(std::function<void(const ChangeSet &)> listener) { m_listeners.push_back(std::move(listener)); }
    [[nodiscard]] Journal &journal() const { return m_journal; }
    [[nodiscard]] const std::vector<Projection *> &projections() const { return m_projections; }

private:
    friend class Recording;
    Outcome apply(const Entry &entry);
    Outcome applyNow(const Entry &entry);
    void setBulk(bool bulk);
    Outcome dropIndexes();
    Outcome makeIndexes();
    Outcome applyReady(const Progress &progress = {});
    Outcome replayAll(const Progress &progress = {});
    [[nodiscard]] bool mustQuarantine() const;
    [[nodiscard]] Outcome checkOpen(LogNo log) const;
    [[nodiscard]] Result<bool> isSomethingReady() const;
    [[nodiscard]] std::map<LogNo, std::int64_t> projectedSizes() const;
    void readCuts();
    [[nodiscard]] Result<bool> schemaIsCurrent() const;
    Outcome rememberSchema();
    Outcome flush();
    void discardCaches();
    void discard();
    void announce(const ChangeSet &changes) const;

    Journal &m_journal;
    std::vector<Projection *> m_projections;
    std::vector<std::function<void(const ChangeSet &)>> m_listeners;
    std::map<LogNo, std::int64_t> m_cuts; ///< sizes of closed desks' logs beyond which nothing counts
    RecordKey m_actor;
    bool m_recording = false;
    bool m_stale = false; ///< the journal could not be read again after a rollback
};

} // namespace tally::journal

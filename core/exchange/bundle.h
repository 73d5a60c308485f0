// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/attachedfile.h"
#include "core/exchange/bag/bag.h"
#include "core/exchange/bundleindex.h"
#include "core/exchange/bundlereader.h"
#include "core/exchange/compactrange.h"
#include "core/exchange/head.h"
#include "core/exchange/logreader.h"
#include "core/journal/checkpoint.h"
#include "core/journal/roster.h"

#include <functional>
#include <map>
#include <optional>

namespace tally::exchange
{

/// One log of a bundle after verification.
struct VerifiedLog {
    int desk = 0;
    std::int64_t base = 0;
    std::int64_t size = 0;
    std::int64_t parts = 0;
    Digest root;
    journal::Note checkpoint;
    bool byRoster = false; ///< a closed desk: the roster vouches, the note need not be its own
    CompactRange peaks;    ///< the tree of the first `base` entries
    /// Root of the log when it was as large as what the asker holds of it; none if that size is outside the bundle.
    std::optional<Digest> rootAtKnown;
};

/// Who wants to know how far the verification of a bundle has come; either may be empty. Called on the thread that
/// opens the bundle.
struct BundleWatch {
    std::function<void(const VerifiedStep &)> verified; ///< after each step that held
    /// In entries; false cancels ("job.cancelled").
    std::function<bool(std::int64_t done, std::int64_t total)> progress;
};

/// A bundle that has been opened and verified as far as it can be without any book: every byte against the manifests,
/// every signature against its own roster, every entry against the signed root of its log. Nothing in it is trusted
/// before.
class Bundle
{
public:
    /// Sizes of the logs of a book that the asker holds, by desk.
    using KnownSizes = std::function<std::map<int, std::int64_t>(const QString &bookId)>;

    /// Error "bundle.…"; the kind is ErrorKind::Newer if the bundle needs a later version of the program.
    [[nodiscard]] static Result<std::unique_ptr<Bundle>>
    open(const QString &path, const BundleLimits &limits, const KnownSizes &known = {}, const BundleWatch &watch = {});

    [[nodiscard]] const BundleSummary &summary() const { return m_summary; }
    [[nodiscard]] const BundleIndex &index() const { return m_index; }
    [[nodiscard]] const Head &head() const { return m_head; }
    [[nodiscard]] const journal::Note &headNote() const { return m_headNote; }
    [[nodiscard]] const journal::Roster &roster() const { return m_roster; }
    [[nodiscard]] int madeBy() const { return parseDeskName(m_index.desk).value_or(0); }
    [[nodiscard]] const std::vector<VerifiedLog> &logs() const { return m_logs; } ///< the roster first
    /// What the asker held when the bundle was opened; `rootAtKnown` speaks of these sizes.
    [[nodiscard]] const std::map<int, std::int64_t> &knownSizes() const { return m_known; }
    /// Reads a verified log once more.
    [[nodiscard]] Result<std::unique_ptr<LogReader>> read(const VerifiedLog &log) const;
    /// What the readable entries of the logs attach; keys are those the entries have in their own book.
    [[nodiscard]] const std::vector<AttachedFile> &attached() const { return m_attached; }
    [[nodiscard]] bool brings(const Digest &file) const { return m_bag.contains(blobName(file)); }
    /// The bytes of a file it brings. Error "bundle.blob" if they are no longer what was verified.
    [[nodiscard]] Result<QByteArray> fileOf(const Digest &file) const;
    /// Contents of the payload files directly in that folder ("data/acks/").
    [[nodiscard]] Result<std::vector<QByteArray>> notesIn(const QByteArray &folder) const;

private:
    Bundle(Bag bag, const QString &path, const BundleLimits &limits);
    Outcome verify(const KnownSizes &known, const BundleWatch &watch);
    Outcome readIndex();
    Outcome checkContents() const;
    Outcome readHead();
    Outcome readRoster();
    Outcome checkHeadSignature() const;
    Outcome readLog(const IndexLog &listed);
    Outcome checkAuthority(VerifiedLog &log) const;
    Outcome readPeaks(VerifiedLog &log) const;
    Outcome readEntries(const IndexLog &listed, VerifiedLog &log);
    Outcome takeEntries(LogReader &reader, const IndexLog &listed, VerifiedLog &log);
    Outcome checkNotes() const;
    Outcome checkFiles();
    void step(const QString &id, const QString &text);
    Outcome countOne();
    [[nodiscard]] Result<std::unique_ptr<LogReader>> makeReader(const VerifiedLog &log, LogReader::Trust trust) const;
    [[nodiscard]] std::int64_t knownSize(int desk) const;
    [[nodiscard]] Result<journal::Note> readNote(const QByteArray &name) const;

    Bag m_bag;
    BundleLimits m_limits;
    BundleSummary m_summary;
    BundleIndex m_index;
    Head m_head;
    journal::Note m_headNote;
    journal::Roster m_roster;
    std::map<int, std::int64_t> m_known;
    std::vector<VerifiedLog> m_logs;
    std::vector<AttachedFile> m_attached;
    t1::Document m_document;
    const BundleWatch *m_watch = nullptr; ///< only while it is opened
    std::int64_t m_done = 0;
};

/// Folder of a log inside the bag: "data/roster/" or "data/log/d1/".
[[nodiscard]] QByteArray folderOf(int desk);

/// proof.txt: the tree at `base` as hashes, so that entries lead to the signed root without the ones before them.
[[nodiscard]] QByteArray proofText(const CompactRange &peaks, std::int64_t size, const Digest &root);

} // namespace tally::exchange

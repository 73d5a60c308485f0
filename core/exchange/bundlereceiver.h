// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/exchange/bundlereader.h"
#include "core/journal/recorder.h"

#include <functional>
#include <map>
#include <optional>

namespace tally::exchange
{

class Bundle;
struct BundleWatch;
struct OpenedBundle;

/// What receiving would do, or did.
struct ReceivePreview {
    BundleSummary bundle;
    bool ownBook = false; ///< another desk of our own book
    bool newPeer = false; ///< first bundle from this book: its keys would be pinned
    QString petname;
    std::int64_t newEntries = 0;
    std::int64_t knownEntries = 0;
    bool older = false; ///< holds no entries that we do not have already
    /// The book's number in this file; none for one not met before.
    std::optional<int> book;
    std::int64_t newRosterEntries = 0;
    int newFiles = 0;    ///< attached files that are not here yet
    int newReceipts = 0; ///< confirmations of more of our entries than we knew of
    /// Whether taking it in would change anything.
    [[nodiscard]] bool bringsNews() const
    {
        return newPeer || newEntries > 0 || newRosterEntries > 0 || newReceipts > 0 || newFiles > 0;
    }
};

/// Verifies bundles and takes them into the journal. Nothing before the one transaction touches the book; the same
/// bundle twice changes nothing; a peer's entries never move our stock.
class BundleReceiver
{
public:
    /// `time` says when something was received, the system's clock if null; it must outlive the receiver.
    explicit BundleReceiver(journal::Recorder &recorder, BundleLimits limits = {}, const TimeSource *time = nullptr);

    /// Verifies a file or an unpacked bag folder without any book. Error "bundle.…" names the step and the place.
    [[nodiscard]] static Result<BundleSummary> inspect(const QString &path, const BundleLimits &limits = {});
    /// Verifies against what this book knows: pinned keys, known heads, gaps. Error "bundle.fork" keeps the evidence,
    /// "bundle.gap" names the missing entries, "bundle.otherKeys", "bundle.shrunk", "bundle.closedDesk",
    /// "bundle.ownLogAhead", "bundle.audience".
    [[nodiscard]] Result<ReceivePreview> preview(const QString &path);
    /// The same, and keeps the verified bundle for `receive`; `watch` hears of every step.
    [[nodiscard]] Result<OpenedBundle> open(const QString &path);
    [[nodiscard]] Result<OpenedBundle> open(const QString &path, const BundleWatch &watch);
    using Progress = std::function<bool(std::int64_t done, std::int64_t total)>;
    /// Preview, then one transaction. `progress` in entries; false cancels ("job.cancelled").
    [[nodiscard]] Result<ReceivePreview> receive(const QString &path, const Progress &progress = {});
    /// Takes in what was opened without verifying it again. It is compared with the book once more; if more of the same
    /// book was received in the meantime, the path is opened anew.
    [[nodiscard]] Result<ReceivePreview> receive(const OpenedBundle &opened, const Progress &progress = {});
    /// Cosigns the checkpoints we now hold of that book; stored, and carried in our next bundle to it. Error "key.…".
    Outcome acknowledge(int book, const journal::SigningKey &desk, std::int64_t atMs);

private:
    [[nodiscard]] std::map<int, std::int64_t> heldOf(const QString &bookId) const;
    [[nodiscard]] Result<ReceivePreview> compare(const Bundle &bundle);
    journal::Recorder &m_recorder;
    BundleLimits m_limits;
    const TimeSource *m_time;
};

} // namespace tally::exchange

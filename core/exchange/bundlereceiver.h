// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/exchange/bundlereader.h"
#include "core/journal/recorder.h"

#include <functional>
#include <memory>

namespace tally::exchange
{

class Bundle;

/// What receiving would do, or did.
struct ReceivePreview {
    BundleSummary bundle;
    bool ownBook = false; ///< another desk of our own book
    bool newPeer = false; ///< first bundle from this book: its keys would be pinned
    QString petname;
    std::int64_t newEntries = 0;
    std::int64_t knownEntries = 0;
    bool older = false; ///< holds nothing we do not have already
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
    /// Preview, then one transaction. `progress(done, total)` in entries; false cancels ("job.cancelled").
    [[nodiscard]] Result<ReceivePreview> receive(const QString &path,
                                                 const std::function<bool(std::int64_t, std::int64_t)> &progress = {});
    /// Cosigns the checkpoints we now hold of that book; stored, and carried in our next bundle to it. Error "key.…".
    Outcome acknowledge(int book, const journal::SigningKey &desk, std::int64_t atMs);

private:
    [[nodiscard]] Result<std::unique_ptr<Bundle>> open(const QString &path) const;
    [[nodiscard]] Result<ReceivePreview> compare(const Bundle &bundle);
    journal::Recorder &m_recorder;
    BundleLimits m_limits;
    const TimeSource *m_time;
};

} // namespace tally::exchange

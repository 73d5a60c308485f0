// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/disclosure.h"
#include "core/exchange/outgoinglog.h"
#include "core/journal/journal.h"
#include "core/journal/signingkey.h"

#include <functional>
#include <optional>
#include <QString>

namespace tally::exchange
{

struct BundleRequest {
    Audience audience = Audience::Public;
    /// Send only what this peer has not acknowledged; none for a full bundle.
    std::optional<int> peer;
    QString directory; ///< where the file goes; its name is fixed by FORMATS §4
    /// For a peer all the same everything, also what it has acknowledged.
    bool whole = false;
    /// Whose confirmed sizes are the bases; none for a full bundle.
    [[nodiscard]] std::optional<int> base() const { return whole ? std::nullopt : peer; }
};

struct WrittenBundle {
    QString path;
    std::int64_t entries = 0;
    std::int64_t bytes = 0;
    QString kind; ///< "full", "incremental"
};

/// Writes a signed `.tally` file (FORMATS §4, core/exchange/FORMAT.md). The same state gives the same bytes.
class BundleWriter
{
public:
    explicit BundleWriter(journal::Journal &journal);
    /// Called with entries done and entries in all; false cancels ("job.cancelled", no file is left behind).
    using Progress = std::function<bool(std::int64_t done, std::int64_t total)>;
    /// Signs the head and this desk's checkpoint with `desk` and the roster's with `root`, or reuses stored signatures
    /// that still fit. Error "bundle.noSignature" when a log has no valid checkpoint, "bundle.write",
    /// "bundle.tooLarge", "key.notDesk" when `desk` is not the key the roster has for this desk. `madeAtMs` is
    /// milliseconds since 1970 UTC.
    [[nodiscard]] Result<WrittenBundle> write(const BundleRequest &request, const journal::SigningKey &desk,
                                              const journal::SigningKey *root, std::int64_t madeAtMs,
                                              const Progress &progress = {});

private:
    journal::Journal &m_journal;
};

} // namespace tally::exchange

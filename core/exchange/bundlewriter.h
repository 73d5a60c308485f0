// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/disclosure.h"
#include "core/journal/journal.h"
#include "core/journal/signingkey.h"

#include <optional>
#include <QString>

namespace tally::exchange
{

struct BundleRequest {
    Audience audience = Audience::Public;
    /// Send only what this peer has not acknowledged; none for a full bundle.
    std::optional<int> peer;
    QString directory; ///< where the file goes; its name is fixed by FORMATS §4
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
    /// Signs the head and this desk's checkpoint with `desk` and the roster's with `root`, or reuses stored signatures
    /// that still fit. Error "bundle.noSignature" when a log has no valid checkpoint, "bundle.write",
    /// "bundle.tooLarge", "key.notDesk" when `desk` is not the key the roster has for this desk. `madeAtMs` is
    /// milliseconds since 1970 UTC.
    [[nodiscard]] Result<WrittenBundle> write(const BundleRequest &request, const journal::SigningKey &desk,
                                              const journal::SigningKey *root, std::int64_t madeAtMs);

private:
    journal::Journal &m_journal;
};

} // namespace tally::exchange

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/bundlewriter.h"

#include <vector>

namespace tally::exchange
{

/// What a bundle would tell, before it is written.
struct BundleOutlook {
    struct Count {
        QString cls; ///< as entryClass; empty for entries of which only the fingerprint travels
        std::int64_t entries = 0;
    };
    std::vector<OutgoingSpan> spans; ///< the roster first
    std::vector<Count> counts;       ///< of desk logs, most first
    std::int64_t entries = 0;        ///< of desk logs, hidden ones among them
    std::int64_t hidden = 0;         ///< of which only the leaf hash travels
    std::int64_t parts = 0;          ///< private parts that travel
    std::int64_t partsKept = 0;      ///< private parts of these entries that stay at home
    std::int64_t files = 0;          ///< pictures and documents that go along with their entries
    std::int64_t fileBytes = 0;      ///< of them together
    int receipts = 0;                ///< our confirmations of what others sent
    int proofs = 0;                  ///< proofs of forks
    [[nodiscard]] bool holds(RecordKey entry) const;
};

/// Decides by the same rules as BundleWriter, but needs no keys and writes nothing. Errors of reading; "job.cancelled"
/// if `progress`, told in entries, returns false.
[[nodiscard]] Result<BundleOutlook> lookAhead(const journal::Journal &journal, const BundleRequest &request,
                                              const BundleWriter::Progress &progress = {});

} // namespace tally::exchange

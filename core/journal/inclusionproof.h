// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"

#include <vector>

namespace tally::journal
{

/// Shows that an entry stands at its place in a log with a certain root: with the leaf and the path of hashes anybody
/// can compute the root again (RFC 6962 §2.1.1) and compare it with a signed checkpoint, without the other entries.
struct InclusionProof {
    QString origin; ///< name of the log, as in its checkpoints
    std::uint64_t index = 0;
    std::uint64_t size = 0; ///< entries of the log that the root covers
    Digest leaf;
    Digest root;
    std::vector<Digest> path; ///< from the leaf's neighbour to the root's child

    /// To be passed on: "tallystick.inclusion/1", origin, index, size, leaf, root, then the path; one line each, hashes
    /// in base64 as in checkpoints.
    [[nodiscard]] QByteArray toText() const;
};

/// The proof of an entry in its log as it stands now, verified before it is handed out. Reads every leaf of the log.
/// Error "entry.notFound", "merkle.inclusion" (what is stored does not lead to the log's root).
[[nodiscard]] Result<InclusionProof> proveInclusion(const Journal &journal, RecordKey entry);

} // namespace tally::journal

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/journal/checkpoint.h"
#include "core/journal/note.h"

#include <functional>
#include <vector>

namespace tally::exchange
{

/// Proof that the holder of a log's key has shown two histories: two signed checkpoints of one log which no single log
/// can both have. Sizes are equal and roots differ, or a few hashes show that the tree of the larger one had another
/// root when it was as small as the other. Anybody who has the log's key can check it, without any entries.
struct ForkEvidence {
    journal::Note smaller;
    journal::Note larger;
    std::vector<Digest> peaks; ///< of the larger one's tree at the smaller one's size; empty if sizes are equal
    std::vector<Digest> range; ///< of the larger one's tree from there on

    /// Root that the larger one's tree had at the smaller one's size: what contradicts the smaller note. Errors of
    /// reading notes and hashes.
    [[nodiscard]] Result<Digest> otherRoot() const;

    /// "tallystick.evidence/1", "peak …" and "range …" lines, then twice a line "note" and a note.
    [[nodiscard]] QByteArray toText() const;
    /// Error "evidence.malformed".
    [[nodiscard]] static Result<ForkEvidence> parse(const QByteArray &text);

    /// Keys that may sign checkpoints of that origin; none if they are not known.
    using Keys = std::function<std::vector<journal::VerifierKey>(const QString &origin)>;
    /// The smaller checkpoint. Error "evidence.weak" if both histories fit together or a signature is missing or wrong.
    [[nodiscard]] Result<journal::Checkpoint> verify(const Keys &keys) const;
};

} // namespace tally::exchange

// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/sha256.h"

#include <cstdint>
#include <span>
#include <vector>

/// Merkle trees of RFC 6962 §2.1: leaf = SHA-256(0x00 ‖ bytes), node = SHA-256(0x01 ‖ left ‖ right).
namespace tally::journal
{

[[nodiscard]] Digest leafHash(std::string_view entryBytes);

/// The right edge of a growing tree: the roots of its perfect subtrees from large to small. Appending is O(log n) and
/// needs no earlier leaves; it is what a log stores between entries.
class Frontier
{
public:
    void append(const Digest &leaf);
    [[nodiscard]] std::uint64_t size() const { return m_size; }
    /// Root of the tree; SHA-256 of nothing for the empty tree.
    [[nodiscard]] Digest root() const;
    /// 32 bytes per perfect subtree; with the size this restores the frontier.
    [[nodiscard]] QByteArray serialize() const;
    /// Error "merkle.frontier" if the number of hashes does not fit the size.
    [[nodiscard]] static Result<Frontier> restore(std::uint64_t size, std::string_view bytes);

private:
    std::uint64_t m_size = 0;
    std::vector<Digest> m_peaks;
};

/// Audit path of leaf `index` in the tree over `leaves`, and consistency proof from its first `oldSize` leaves to all
/// (RFC 6962 §2.1.1, §2.1.2). `index` < and `oldSize` ≤ leaves.size().
[[nodiscard]] std::vector<Digest> inclusionProof(std::span<const Digest> leaves, std::uint64_t index);
[[nodiscard]] std::vector<Digest> consistencyProof(std::span<const Digest> leaves, std::uint64_t oldSize);

/// Verification as in RFC 9162 §2.1.3.2 and §2.1.4.2. Error "merkle.inclusion" or "merkle.consistency". Trees of size 0
/// are an error here; "nothing known yet" is for the caller.
[[nodiscard]] Outcome verifyInclusion(const Digest &leaf, std::uint64_t index, std::uint64_t size,
                                      std::span<const Digest> proof, const Digest &root);
[[nodiscard]] Outcome verifyConsistency(std::uint64_t oldSize, std::uint64_t newSize, const Digest &oldRoot,
                                        const Digest &newRoot, std::span<const Digest> proof);

} // namespace tally::journal

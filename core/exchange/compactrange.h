// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/sha256.h"

#include <cstdint>
#include <span>
#include <vector>

namespace tally::exchange
{

/// The leaves [begin, end) of an RFC 6962 tree, folded into the fewest perfect subtrees that stand where the tree has
/// them: at most 2·log2(end) hashes. Two neighbouring ranges join into one; a range from 0 has a root. This is what
/// proves with a few hashes what the tree looked like at an earlier size.
class CompactRange
{
public:
    explicit CompactRange(std::uint64_t begin = 0)
        : m_begin(begin)
        , m_end(begin)
    {
    }
    void append(const Digest &leaf) { push(0, leaf); }
    [[nodiscard]] std::uint64_t begin() const { return m_begin; }
    [[nodiscard]] std::uint64_t end() const { return m_end; }
    /// Subtree roots from left to right.
    [[nodiscard]] std::vector<Digest> hashes() const;
    /// The range [begin, end) with these hashes. Error "merkle.frontier" if their number is another.
    [[nodiscard]] static Result<CompactRange> restore(std::uint64_t begin, std::uint64_t end,
                                                      std::span<const Digest> hashes);
    /// Adds a range that begins where this one ends.
    void join(const CompactRange &right);
    /// Root of the tree of the first `end` leaves; only for a range from 0.
    [[nodiscard]] Digest root() const;

private:
    struct Node {
        int level = 0; ///< covers 2^level leaves
        Digest hash;
    };
    void push(int level, Digest hash);

    std::uint64_t m_begin;
    std::uint64_t m_end;
    std::vector<Node> m_nodes;
};

} // namespace tally::exchange

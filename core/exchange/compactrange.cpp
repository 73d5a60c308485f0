// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/compactrange.h"

#include <algorithm>

namespace tally::exchange
{

namespace
{

constexpr std::uint8_t nodePrefix = 0x01;

/// Level of the largest perfect subtree that begins at `at` and does not reach past `end`.
int largestLevel(std::uint64_t at, std::uint64_t end)
{
    int level = 0;
    while (at % (std::uint64_t{2} << level) == 0 && at + (std::uint64_t{2} << level) <= end)
        ++level;
    return level;
}

} // namespace

std::vector<Digest> CompactRange::hashes() const
{
    std::vector<Digest> hashes;
    std::transform(m_nodes.begin(), m_nodes.end(), std::back_inserter(hashes),
                   [](const Node &node) { return node.hash; });
    return hashes;
}

/// Two equal neighbours merge if the left one is a left child in the whole tree.
void CompactRange::push(int level, Digest hash)
{
    m_end += std::uint64_t{1} << level;
    while (!m_nodes.empty() && m_nodes.back().level == level &&
           (m_end - (std::uint64_t{2} << level)) % (std::uint64_t{2} << level) == 0) {
        hash = sha256(nodePrefix, m_nodes.back().hash, hash);
        m_nodes.pop_back();
        ++level;
    }
    m_nodes.push_back({level, hash});
}

Result<CompactRange> CompactRange::restore(std::uint64_t begin, std::uint64_t end, std::span<const Digest> hashes)
{
    CompactRange range(begin);
    for (const Digest &hash : hashes) {
        if (range.m_end >= end)
            break;
        range.push(largestLevel(range.m_end, end), hash);
    }
    if (range.m_end != end || range.m_nodes.size() != hashes.size())
        return refused("merkle.frontier", QT_TRANSLATE_NOOP("Error", "The hashes of a tree do not fit its size."));
    return range;
}

void CompactRange::join(const CompactRange &right)
{
    for (const Node &node : right.m_nodes)
        push(node.level, node.hash);
}

Digest CompactRange::root() const
{
    if (m_nodes.empty())
        return sha256(std::string_view());
    Digest root = m_nodes.back().hash;
    for (auto node = std::next(m_nodes.rbegin()); node != m_nodes.rend(); ++node)
        root = sha256(nodePrefix, node->hash, root);
    return root;
}

} // namespace tally::exchange

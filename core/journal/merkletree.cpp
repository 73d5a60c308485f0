// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/merkletree.h"

#include <bit>

namespace tally::journal
{

namespace
{

constexpr std::uint8_t leafPrefix = 0x00;
constexpr std::uint8_t nodePrefix = 0x01;

Digest node(const Digest &left, const Digest &right)
{
    return sha256(nodePrefix, left, right);
}

Digest rootOf(std::span<const Digest> leaves)
{
    Frontier frontier;
    for (const Digest &leaf : leaves)
        frontier.append(leaf);
    return frontier.root();
}

/// The largest power of two smaller than `size`, which is at least 2: where RFC 6962 splits a tree.
std::size_t splitPoint(std::size_t size)
{
    return std::bit_floor(size - 1);
}

/// PATH(m, D[n]) of RFC 6962 §2.1.1, from the leaf upwards.
void appendPath(std::vector<Digest> &path, std::span<const Digest> leaves, std::size_t index)
{
    if (leaves.size() < 2)
        return;
    const std::size_t split = splitPoint(leaves.size());
    const bool left = index < split;
    appendPath(path, left ? leaves.first(split) : leaves.subspan(split), left ? index : index - split);
    path.push_back(rootOf(left ? leaves.subspan(split) : leaves.first(split)));
}

/// SUBPROOF(m, D[n], b) of RFC 6962 §2.1.2; `known` is b: the verifier has the root of these leaves already.
void appendSubproof(std::vector<Digest> &proof, std::span<const Digest> leaves, std::size_t oldSize, bool known)
{
    if (oldSize == leaves.size()) {
        if (!known)
            proof.push_back(rootOf(leaves));
        return;
    }
    const std::size_t split = splitPoint(leaves.size());
    if (oldSize <= split) {
        appendSubproof(proof, leaves.first(split), oldSize, known);
        proof.push_back(rootOf(leaves.subspan(split)));
    } else {
        appendSubproof(proof, leaves.subspan(split), oldSize - split, false);
        proof.push_back(rootOf(leaves.first(split)));
    }
}

/// The way from a leaf to the root: `position` and `last` are the node's and the last node's place in the current row,
/// the fn and sn of RFC 9162.
struct Climb {
    std::uint64_t position;
    std::uint64_t last;

    [[nodiscard]] bool atRoot() const { return last == 0; }
    /// Whether the next proof entry stands to the left of the node. A node without a right sibling rises to the row
    /// where it has a left one.
    [[nodiscard]] bool siblingIsLeft() const { return (position & 1) != 0 || position == last; }
    void step()
    {
        position >>= 1;
        last >>= 1;
    }
    void skipMissingSiblings()
    {
        while ((position & 1) == 0 && position != 0)
            step();
    }
    void skipRightSpine()
    {
        while ((position & 1) != 0)
            step();
    }
};

tl::unexpected<Error> wrongInclusion(const char *why)
{
    return refused(
        "merkle.inclusion",
        QT_TRANSLATE_NOOP("Error", "The proof does not show that this entry is in the log; nothing was taken from it."),
        {}, QString::fromLatin1(why));
}

tl::unexpected<Error> wrongConsistency(const char *why)
{
    return refused(
        "merkle.consistency",
        QT_TRANSLATE_NOOP(
            "Error",
            "The proof does not show that the log only grew since it was last seen; nothing was taken from it."),
        {}, QString::fromLatin1(why));
}

} // namespace

Digest leafHash(std::string_view entryBytes)
{
    return sha256(leafPrefix, entryBytes);
}

void Frontier::append(const Digest &leaf)
{
    Digest peak = leaf;
    for (std::uint64_t full = m_size; (full & 1) != 0; full >>= 1) {
        peak = node(m_peaks.back(), peak);
        m_peaks.pop_back();
    }
    m_peaks.push_back(peak);
    ++m_size;
}

Digest Frontier::root() const
{
    if (m_peaks.empty())
        return sha256(std::string_view());
    Digest result = m_peaks.back();
    for (auto peak = m_peaks.rbegin() + 1; peak != m_peaks.rend(); ++peak)
        result = node(*peak, result);
    return result;
}

QByteArray Frontier::serialize() const
{
    QByteArray bytes;
    for (const Digest &peak : m_peaks)
        bytes += peak.toByteArray();
    return bytes;
}

Result<Frontier> Frontier::restore(std::uint64_t size, std::string_view bytes)
{
    constexpr std::size_t hashBytes = sizeof(Digest::bytes);
    if (bytes.size() != static_cast<std::size_t>(std::popcount(size)) * hashBytes)
        return failed(
            "merkle.frontier",
            QT_TRANSLATE_NOOP("Error",
                              "The stored state of a log of %1 entries is damaged; the entries themselves are kept."),
            {QString::number(size)}, QStringLiteral("%1 bytes of hashes").arg(bytes.size()));
    Frontier frontier;
    frontier.m_size = size;
    for (std::size_t at = 0; at < bytes.size(); at += hashBytes)
        frontier.m_peaks.push_back(*Digest::fromBytes(bytes.substr(at, hashBytes)));
    return frontier;
}

std::vector<Digest> inclusionProof(std::span<const Digest> leaves, std::uint64_t index)
{
    std::vector<Digest> path;
    appendPath(path, leaves, index);
    return path;
}

std::vector<Digest> consistencyProof(std::span<const Digest> leaves, std::uint64_t oldSize)
{
    std::vector<Digest> proof;
    if (oldSize != 0)
        appendSubproof(proof, leaves, oldSize, true);
    return proof;
}

Outcome verifyInclusion(const Digest &leaf, std::uint64_t index, std::uint64_t size, std::span<const Digest> proof,
                        const Digest &root)
{
    if (index >= size)
        return wrongInclusion("index beyond the tree");
    Climb climb{index, size - 1};
    Digest reached = leaf;
    for (const Digest &sibling : proof) {
        if (climb.atRoot())
            return wrongInclusion("proof too long");
        if (climb.siblingIsLeft()) {
            reached = node(sibling, reached);
            climb.skipMissingSiblings();
        } else {
            reached = node(reached, sibling);
        }
        climb.step();
    }
    if (!climb.atRoot())
        return wrongInclusion("proof too short");
    if (reached != root)
        return wrongInclusion("another root");
    return {};
}

Outcome verifyConsistency(std::uint64_t oldSize, std::uint64_t newSize, const Digest &oldRoot, const Digest &newRoot,
                          std::span<const Digest> proof)
{
    if (oldSize == 0 || oldSize > newSize)
        return wrongConsistency("sizes out of order");
    if (oldSize == newSize) {
        if (!proof.empty() || oldRoot != newRoot)
            return wrongConsistency("same size, but a proof or another root");
        return {};
    }
    if (proof.empty())
        return wrongConsistency("proof too short");

    Climb climb{oldSize - 1, newSize - 1};
    climb.skipRightSpine();
    // A perfect old tree is a node of the new one: its root is the starting point and is left out of the proof.
    const bool perfect = std::has_single_bit(oldSize);
    Digest oldReached = perfect ? oldRoot : proof.front();
    Digest newReached = oldReached;
    for (const Digest &sibling : proof.subspan(perfect ? 0 : 1)) {
        if (climb.atRoot())
            return wrongConsistency("proof too long");
        if (climb.siblingIsLeft()) {
            oldReached = node(sibling, oldReached);
            newReached = node(sibling, newReached);
            climb.skipMissingSiblings();
        } else {
            newReached = node(newReached, sibling);
        }
        climb.step();
    }
    if (!climb.atRoot())
        return wrongConsistency("proof too short");
    if (oldReached != oldRoot || newReached != newRoot)
        return wrongConsistency("another root");
    return {};
}

} // namespace tally::journal

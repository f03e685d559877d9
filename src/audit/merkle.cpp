// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/merkle.h"

#include <bit>
#include <cstdint>
#include <utility>

namespace scrim::audit {

namespace {

/// The largest power of two smaller than `size`, where RFC 9162 splits a tree; size > 1.
std::size_t splitOf(std::size_t size)
{
    return std::bit_floor(size - 1);
}

void appendConsistency(Proof& proof, std::span<const Digest> leaves, std::size_t oldSize, bool known)
{
    if (oldSize == leaves.size()) {
        if (!known)
            proof.push_back(rootOf(leaves));
        return;
    }
    const std::size_t split = splitOf(leaves.size());
    if (oldSize <= split) {
        appendConsistency(proof, leaves.first(split), oldSize, known);
        proof.push_back(rootOf(leaves.subspan(split)));
    } else {
        appendConsistency(proof, leaves.subspan(split), oldSize - split, false);
        proof.push_back(rootOf(leaves.first(split)));
    }
}

} // namespace

Digest leafHash(Bytes entry)
{
    static constexpr std::uint8_t prefix[] = {0x00};
    return crypto::sha256({Bytes(prefix), entry});
}

Digest nodeHash(const Digest& left, const Digest& right)
{
    static constexpr std::uint8_t prefix[] = {0x01};
    return crypto::sha256({Bytes(prefix), Bytes(left), Bytes(right)});
}

void CompactTree::push(const Digest& leaf)
{
    Digest top = leaf;
    for (auto bits = static_cast<std::uint64_t>(m_size); (bits & 1U) != 0; bits >>= 1U) {
        top = nodeHash(m_peaks.back(), top);
        m_peaks.pop_back();
    }
    m_peaks.push_back(top);
    ++m_size;
}

std::optional<CompactTree> CompactTree::of(qint64 size, std::vector<Digest> peaks)
{
    if (size < 0 || peaks.size() != static_cast<std::size_t>(std::popcount(static_cast<std::uint64_t>(size))))
        return {};
    CompactTree tree;
    tree.m_size = size;
    tree.m_peaks = std::move(peaks);
    return tree;
}

Digest CompactTree::root() const
{
    if (m_peaks.empty())
        return crypto::sha256(Bytes());
    Digest root = m_peaks.back();
    for (auto peak = m_peaks.rbegin() + 1; peak != m_peaks.rend(); ++peak)
        root = nodeHash(*peak, root);
    return root;
}

Digest rootOf(std::span<const Digest> leaves)
{
    CompactTree tree;
    for (const Digest& leaf : leaves)
        tree.push(leaf);
    return tree.root();
}

Proof inclusionProof(std::span<const Digest> leaves, qint64 index)
{
    auto at = static_cast<std::size_t>(index);
    Proof fromTop;
    while (leaves.size() > 1) {
        const std::size_t split = splitOf(leaves.size());
        if (at < split) {
            fromTop.push_back(rootOf(leaves.subspan(split)));
            leaves = leaves.first(split);
        } else {
            fromTop.push_back(rootOf(leaves.first(split)));
            leaves = leaves.subspan(split);
            at -= split;
        }
    }
    return {fromTop.rbegin(), fromTop.rend()};
}

bool verifyInclusion(const Digest& leaf, qint64 index, qint64 size, const Proof& proof, const Digest& root)
{
    if (index < 0 || index >= size)
        return false;
    auto at = static_cast<std::uint64_t>(index);
    auto last = static_cast<std::uint64_t>(size - 1);
    Digest hash = leaf;
    for (const Digest& sibling : proof) {
        if (last == 0)
            return false;
        if ((at & 1U) != 0 || at == last) {
            hash = nodeHash(sibling, hash);
            // A node without a right sibling moves up unchanged until it is one.
            while ((at & 1U) == 0 && at != 0) {
                at >>= 1U;
                last >>= 1U;
            }
        } else {
            hash = nodeHash(hash, sibling);
        }
        at >>= 1U;
        last >>= 1U;
    }
    return last == 0 && hash == root;
}

Proof consistencyProof(std::span<const Digest> leaves, qint64 oldSize)
{
    Proof proof;
    if (oldSize > 0)
        appendConsistency(proof, leaves, static_cast<std::size_t>(oldSize), true);
    return proof;
}

bool verifyConsistency(qint64 oldSize, const Digest& oldRoot, qint64 newSize, const Digest& newRoot, const Proof& proof)
{
    if (oldSize < 0 || oldSize > newSize)
        return false;
    if (oldSize == newSize)
        return proof.empty() && oldRoot == newRoot;
    if (oldSize == 0)
        return false; // RFC 9162 proves from one leaf on: every tree extends the empty one

    auto at = static_cast<std::uint64_t>(oldSize - 1);
    auto last = static_cast<std::uint64_t>(newSize - 1);
    const int shift = std::countr_one(at);
    at >>= shift;
    last >>= shift;

    // When the old tree is one full subtree of the new, its root is the first node, and the proof leaves it out.
    const bool oldIsFull = at == 0;
    if (!oldIsFull && proof.empty())
        return false;
    Digest oldHash = oldIsFull ? oldRoot : proof.front();
    Digest newHash = oldHash;
    for (const Digest& node : std::span(proof).subspan(oldIsFull ? 0 : 1)) {
        if (last == 0)
            return false;
        if ((at & 1U) != 0 || at == last) {
            oldHash = nodeHash(node, oldHash);
            newHash = nodeHash(node, newHash);
            while ((at & 1U) == 0 && at != 0) {
                at >>= 1U;
                last >>= 1U;
            }
        } else {
            newHash = nodeHash(newHash, node);
        }
        at >>= 1U;
        last >>= 1U;
    }
    return last == 0 && oldHash == oldRoot && newHash == newRoot;
}

} // namespace scrim::audit

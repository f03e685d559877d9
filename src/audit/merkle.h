// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/hash.h"

#include <QtGlobal>

#include <optional>
#include <span>
#include <vector>

namespace scrim::audit {

using crypto::Digest;

/// RFC 9162 section 2.1: SHA-256(0x00 || entry), SHA-256(0x01 || left || right), SHA-256("") for the empty tree.
[[nodiscard]] Digest leafHash(Bytes entry);
[[nodiscard]] Digest nodeHash(const Digest& left, const Digest& right);

/// The tree over the leaves pushed so far, as the roots of its full subtrees: grows by one leaf in O(log n) time and
/// holds O(log n) hashes.
class CompactTree
{
public:
    void push(const Digest& leaf);
    [[nodiscard]] qint64 size() const { return m_size; }
    [[nodiscard]] Digest root() const;

    /// One for each bit set in size(), largest subtree first.
    [[nodiscard]] const std::vector<Digest>& peaks() const { return m_peaks; }
    /// The tree over `size` leaves that has these peaks; nothing where their count is not that of such a tree.
    [[nodiscard]] static std::optional<CompactTree> of(qint64 size, std::vector<Digest> peaks);

private:
    qint64 m_size = 0;
    std::vector<Digest> m_peaks;
};

[[nodiscard]] Digest rootOf(std::span<const Digest> leaves);

using Proof = std::vector<Digest>;

/// RFC 9162 section 2.1.3: that leaf `index` is in the tree over `leaves`, and its check.
[[nodiscard]] Proof inclusionProof(std::span<const Digest> leaves, qint64 index);
[[nodiscard]] bool verifyInclusion(const Digest& leaf, qint64 index, qint64 size, const Proof& proof,
                                   const Digest& root);

/// RFC 9162 section 2.1.4: that the tree over the first `oldSize` leaves is a prefix of the tree over all, and its
/// check. Nothing can be proved from an empty tree: such a proof is empty and does not hold (but for two empty trees).
[[nodiscard]] Proof consistencyProof(std::span<const Digest> leaves, qint64 oldSize);
[[nodiscard]] bool verifyConsistency(qint64 oldSize, const Digest& oldRoot, qint64 newSize, const Digest& newRoot,
                                     const Proof& proof);

} // namespace scrim::audit

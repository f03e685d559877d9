// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/merkle.h"

#include <QString>

#include <vector>

namespace scrim::audit {

/// What a checkpoint says of the tree, and what to call that checkpoint.
struct Head
{
    qint64 size = 0;
    Digest root{};
    QString name;
};

/// Holds a growing tree against signed heads, each at its size.
class HeadCheck
{
public:
    explicit HeadCheck(std::vector<Head> heads);

    /// Leaves out the heads of smaller trees than that, which nobody can look at.
    void skipBelow(qint64 size);

    /// To be called with the empty tree and after each leaf. False from the first head on that does not hold.
    bool see(const CompactTree& tree);

    /// The first head that did not hold; null while all do.
    [[nodiscard]] const Head* bad() const { return m_isBad ? &m_heads[m_next] : nullptr; }
    /// The first head that the tree has not reached; null when it reached all.
    [[nodiscard]] const Head* beyond() const { return m_next < m_heads.size() ? &m_heads[m_next] : nullptr; }
    /// The size of the last head that held and that no other head of its size gainsays.
    [[nodiscard]] qint64 good() const;
    /// The size of the largest head; 0 without any.
    [[nodiscard]] qint64 largest() const { return m_heads.empty() ? 0 : m_heads.back().size; }
    [[nodiscard]] bool isEmpty() const { return m_heads.empty(); }

private:
    std::vector<Head> m_heads;
    std::size_t m_next = 0;
    bool m_isBad = false;
};

} // namespace scrim::audit

// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/heads.h"

#include <algorithm>

namespace scrim::audit {

HeadCheck::HeadCheck(std::vector<Head> heads) : m_heads(std::move(heads))
{
    std::ranges::sort(m_heads, {}, &Head::size);
}

void HeadCheck::skipBelow(qint64 size)
{
    std::erase_if(m_heads, [size](const Head& head) { return head.size < size; });
}

bool HeadCheck::see(const CompactTree& tree)
{
    while (!m_isBad && m_next < m_heads.size() && m_heads[m_next].size == tree.size()) {
        m_isBad = m_heads[m_next].root != tree.root();
        if (!m_isBad)
            ++m_next;
    }
    return !m_isBad;
}

qint64 HeadCheck::good() const
{
    std::size_t held = m_next;
    while (m_isBad && held > 0 && m_heads[held - 1].size == m_heads[m_next].size)
        --held;
    return held > 0 ? m_heads[held - 1].size : 0;
}

} // namespace scrim::audit

// SPDX-License-Identifier: GPL-3.0-or-later
#include "forward/follower.h"

#include "audit/opened.h"

namespace scrim::forward {

Result<std::vector<exports::Row>> Follower::next(std::size_t most)
{
    std::vector<exports::Row> rows;
    if (!m_begun) {
        if (auto begun = m_chain.seek(m_from); !begun)
            return fail(begun);
        m_begun = true;
    }
    if (!m_stoppedEarly) {
        const auto more = m_chain.hasMore();
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            return rows;
    }
    m_stoppedEarly = false;
    const auto read = m_chain.advance([&](const audit::Chain::Visit& at) -> Result<bool> {
        if (at.frame.kind == audit::FrameKind::SessionKey) {
            m_ring.add(at.segment, at.frame.payload);
            return true;
        }
        if (at.frame.seq < m_from || at.isPruned)
            return true;
        const auto entry = audit::openEntry(m_ring, m_chain.logId(), at.frame);
        if (!entry)
            return std::unexpected(entry.error());
        auto row = exports::rowOf(*entry);
        if (!row)
            return fail(row);
        rows.push_back(*std::move(row));
        m_stoppedEarly = rows.size() == most;
        return !m_stoppedEarly;
    });
    if (!read)
        return std::unexpected(read.error());
    return rows;
}

} // namespace scrim::forward

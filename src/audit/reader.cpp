// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/reader.h"

#include "audit/chain.h"
#include "audit/opened.h"

namespace scrim::audit {

Result<void> readLog(const QString& folder, const ReaderKeys& keys, qint64 from, qint64 to,
                     const std::function<bool(const ReadEntry&)>& visit)
{
    Chain chain(folder, Chain::Lock::PerSegment);
    if (auto begun = chain.seek(from); !begun)
        return begun;
    SessionKeyRing ring(keys);
    const auto read = chain.advance([&](const Chain::Visit& at) -> Result<bool> {
        if (to >= 0 && at.frame.seq >= to)
            return false;
        if (at.frame.kind == FrameKind::SessionKey) {
            ring.add(at.segment, at.frame.payload);
            return true;
        }
        if (at.frame.seq < from || at.isPruned)
            return true;
        auto entry = openEntry(ring, chain.logId(), at.frame);
        if (!entry)
            return fail(entry);
        return visit(*entry);
    });
    if (!read)
        return std::unexpected(read.error());
    return {};
}

} // namespace scrim::audit

// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/opened.h"

#include "audit/event.h"
#include "audit/merkle.h"
#include "base/bytes.h"

namespace scrim::audit {

Result<ReadEntry> openEntry(SessionKeyRing& ring, const Digest& logId, const Frame& frame)
{
    auto canonical = ring.open(logId, frame.seq, frame.payload);
    if (!canonical)
        return fail(canonical);
    if (!canonical->has_value())
        return ReadEntry{frame.seq, {}, {}};
    if (leafHash(asBytes(**canonical)) != frame.leaf)
        return fail(ErrorCode::Tampered, QStringLiteral("entry %1: it does not match its leaf hash").arg(frame.seq));
    auto json = parseEntry(**canonical, frame.seq);
    if (!json)
        return fail(json);
    return ReadEntry{frame.seq, **std::move(canonical), *std::move(json)};
}

} // namespace scrim::audit

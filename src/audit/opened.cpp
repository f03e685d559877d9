// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/opened.h"

#include "audit/event.h"
#include "audit/merkle.h"
#include "base/bytes.h"

#include <QJsonDocument>

namespace scrim::audit {

Result<QByteArray> openCanonical(SessionKeyRing& ring, const Digest& logId, const Frame& frame)
{
    auto canonical = ring.open(logId, frame.seq, frame.payload);
    if (!canonical)
        return fail(canonical);
    if (!canonical->has_value())
        return QByteArray();
    const QByteArray& bytes = **canonical;
    if (leafHash(asBytes(bytes)) != frame.leaf)
        return fail(ErrorCode::Tampered, QStringLiteral("entry %1: it does not match its leaf hash").arg(frame.seq));
    const auto checked = checkEntry({bytes.constData(), static_cast<std::size_t>(bytes.size())}, frame.seq);
    if (!checked)
        return std::unexpected(checked.error());
    return bytes;
}

Result<ReadEntry> openEntry(SessionKeyRing& ring, const Digest& logId, const Frame& frame)
{
    auto canonical = openCanonical(ring, logId, frame);
    if (!canonical)
        return fail(canonical);
    QJsonObject json = QJsonDocument::fromJson(*canonical).object(); // of nothing, nothing
    return ReadEntry{frame.seq, *std::move(canonical), std::move(json)};
}

} // namespace scrim::audit

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/format.h"
#include "audit/merkle.h"
#include "base/error.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace scrim::audit {

[[nodiscard]] QString segmentPath(const QString& folder, qint64 number);

/// The numbers of the segments in a log's folder, ascending.
[[nodiscard]] std::vector<qint64> segmentNumbers(const QString& folder);

/// How long a segment's beginning is at most, after `entries` of them.
[[nodiscard]] qint64 longestStart(qint64 entries);

/// What a segment file begins with: its header and, where entries stand before it, the frame of the tree over them.
[[nodiscard]] QByteArray encodeSegmentStart(const SegmentHeader& header, const CompactTree& before);

/// A new segment that continues `before`: written with zeros to its full size, so that an append never changes a file's
/// size; durable, and never seen half made.
[[nodiscard]] Result<void> createSegment(const QString& folder, const SegmentHeader& header, const CompactTree& before);

/// The beginning of a segment as it stands in its file.
struct SegmentStart
{
    SegmentHeader header;
    std::optional<CompactTree>
        tree;                ///< over the entries before; missing where the segment does not say it (an older one)
    qint64 end = headerSize; ///< where what follows begins
    QByteArray checksum;     ///< the last of the bytes before
};
/// NotFound; NewerFormat; Damaged for a file that is no whole segment with this number, or whose tree is not the one
/// that its header names; Io. Only of NewerFormat does the sentence name the file.
[[nodiscard]] Result<SegmentStart> readSegmentStart(const QString& folder, qint64 number);

} // namespace scrim::audit

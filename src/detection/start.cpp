// SPDX-License-Identifier: GPL-3.0-or-later
#include "detection/start.h"

#include "audit/segments.h"
#include "detection/entry.h"

#include <algorithm>

namespace scrim::detection {

namespace {

constexpr std::size_t mostProbes = 64;

/// When that entry was written; the beginning of time where its frame does not open.
Result<qint64> timeOf(const QString& folder, const audit::ReaderKeys& keys, qint64 seq)
{
    qint64 ms = std::numeric_limits<qint64>::min();
    const auto read = audit::readLog(folder, keys, seq, seq + 1, [&ms](const audit::ReadEntry& entry) {
        if (!entry.canonical.isEmpty())
            ms = entryOf(entry.json).timeMs;
        return false;
    });
    if (!read)
        return std::unexpected(read.error());
    return ms;
}

} // namespace

Result<qint64> entryBefore(const QString& folder, const audit::ReaderKeys& keys, qint64 size, qint64 ms)
{
    // One after the other and not by halving: a clock that was turned back later must not lead behind what is sought.
    const std::vector<qint64> segments = audit::segmentNumbers(folder);
    const std::size_t stride = std::max<std::size_t>(1, segments.size() / mostProbes);
    qint64 before = 0;
    for (std::size_t i = stride; i < segments.size(); i += stride) {
        const auto start = audit::readSegmentStart(folder, segments[i]);
        // What is wrong with it the reading itself will find and name.
        if (!start || start->header.firstSeq >= size)
            break;
        const auto time = timeOf(folder, keys, start->header.firstSeq);
        if (!time)
            return time;
        if (*time >= ms)
            break;
        before = start->header.firstSeq;
    }
    return before;
}

} // namespace scrim::detection

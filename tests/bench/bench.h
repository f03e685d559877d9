// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QElapsedTimer>
#include <QString>

#include <algorithm>
#include <vector>

namespace scrim::bench {

/// Ours and the plain thing, taken in turn so that a drift of the machine meets both alike.
struct Pair
{
    QString what;
    QString plain;
    std::vector<qint64> oursNs;
    std::vector<qint64> plainNs;
};

/// The share'th part of the sorted times, 0.5 for the median.
[[nodiscard]] inline double quantile(std::vector<qint64> times, double share)
{
    std::sort(times.begin(), times.end());
    const auto last = static_cast<double>(times.size() - 1);
    return static_cast<double>(times[static_cast<std::size_t>(share * last)]);
}

/// Nanoseconds that `work` took.
template<typename F>
[[nodiscard]] qint64 timed(F&& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return timer.nsecsElapsed();
}

[[nodiscard]] Result<std::vector<Pair>> auditAppend();
[[nodiscard]] Result<std::vector<Pair>> redactingNotes();
[[nodiscard]] Result<std::vector<Pair>> reviewLog();
[[nodiscard]] Result<std::vector<Pair>> shieldPainting();
[[nodiscard]] Result<std::vector<Pair>> verifyingBundle();

} // namespace scrim::bench

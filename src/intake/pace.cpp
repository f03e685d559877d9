// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/pace.h"

#include "base/spoken_time.h"

#include <algorithm>

namespace scrim::intake {

namespace {

/// Before that, how long the rest takes is a guess.
constexpr qint64 leastMs = 500;

} // namespace

Pace paceOf(const Progress& progress, qint64 elapsedMs)
{
    Pace pace;
    const qint64 read = std::clamp<qint64>(progress.bytesRead, 0, progress.bytesTotal);
    pace.percent = progress.bytesTotal > 0 ? read * 100 / progress.bytesTotal : 100;
    if (elapsedMs < leastMs || read == 0)
        return pace;
    pace.rowsPerSecond = progress.rows * 1000 / elapsedMs;
    const double share = static_cast<double>(progress.bytesTotal - read) / static_cast<double>(read);
    pace.secondsLeft = static_cast<qint64>(share * static_cast<double>(elapsedMs) / 1000.0 + 0.5);
    return pace;
}

QString spoken(const Progress& progress, qint64 elapsedMs)
{
    const Pace pace = paceOf(progress, elapsedMs);
    QString text = QStringLiteral("%1%, %2 rows").arg(pace.percent).arg(progress.rows);
    if (pace.rowsPerSecond > 0)
        text += QStringLiteral(", %1 rows a second").arg(pace.rowsPerSecond);
    if (progress.isIndexing)
        text += QStringLiteral(", all stored; making what they are found by");
    else if (pace.secondsLeft >= 0)
        text += QStringLiteral(", %1 left").arg(spokenTime(pace.secondsLeft));
    return text;
}

} // namespace scrim::intake

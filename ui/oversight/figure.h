// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/filter.h"
#include "review/summary.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace scrim::oversight {

/// One bar of a picture, and the row that stands for it where the picture is shown as a table.
struct Bar
{
    QString label;
    double value = 0;
    QStringList cells;       ///< in the order of Figure::columns; the first is the label
    review::Filter narrowed; ///< to what the bar counts: where a click on it leads
};

/// A picture of bars before it has colours: what it shows, and the same in words.
struct Figure
{
    enum class Kind
    {
        Times, ///< upright bars, one after the other
        People ///< lying bars, one below the other, against the team's band
    };
    Kind kind = Kind::Times;
    QString title;
    QString sentence; ///< the figures that matter; its text alternative
    QString axis;     ///< of what the values are
    QStringList columns;
    std::vector<Bar> bars;
    std::optional<review::Band> band; ///< in the bars' unit
};

/// Reveals by the hour; by the day, the week or the month where the hours would be too many to tell apart.
[[nodiscard]] Figure revealsOverTime(const review::Summary& summary, const review::Filter& base, const QTimeZone& zone);
/// Each person's reveals per hour of work, the highest first.
[[nodiscard]] Figure revealsByPerson(const review::Summary& summary, const review::Filter& base);
/// How many seconds each person had fields lit, the highest first.
[[nodiscard]] Figure timeLitByPerson(const review::Summary& summary, const review::Filter& base);

/// "1 h 4 min", "12.3 s".
[[nodiscard]] QString durationText(qint64 ms);
/// `base`, and within it only from `fromMs` to before `toMs`.
[[nodiscard]] review::Filter within(review::Filter base, qint64 fromMs, qint64 toMs);
/// `base`, and of it only reveals that were allowed.
[[nodiscard]] review::Filter onlyReveals(review::Filter base);

} // namespace scrim::oversight

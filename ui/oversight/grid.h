// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/filter.h"
#include "review/summary.h"
#include "ui/oversight/colours.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace scrim::oversight {

/// A picture of cells before it has colours: what is in each, and the same in words.
struct Grid
{
    QString title;
    QString sentence; ///< the figures that matter; its text alternative
    QStringList rows;
    QStringList columns;
    Ink hottest = Ink::Bar;
    std::vector<std::vector<qint64>> counts;                     ///< [row][column]
    std::function<QString(int row, int column)> saying;          ///< a cell in words, with its count
    std::function<review::Filter(int row, int column)> narrowed; ///< to what the cell counts
};

/// When in the week fields are looked at: Monday to Sunday by the hour of the day.
[[nodiscard]] Grid revealsInWeek(const review::Summary& summary, const review::Filter& base, const QTimeZone& zone);
/// Attempts that were denied: people by days, those days only on which there are any.
[[nodiscard]] Grid deniedByDay(const review::Summary& summary, const review::Filter& base, const QTimeZone& zone);

/// "1.2k" where "1,234" has no room.
[[nodiscard]] QString shortCount(qint64 count);

} // namespace scrim::oversight

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "ui/shield/scrambler.h"
#include "ui/shield/typesetter.h"

#include <QImage>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <vector>

namespace scrim::testkit {

/// One frame's cells: 1 light, 0 dark. Also what may be compared with them, such as a figure.
using Cells = std::vector<int>;

/// Beyond this many standard deviations a fair coin goes once in 10^14 times: by Hoeffding 2 exp(-8 * 8 / 2) for sums
/// of signs, so that thousands of such questions to chance fail less often than once in 10^9 runs.
constexpr double never = 8;

[[nodiscard]] inline Cells coveredBy(const shield::Figure& figure)
{
    Cells cells;
    for (const std::uint8_t byte : figure.covered.bytes())
        cells.push_back(byte >= 120 ? 1 : 0);
    return cells;
}

/// The cells of a frame without tint: light where brighter than halfway between its two greys.
[[nodiscard]] inline Cells cellsOf(const QImage& frame, QSize cells, int cell)
{
    Cells result;
    for (int y = 0; y < cells.height(); ++y) {
        for (int x = 0; x < cells.width(); ++x)
            result.push_back(qGray(frame.pixel(x * cell, y * cell)) > 76 ? 1 : 0);
    }
    return result;
}

/// 1 where two frames show a cell alike.
[[nodiscard]] inline Cells agreement(const Cells& a, const Cells& b)
{
    Cells result(a.size());
    std::ranges::transform(a, b, result.begin(), [](int x, int y) { return x == y ? 1 : 0; });
    return result;
}

/// 1 where a cell is like the one `step` before it (1: its left neighbour, the row's length: the one above).
[[nodiscard]] inline Cells likeBefore(const Cells& cells, std::size_t step)
{
    Cells result(cells.size(), 0);
    for (std::size_t i = step; i < cells.size(); ++i)
        result[i] = cells[i] == cells[i - step] ? 1 : 0;
    return result;
}

/// How far the share of ones is from a half, in standard deviations of a fair coin.
[[nodiscard]] inline double unfairness(const Cells& cells)
{
    const auto ones = static_cast<double>(std::ranges::count(cells, 1));
    const auto size = static_cast<double>(cells.size());
    return (2 * ones - size) / std::sqrt(size);
}

/// How `cells` go with `figure`, in standard deviations of what fair cells would: the matched filter.
[[nodiscard]] inline double match(const Cells& cells, const Cells& figure)
{
    const double share = static_cast<double>(std::ranges::count(figure, 1)) /
                         static_cast<double>(std::max<std::size_t>(1, figure.size()));
    double sum = 0;
    double power = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const double weight = figure[i] - share;
        sum += weight * (2 * cells[i] - 1);
        power += weight * weight;
    }
    return power > 0 ? sum / std::sqrt(power) : 0;
}

[[nodiscard]] inline QSet<QRgb> coloursIn(const QImage& frame)
{
    QSet<QRgb> colours;
    for (int y = 0; y < frame.height(); ++y) {
        for (int x = 0; x < frame.width(); ++x)
            colours.insert(frame.pixel(x, y));
    }
    return colours;
}

} // namespace scrim::testkit

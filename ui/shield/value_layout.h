// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shield/cluster.h"
#include "ui/shield/glyph_atlas.h"

#include <QRectF>

#include <vector>

namespace scrim::shield {

/// Where each character of a lit value goes: lines as the value has them, wrapped to the width, in visual order. Knows
/// offsets and places only, so nothing in it needs wiping.
class ValueLayout
{
public:
    ValueLayout(Bytes value, const GlyphAtlas& atlas, qreal width);

    [[nodiscard]] int lineCount() const { return static_cast<int>(m_lines.size()); }
    /// Of the longest line; never more than the width it was broken to, but for a single character wider than that.
    [[nodiscard]] qreal widest() const { return m_widest; }
    /// Paints as many lines as `area` holds; an ellipsis says that there is more.
    void paint(QPainter& painter, const QRectF& area, Bytes value, const GlyphAtlas& atlas) const;

private:
    /// Half-open range of m_clusters.
    struct Line
    {
        std::size_t begin = 0;
        std::size_t end = 0;
    };
    /// One cluster at its place from left to right.
    struct Placed
    {
        std::size_t index = 0;
        bool mirrored = false;
    };
    void breakLines(Bytes value, const GlyphAtlas& atlas, qreal width);
    [[nodiscard]] ClusterText textOf(Bytes value, const Line& line, std::size_t index) const;
    [[nodiscard]] std::vector<Placed> visualOrder(Bytes value, const Line& line, const QFont& font) const;

    std::vector<Cluster> m_clusters;
    std::vector<Line> m_lines;
    bool m_cut = false;
    qreal m_widest = 0;
};

} // namespace scrim::shield

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shield/typesetter.h"

#include "ui/shield/value_layout.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace scrim::shield {

namespace {

/// Below this a letter is a heap of dots.
constexpr int leastSize = 13;
/// Nobody's letters are larger; a whole alphabet in a size out of a broken file would take gigabytes.
constexpr int mostSize = 400;
constexpr int margin = 3;
constexpr std::size_t mostAtlases = 8;

QFont inDots(const QFont& font, int size)
{
    QFont result = font;
    result.setPixelSize(size);
    result.setWeight(QFont::Bold);
    result.setKerning(false);
    // A little air, since grain frays the edges of a letter.
    result.setLetterSpacing(QFont::PercentageSpacing, 104);
    return result;
}

/// The largest size, up to `size`, at which the value fits into the room as it is written.
int fitting(Bytes value, int size, QSizeF room, const GlyphAtlas& atlas)
{
    const ValueLayout written(value, atlas, std::numeric_limits<qreal>::max());
    const qreal across = room.width() / std::max<qreal>(1, written.widest());
    const qreal down = room.height() / (written.lineCount() * atlas.metrics().height());
    return std::clamp(static_cast<int>(size * std::min({across, down, 1.0})), leastSize, size);
}

} // namespace

const GlyphAtlas& Typesetter::atlas(int size)
{
    const auto kept = m_atlases.find(size);
    if (kept != m_atlases.end())
        return kept->second;
    if (m_atlases.size() >= mostAtlases)
        m_atlases.clear();
    return m_atlases.try_emplace(size, inDots(m_font, size), QColor(Qt::white), 1.0).first->second;
}

Figure Typesetter::set(Bytes value, int size, QSize wanted)
{
    const QSize cells = wanted.expandedTo(QSize(0, 0));
    Figure figure{cells,
                  SecretBytes(static_cast<std::size_t>(cells.width()) * static_cast<std::size_t>(cells.height()))};
    const QSize room = cells - QSize(2 * margin, 2 * margin);
    if (room.isEmpty())
        return figure;
    const int asked = std::clamp(size, leastSize, mostSize);
    const int fit = fitting(value, asked, room, atlas(asked));
    const GlyphAtlas& letters = atlas(fit);
    const ValueLayout layout(value, letters, room.width());
    const MutableBytes dots = figure.covered.bytes();
    QImage sheet(dots.data(), cells.width(), cells.height(), cells.width(), QImage::Format_Alpha8);
    const qreal height = std::min<qreal>(room.height(), layout.lineCount() * letters.metrics().height());
    const QRectF area(margin, std::floor((cells.height() - height) / 2), room.width(), height);
    QPainter painter(&sheet);
    layout.paint(painter, area, value, letters);
    painter.end();
    return figure;
}

} // namespace scrim::shield

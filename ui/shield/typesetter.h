// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shield/glyph_atlas.h"
#include "ui/shield/scrambler.h"

#include <QFont>

#include <map>

namespace scrim::shield {

/// Sets values in letters of dots. Keeps what it has drawn of single ASCII characters, which says nothing of any value,
/// so that the next value is set at once.
class Typesetter
{
public:
    explicit Typesetter(const QFont& font) : m_font(font) {}

    /// Draws the letters of a size beforehand, which takes some milliseconds the first time.
    void prepare(int size) { (void)atlas(size); }
    /// Sets `value` (UTF-8) into `cells` and says which of them its letters cover: one cell is one dot. `size` is the
    /// letters' height in cells; it becomes smaller until every line fits, as far as a letter is still one, then lines
    /// are broken and cut. Glyph by glyph, in locked memory.
    [[nodiscard]] Figure set(Bytes value, int size, QSize cells);

private:
    [[nodiscard]] const GlyphAtlas& atlas(int size);

    QFont m_font;
    std::map<int, GlyphAtlas> m_atlases;
};

} // namespace scrim::shield

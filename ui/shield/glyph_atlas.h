// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QFontMetricsF>
#include <QImage>
#include <QStringView>

#include <vector>

class QPainter;

namespace scrim::shield {

/// Pictures of single characters, so that a value is put together from images and never stands as a string before the
/// text engine. ASCII is drawn beforehand, whole, so that what is kept says nothing of any value; other characters are
/// drawn when met and wiped when painted.
class GlyphAtlas
{
public:
    GlyphAtlas(const QFont& font, const QColor& colour, qreal pixelRatio);

    [[nodiscard]] qreal advance(QStringView cluster) const;
    /// `x` is the left edge, `baseline` the line the character stands on.
    void paint(QPainter& painter, qreal x, qreal baseline, QStringView cluster) const;
    [[nodiscard]] const QFont& font() const { return m_font; }
    [[nodiscard]] const QFontMetricsF& metrics() const { return m_metrics; }

private:
    struct Glyph
    {
        QImage image;
        qreal advance = 0;
    };
    [[nodiscard]] Glyph drawn(QStringView cluster) const;
    [[nodiscard]] const Glyph* kept(QStringView cluster) const;

    QFont m_font;
    QFontMetricsF m_metrics;
    QColor m_colour;
    qreal m_pixelRatio;
    std::vector<Glyph> m_ascii;
};

} // namespace scrim::shield

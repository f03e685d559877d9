// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shield/glyph_atlas.h"

#include <QPainter>

#include <cmath>

namespace scrim::shield {

namespace {

constexpr char16_t firstAscii = 0x20;
constexpr char16_t lastAscii = 0x7E;
/// Room for what a glyph paints outside its advance.
constexpr qreal overhang = 3;

/// The text engine wants a string; this one borrows the caller's few characters.
QString borrowed(QStringView cluster)
{
    return QString::fromRawData(cluster.data(), cluster.size());
}

} // namespace

GlyphAtlas::GlyphAtlas(const QFont& font, const QColor& colour, qreal pixelRatio)
    : m_font(font), m_metrics(font), m_colour(colour), m_pixelRatio(pixelRatio)
{
    m_ascii.reserve(lastAscii - firstAscii + 1);
    for (char16_t unit = firstAscii; unit <= lastAscii; ++unit)
        m_ascii.push_back(drawn(QStringView(&unit, 1)));
}

qreal GlyphAtlas::advance(QStringView cluster) const
{
    const Glyph* glyph = kept(cluster);
    return glyph != nullptr ? glyph->advance : m_metrics.horizontalAdvance(borrowed(cluster));
}

void GlyphAtlas::paint(QPainter& painter, qreal x, qreal baseline, QStringView cluster) const
{
    // Whole device pixels, or the images would blur.
    const auto snapped = [this](qreal logical) { return std::round(logical * m_pixelRatio) / m_pixelRatio; };
    const QPointF corner(snapped(x) - overhang, snapped(baseline) - std::ceil(m_metrics.ascent()) - overhang);
    if (const Glyph* glyph = kept(cluster)) {
        painter.drawImage(corner, glyph->image);
        return;
    }
    Glyph glyph = drawn(cluster);
    painter.drawImage(corner, glyph.image);
    glyph.image.fill(0);
}

GlyphAtlas::Glyph GlyphAtlas::drawn(QStringView cluster) const
{
    Glyph glyph;
    glyph.advance = m_metrics.horizontalAdvance(borrowed(cluster));
    const QSizeF size(std::ceil(glyph.advance) + 2 * overhang, std::ceil(m_metrics.height()) + 2 * overhang);
    glyph.image = QImage((size * m_pixelRatio).toSize(), QImage::Format_ARGB32_Premultiplied);
    glyph.image.setDevicePixelRatio(m_pixelRatio);
    glyph.image.fill(0);
    QPainter painter(&glyph.image);
    painter.setFont(m_font);
    painter.setPen(m_colour);
    painter.drawText(QPointF(overhang, std::ceil(m_metrics.ascent()) + overhang), borrowed(cluster));
    return glyph;
}

const GlyphAtlas::Glyph* GlyphAtlas::kept(QStringView cluster) const
{
    if (cluster.size() != 1 || cluster[0].unicode() < firstAscii || cluster[0].unicode() > lastAscii)
        return nullptr;
    return &m_ascii[cluster[0].unicode() - firstAscii];
}

} // namespace scrim::shield

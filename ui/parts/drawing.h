// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QColor>

class QPainter;
class QRectF;

namespace scrim::parts {

/// Paints an icon of ours into `box`: the part of SVG 1.1 that resources/icons is written in, which is paths, circles
/// and rectangles with one fill and one stroke each, turned groups, and gradients over an element's own box.
/// "currentColor" is `colour`. Not for pictures from elsewhere.
void paintDrawing(QPainter& painter, const QRectF& box, const QByteArray& svg, const QColor& colour);

} // namespace scrim::parts

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace scrim::shield {

/// The signs of a masked field, drawn as paths so that they are sharp at any scale and follow the palette.
void paintEye(QPainter& painter, const QRectF& box, const QColor& colour);
void paintLock(QPainter& painter, const QRectF& box, const QColor& colour);
/// What is left of a lease: an arc that shortens and thins as `share` goes from 1 to 0.
void paintRing(QPainter& painter, const QRectF& box, const QColor& colour, const QColor& track, double share);

} // namespace scrim::shield

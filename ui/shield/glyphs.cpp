// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shield/glyphs.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace scrim::shield {

namespace {

/// Paths are drawn on a grid of 16 by 16.
void useGrid(QPainter& painter, const QRectF& box, const QColor& colour)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.width() / 16, box.height() / 16);
    painter.setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
}

} // namespace

void paintEye(QPainter& painter, const QRectF& box, const QColor& colour)
{
    painter.save();
    useGrid(painter, box, colour);
    QPainterPath lids(QPointF(1.5, 8));
    lids.quadTo(QPointF(8, -0.5), QPointF(14.5, 8));
    lids.quadTo(QPointF(8, 16.5), QPointF(1.5, 8));
    painter.drawPath(lids);
    painter.setBrush(colour);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(QPointF(8, 8), 2.1, 2.1);
    painter.restore();
}

void paintLock(QPainter& painter, const QRectF& box, const QColor& colour)
{
    painter.save();
    useGrid(painter, box, colour);
    QPainterPath shackle(QPointF(5, 7));
    shackle.lineTo(5, 5);
    shackle.arcTo(QRectF(5, 2, 6, 6), 180, -180);
    shackle.lineTo(11, 7);
    painter.drawPath(shackle);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(3.5, 7.5, 9, 6), 1, 1);
    painter.restore();
}

void paintRing(QPainter& painter, const QRectF& box, const QColor& colour, const QColor& track, double share)
{
    constexpr double fullWidth = 3;
    const double left = std::clamp(share, 0.0, 1.0);
    const QRectF circle = box.adjusted(fullWidth / 2, fullWidth / 2, -fullWidth / 2, -fullWidth / 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(track, 1));
    painter.drawEllipse(circle);
    painter.setPen(QPen(colour, 1 + (fullWidth - 1) * left, Qt::SolidLine, Qt::RoundCap));
    // Sixteenths of a degree, from twelve o'clock, clockwise.
    painter.drawArc(circle, 90 * 16, -static_cast<int>(left * 360 * 16));
    painter.restore();
}

} // namespace scrim::shield

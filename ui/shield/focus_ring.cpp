// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shield/focus_ring.h"

#include <QPainter>

namespace scrim::shield {

QPen focusPen(const QPalette& palette)
{
    return {palette.color(QPalette::Highlight), focusWidth};
}

void paintFocusRing(QPainter& painter, const QRectF& rect, const QPalette& palette)
{
    constexpr qreal inset = focusWidth / 2.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(focusPen(palette));
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), cornerRadius, cornerRadius);
    painter.restore();
}

} // namespace scrim::shield

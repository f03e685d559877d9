// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rounded.h"

#include "ui/shield/focus_ring.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace scrim::shell {

void drawRounded(QPainter& painter, const QRect& rect, const QBrush& fill, const QPen& pen)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(pen);
    const qreal inset = pen.style() == Qt::NoPen ? 0 : std::max(1.0, pen.widthF()) / 2;
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), shield::cornerRadius,
                            shield::cornerRadius);
    painter.restore();
}

QPen outline(const QStyleOption& option)
{
    if (option.state.testFlag(QStyle::State_HasFocus))
        return shield::focusPen(option.palette);
    return {option.palette.color(QPalette::Mid), 1};
}

} // namespace scrim::shell

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rounded.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace scrim::shell {

namespace {

constexpr qreal radius = 4;

} // namespace

void drawRounded(QPainter& painter, const QRect& rect, const QBrush& fill, const QPen& pen)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(pen);
    const qreal inset = pen.style() == Qt::NoPen ? 0 : std::max(1.0, pen.widthF()) / 2;
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

QPen focusPen(const QPalette& palette)
{
    return {palette.color(QPalette::Highlight), focusWidth};
}

QPen outline(const QStyleOption& option)
{
    if (option.state.testFlag(QStyle::State_HasFocus))
        return focusPen(option.palette);
    return {option.palette.color(QPalette::Mid), 1};
}

} // namespace scrim::shell

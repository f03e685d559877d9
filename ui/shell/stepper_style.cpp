// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/stepper_style.h"

#include "ui/shell/rounded.h"

#include <QPainter>
#include <QSpinBox>
#include <QStyleOption>

namespace scrim::shell {

namespace {

constexpr qreal arrowWidth = 8;
constexpr qreal arrowHeight = 4;

QRect visual(const QStyleOption& option, const QRect& rect)
{
    return QStyle::visualRect(option.direction, option.rect, rect);
}

QColor ink(const QStyleOption& option, bool isLive)
{
    const bool isEnabled = isLive && option.state.testFlag(QStyle::State_Enabled);
    return option.palette.color(isEnabled ? QPalette::Active : QPalette::Disabled, QPalette::Text);
}

} // namespace

void drawArrow(QPainter& painter, const QRect& area, bool isUp, const QColor& colour)
{
    const QPointF middle = QRectF(area).center();
    const qreal tip = isUp ? -arrowHeight / 2 : arrowHeight / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF(
        {middle + QPointF(-arrowWidth / 2, -tip), middle + QPointF(0, tip), middle + QPointF(arrowWidth / 2, -tip)}));
    painter.restore();
}

QRect spinBoxPart(const QRect& box, QStyle::SubControl part)
{
    const QRect arrows(box.right() - stepperWidth + 1, box.top(), stepperWidth, box.height());
    const int half = box.height() / 2;
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        return arrows.adjusted(0, 0, 0, half - box.height());
    case QStyle::SC_SpinBoxDown:
        return arrows.adjusted(0, half, 0, 0);
    case QStyle::SC_SpinBoxEditField:
        return box.adjusted(0, 2, -stepperWidth, -2);
    default:
        return box;
    }
}

void drawSpinBox(QPainter& painter, const QStyleOptionSpinBox& option)
{
    drawRounded(painter, option.rect, option.palette.color(QPalette::Base), outline(option));
    const QRect up = visual(option, spinBoxPart(option.rect, QStyle::SC_SpinBoxUp));
    const QRect down = visual(option, spinBoxPart(option.rect, QStyle::SC_SpinBoxDown));
    // Nearer to each other than the middles of their halves.
    drawArrow(painter, up.translated(0, 2), true, ink(option, option.stepEnabled.testFlag(QSpinBox::StepUpEnabled)));
    drawArrow(painter, down.translated(0, -2), false,
              ink(option, option.stepEnabled.testFlag(QSpinBox::StepDownEnabled)));
}

void drawComboBox(QPainter& painter, const QStyleOptionComboBox& option)
{
    drawRounded(painter, option.rect, option.palette.color(QPalette::Base), outline(option));
    const QRect box = option.rect;
    drawArrow(painter, visual(option, {box.right() - stepperWidth + 1, box.top(), stepperWidth, box.height()}), false,
              ink(option, true));
}

} // namespace scrim::shell

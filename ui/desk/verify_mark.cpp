// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/verify_mark.h"

#include "ui/shield/shade.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace scrim::desk {

namespace {

constexpr int side = 22;
constexpr int margin = 2;
constexpr int fullCircle = 360 * 16;
constexpr int top = 90 * 16;

} // namespace

VerifyMark::VerifyMark(QWidget* parent) : QWidget(parent)
{
    setFixedSize(sizeHint());
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void VerifyMark::show(int part, int whole, bool isDone)
{
    m_whole = std::max(1, whole);
    m_part = std::clamp(part, 0, m_whole);
    m_isDone = isDone;
    update();
}

QSize VerifyMark::sizeHint() const
{
    return {side, side};
}

void VerifyMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = palette().color(QPalette::Highlight);
    const QColor quiet = shield::mixed(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.45);
    const QRectF circle = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
    painter.setPen(QPen(m_part > 0 || m_isDone ? accent : quiet, 2));
    painter.setBrush(m_isDone ? QBrush(accent) : QBrush(Qt::NoBrush));
    painter.drawEllipse(circle);
    if (!m_isDone) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(accent);
        painter.drawPie(circle.adjusted(3, 3, -3, -3), top, -fullCircle * m_part / m_whole);
        return;
    }
    QPainterPath tick;
    tick.moveTo(circle.left() + circle.width() * 0.27, circle.top() + circle.height() * 0.53);
    tick.lineTo(circle.left() + circle.width() * 0.44, circle.top() + circle.height() * 0.70);
    tick.lineTo(circle.left() + circle.width() * 0.74, circle.top() + circle.height() * 0.34);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().color(QPalette::HighlightedText), 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(tick);
}

} // namespace scrim::desk

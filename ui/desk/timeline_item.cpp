// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/timeline_item.h"

#include "models/display.h"
#include "ui/parts/direction.h"
#include "ui/parts/look.h"
#include "ui/shield/focus_ring.h"
#include "ui/shield/shade.h"

#include <QPainter>

namespace scrim::desk {

using parts::unit;

namespace {

constexpr qreal penWidth = 2;

} // namespace

TimelineItem::TimelineItem(const TimelineStep& step, QWidget& parent)
    : QWidget(&parent),
      m_isExpected(step.state == TimelineStep::State::Expected),
      m_title(step.label),
      m_lines{models::displayDay(step.at), models::displayClock(step.at)}
{
    m_sign = m_isExpected                                 ? Sign::None
             : step.kind == TimelineStep::Kind::Cancelled ? Sign::Cross
             : step.kind == TimelineStep::Kind::Returned  ? Sign::Back
                                                          : Sign::Tick;
    setAccessibleName(spoken(step));
}

TimelineItem::TimelineItem(const TimelineBranch& branch, QWidget& parent)
    : QWidget(&parent),
      m_sign(Sign::Back),
      m_isBranch(true),
      m_title(branch.label),
      m_lines{models::displayTime(branch.at), branch.reason}
{
    m_lines.removeAll(QString());
    setAccessibleName(spoken(branch));
}

QPoint TimelineItem::nodeMiddle() const
{
    constexpr int half = nodeSize / 2 + 1;
    if (!m_isBranch)
        return {width() / 2, half};
    return {layoutDirection() == Qt::RightToLeft ? width() - half : half, height() / 2};
}

void TimelineItem::drawNode(QPainter& painter) const
{
    const QColor accent = palette().color(QPalette::Highlight);
    const QColor paper = palette().color(QPalette::Window);
    const bool isFilled = m_sign == Sign::Tick;
    const QColor edge = m_isExpected            ? shield::mixed(paper, palette().color(QPalette::WindowText), 0.4)
                        : m_sign == Sign::Cross ? palette().color(QPalette::WindowText)
                                                : accent;
    painter.setPen(QPen(edge, penWidth, m_isExpected ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(isFilled ? accent : paper);
    const QPointF middle = nodeMiddle();
    constexpr qreal radius = (nodeSize - penWidth) / 2;
    painter.drawEllipse(middle, radius, radius);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(isFilled ? palette().color(QPalette::HighlightedText) : edge, penWidth, Qt::SolidLine,
                        Qt::RoundCap, Qt::RoundJoin));
    painter.translate(middle);
    if (m_sign == Sign::Tick) {
        painter.drawPolyline(QPolygonF{{-3.5, 0}, {-1, 2.5}, {3.5, -2.5}});
    } else if (m_sign == Sign::Cross) {
        painter.drawLine(QPointF(-2.5, -2.5), QPointF(2.5, 2.5));
        painter.drawLine(QPointF(-2.5, 2.5), QPointF(2.5, -2.5));
    } else if (m_sign == Sign::Back) {
        painter.drawLine(QPointF(-3.5, 0), QPointF(3.5, 0));
        painter.drawPolyline(QPolygonF{{-0.5, -3}, {-3.5, 0}, {-0.5, 3}});
    }
    painter.resetTransform();
}

void TimelineItem::drawStep(QPainter& painter) const
{
    const QColor muted = shield::mutedText(palette());
    const int line = fontMetrics().height();
    QRect row(0, nodeSize + unit, width(), line);
    painter.setFont(m_isExpected ? font() : parts::strong(font()));
    painter.setPen(m_isExpected ? muted : palette().color(QPalette::WindowText));
    painter.drawText(row, Qt::AlignHCenter | Qt::AlignVCenter,
                     QFontMetrics(painter.font()).elidedText(m_title, Qt::ElideRight, width()));
    painter.setFont(font());
    painter.setPen(muted);
    for (const QString& text : m_lines) {
        row.translate(0, line);
        painter.drawText(row, Qt::AlignHCenter | Qt::AlignVCenter,
                         fontMetrics().elidedText(parts::inItsOrder(text), Qt::ElideRight, width()));
    }
}

void TimelineItem::drawBranch(QPainter& painter) const
{
    constexpr int gap = nodeSize + unit;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    constexpr int aligned = int(Qt::AlignLeft) | int(Qt::AlignVCenter);
    QRect room = rect().adjusted(isMirrored ? 0 : gap, 0, isMirrored ? -gap : 0, 0);
    painter.setFont(parts::strong(font()));
    painter.setPen(palette().color(QPalette::WindowText));
    const QString title = QFontMetrics(painter.font()).elidedText(m_title, Qt::ElideRight, room.width());
    const int used = QFontMetrics(painter.font()).horizontalAdvance(title) + unit;
    painter.drawText(room, aligned, title);
    room.adjust(isMirrored ? 0 : used, 0, isMirrored ? -used : 0, 0);
    painter.setFont(font());
    painter.setPen(shield::mutedText(palette()));
    QStringList lines;
    for (const QString& line : m_lines)
        lines.append(parts::inItsOrder(line));
    painter.drawText(room, aligned,
                     fontMetrics().elidedText(lines.join(QStringLiteral("  ·  ")), Qt::ElideRight, room.width()));
}

void TimelineItem::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawNode(painter);
    if (m_isBranch)
        drawBranch(painter);
    else
        drawStep(painter);
    if (hasFocus())
        shield::paintFocusRing(painter, rect(), palette());
}

void TimelineItem::focusInEvent(QFocusEvent* event)
{
    update();
    QWidget::focusInEvent(event);
}

void TimelineItem::focusOutEvent(QFocusEvent* event)
{
    update();
    QWidget::focusOutEvent(event);
}

} // namespace scrim::desk

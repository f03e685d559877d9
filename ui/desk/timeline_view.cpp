// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/timeline_view.h"

#include "ui/desk/timeline_item.h"
#include "ui/parts/look.h"
#include "ui/shield/shade.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace scrim::desk {

using parts::unit;

namespace {

constexpr int widestStep = 17 * unit;
constexpr int narrowestStep = 8 * unit;
/// Of a branch.
constexpr int leastWords = 58 * unit;
/// Between the circle of a node and the line that leads to it.
constexpr int air = TimelineItem::nodeSize / 2 + 3;

} // namespace

TimelineView::TimelineView(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("order_timeline"));
    setAccessibleName(tr("What happened to the order"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void TimelineView::show(const Timeline& timeline)
{
    qDeleteAll(m_items);
    m_items.clear();
    m_timeline = timeline;
    for (const TimelineStep& step : timeline.steps)
        m_items.push_back(new TimelineItem(step, *this));
    for (const TimelineBranch& branch : timeline.branches)
        m_items.push_back(new TimelineItem(branch, *this));
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        m_items[i]->setObjectName(QStringLiteral("timeline_%1").arg(i));
        m_items[i]->setFocusPolicy(i == 0 ? Qt::StrongFocus : Qt::ClickFocus);
        m_items[i]->installEventFilter(this);
        m_items[i]->show();
    }
    setVisible(!m_items.empty());
    updateGeometry();
    arrange();
    update();
}

void TimelineView::comeAfter(QWidget& before)
{
    QWidget* last = &before;
    for (TimelineItem* item : m_items) {
        setTabOrder(last, item);
        last = item;
    }
}

int TimelineView::stepHeight() const
{
    return TimelineItem::nodeSize + 2 * unit + 3 * fontMetrics().height();
}

int TimelineView::branchHeight() const
{
    return std::max(TimelineItem::nodeSize + 2, fontMetrics().height()) + unit;
}

int TimelineView::heightWanted() const
{
    return m_items.empty() ? 0 : stepHeight() + static_cast<int>(m_timeline.branches.size()) * branchHeight();
}

QSize TimelineView::sizeHint() const
{
    return {static_cast<int>(m_timeline.steps.size()) * widestStep, heightWanted()};
}

QSize TimelineView::minimumSizeHint() const
{
    return {static_cast<int>(m_timeline.steps.size()) * narrowestStep, heightWanted()};
}

void TimelineView::arrange()
{
    const int steps = static_cast<int>(m_timeline.steps.size());
    if (steps == 0)
        return;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int wide = std::min(width() / steps, widestStep);
    const auto place = [&](int left, int top, int itemWidth, int high) {
        return QRect(isMirrored ? width() - left - itemWidth : left, top, itemWidth, high);
    };
    for (int i = 0; i < steps; ++i)
        m_items[static_cast<std::size_t>(i)]->setGeometry(place(i * wide, 0, wide, stepHeight()));
    for (std::size_t i = 0; i < m_timeline.branches.size(); ++i) {
        // Under the line between its step and the next, but never without room for its words.
        const int under = (static_cast<int>(m_timeline.branches[i].from) + 1) * wide - TimelineItem::nodeSize / 2 - 1;
        const int left = std::max(0, std::min(under, width() - leastWords));
        const int top = stepHeight() + static_cast<int>(i) * branchHeight();
        m_items[static_cast<std::size_t>(steps) + i]->setGeometry(place(left, top, width() - left, branchHeight()));
    }
}

void TimelineView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto middleOf = [this](std::size_t item) { return m_items[item]->pos() + m_items[item]->nodeMiddle(); };
    const QColor accent = palette().color(QPalette::Highlight);
    for (std::size_t i = 1; i < m_timeline.steps.size(); ++i) {
        const QPoint before = middleOf(i - 1);
        const QPoint here = middleOf(i);
        const int sign = here.x() > before.x() ? 1 : -1;
        const bool isExpected = m_items[i]->isExpected();
        painter.setPen(
            QPen(isExpected ? shield::hairline(palette()) : accent, 2, isExpected ? Qt::DashLine : Qt::SolidLine));
        painter.drawLine(before + QPoint(sign * air, 0), here - QPoint(sign * air, 0));
    }
    painter.setPen(QPen(shield::mixed(palette().color(QPalette::Window), accent, 0.55), 2));
    painter.setBrush(Qt::NoBrush);
    for (std::size_t i = 0; i < m_timeline.branches.size(); ++i) {
        const TimelineItem& from = *m_items[m_timeline.branches[i].from];
        const QPoint step = middleOf(m_timeline.branches[i].from);
        const QPoint node = middleOf(m_timeline.steps.size() + i);
        const int sign = layoutDirection() == Qt::RightToLeft ? -1 : 1;
        // Down between the words of two steps, where no line of theirs is in the way.
        const int leaves = step.x() + sign * from.width() / 2;
        const int turns = stepHeight() - unit / 2;
        painter.drawPolyline(QPolygon{{step.x() + sign * air, step.y()},
                                      {leaves, step.y()},
                                      {leaves, turns},
                                      {node.x(), turns},
                                      {node.x(), node.y() - air}});
    }
}

void TimelineView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TimelineView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange) {
        updateGeometry();
        arrange();
    }
}

void TimelineView::moveFocus(std::size_t to)
{
    for (TimelineItem* item : m_items)
        item->setFocusPolicy(item == m_items[to] ? Qt::StrongFocus : Qt::ClickFocus);
    m_items[to]->setFocus(Qt::OtherFocusReason);
}

bool TimelineView::eventFilter(QObject* object, QEvent* event)
{
    const auto here = std::ranges::find(m_items, object);
    if (event->type() != QEvent::KeyPress || here == m_items.end())
        return QWidget::eventFilter(object, event);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const auto index = static_cast<std::size_t>(here - m_items.begin());
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Down || key == (isMirrored ? Qt::Key_Left : Qt::Key_Right))
        moveFocus(std::min(index + 1, m_items.size() - 1));
    else if (key == Qt::Key_Up || key == (isMirrored ? Qt::Key_Right : Qt::Key_Left))
        moveFocus(index == 0 ? 0 : index - 1);
    else if (key == Qt::Key_Home)
        moveFocus(0);
    else if (key == Qt::Key_End)
        moveFocus(m_items.size() - 1);
    else
        return QWidget::eventFilter(object, event);
    return true;
}

} // namespace scrim::desk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/oversight/bar_view.h"

#include "base/listed.h"
#include "ui/parts/look.h"
#include "ui/shield/focus_ring.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace scrim::oversight {

namespace {

constexpr int timesHeight = 200;
constexpr int personHeight = 26;
constexpr int axisHeight = 64;

} // namespace

BarView::BarView(QWidget* parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
}

void BarView::show(const Figure& figure)
{
    m_figure = figure;
    m_marked = -1;
    setAccessibleName(figure.title);
    setAccessibleDescription(figure.sentence);
    setFixedHeight(isPeople() ? axisHeight + std::max(count(), 1) * personHeight : timesHeight);
    layOut();
}

int BarView::count() const
{
    const auto all = static_cast<int>(m_figure.bars.size());
    return isPeople() ? std::min(all, mostPeople) : all;
}

void BarView::layOut()
{
    m_plot = BarPlot(m_figure, count(), viewport()->rect(), parts::caption(font()), layoutDirection());
    viewport()->update();
}

void BarView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(viewport());
    m_plot.paint(painter, palette(), m_marked);
    if (hasFocus())
        shield::paintFocusRing(painter, viewport()->rect(), palette());
}

void BarView::mark(int index)
{
    m_marked = index;
    viewport()->update();
    if (index < 0) {
        setAccessibleDescription(m_figure.sentence);
        return;
    }
    QStringList said;
    const Bar& bar = m_figure.bars[static_cast<std::size_t>(index)];
    for (qsizetype i = 0; i < bar.cells.size(); ++i)
        said.append(i == 0 ? bar.cells.at(i) : tr("%1: %2").arg(m_figure.columns.value(i), bar.cells.at(i)));
    setAccessibleDescription(listed(said));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void BarView::choose(int index)
{
    if (index >= 0 && index < count())
        Q_EMIT chosen(review::Filter(m_figure.bars[static_cast<std::size_t>(index)].narrowed));
}

QPoint BarView::positionOf(int index) const
{
    return index >= 0 && index < count() ? m_plot.bar(index).center().toPoint() : QPoint();
}

void BarView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    const auto type = event->type();
    if (type == QEvent::PaletteChange || type == QEvent::LayoutDirectionChange || type == QEvent::FontChange)
        layOut();
}

void BarView::keyPressEvent(QKeyEvent* event)
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft && !isPeople();
    const int back = isPeople() ? Qt::Key_Up : isMirrored ? Qt::Key_Right : Qt::Key_Left;
    const int on = isPeople() ? Qt::Key_Down : isMirrored ? Qt::Key_Left : Qt::Key_Right;
    const int last = count() - 1;
    if (event->key() == back && last >= 0)
        mark(std::max(m_marked - 1, 0));
    else if (event->key() == on && last >= 0)
        mark(std::min(m_marked + 1, last));
    else if (event->key() == Qt::Key_Home && last >= 0)
        mark(0);
    else if (event->key() == Qt::Key_End && last >= 0)
        mark(last);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        choose(m_marked);
    else
        event->ignore();
}

void BarView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        choose(m_plot.barAt(event->position()));
}

void BarView::mouseMoveEvent(QMouseEvent* event)
{
    const int index = m_plot.barAt(event->position());
    viewport()->setCursor(index < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void BarView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void BarView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    mark(-1);
}

void BarView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

} // namespace scrim::oversight

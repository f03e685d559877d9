// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desk_columns.h"

#include "ui/desk/call_panel.h"

#include <QPainter>

#include <algorithm>

namespace scrim::desk {

namespace {

/// Wide enough to be caught, though only its middle is seen.
constexpr int handleRoom = 5;

class Handle final : public QSplitterHandle
{
public:
    using QSplitterHandle::QSplitterHandle;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), palette().color(QPalette::Window));
        painter.fillRect(QRect(width() / 2, 0, 1, height()), palette().color(QPalette::Mid));
    }
};

} // namespace

DeskColumns::DeskColumns(QWidget& left, QWidget& centre, CallPanel& right, QWidget* parent)
    : QSplitter(Qt::Horizontal, parent), m_left(left), m_right(right)
{
    setObjectName(QStringLiteral("desk_columns"));
    setChildrenCollapsible(false);
    setHandleWidth(handleRoom);
    left.setMinimumWidth(leastLeft);
    centre.setMinimumWidth(leastCentre);
    addWidget(&left);
    addWidget(&centre);
    addWidget(&right);
    setStretchFactor(0, 0);
    setStretchFactor(1, 1);
    setStretchFactor(2, 0);
    connect(this, &QSplitter::splitterMoved, this, [this] {
        m_shape.left = sizes().at(0);
        if (!m_right.isFolded())
            m_shape.right = sizes().at(2);
        Q_EMIT shaped();
    });
    connect(&right, &CallPanel::unfoldWanted, this, &DeskColumns::unfold);
}

QSplitterHandle* DeskColumns::createHandle()
{
    return new Handle(orientation(), this);
}

DeskColumns::Shape DeskColumns::shape() const
{
    return m_shape;
}

void DeskColumns::setShape(const Shape& shape)
{
    m_shape = shape;
    m_isForced = false;
    arrange();
}

bool DeskColumns::isNarrow() const
{
    return width() < leastForAll;
}

void DeskColumns::toggleFold()
{
    choose(!m_right.isFolded());
}

void DeskColumns::unfold()
{
    if (m_right.isFolded())
        choose(false);
}

void DeskColumns::choose(bool isFolded)
{
    m_isForced = isNarrow() && !isFolded;
    // What is done to a narrow window says nothing about a wide one.
    if (!isNarrow())
        m_shape.isFolded = isFolded;
    arrange();
    Q_EMIT shaped();
}

void DeskColumns::arrange()
{
    const bool isFolded = isNarrow() ? !m_isForced : m_shape.isFolded;
    m_right.setFolded(isFolded);
    const int usual = m_shape.right > 0 ? m_shape.right : CallPanel::usualWidth;
    const int right = isFolded ? CallPanel::foldedWidth : std::max(usual, CallPanel::leastWidth);
    const int left = std::max(m_shape.left, leastLeft);
    setSizes({left, std::max(leastCentre, width() - left - right - 2 * handleRoom), right});
}

void DeskColumns::showSides(bool isLeft, bool isRight)
{
    m_left.setVisible(isLeft);
    m_right.setVisible(isRight);
    arrange();
}

void DeskColumns::resizeEvent(QResizeEvent* event)
{
    QSplitter::resizeEvent(event);
    if (isNarrow() != m_wasNarrow)
        m_isForced = false;
    m_wasNarrow = isNarrow();
    arrange();
}

} // namespace scrim::desk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/flat_parts.h"

#include "ui/parts/icon.h"
#include "ui/shell/rounded.h"
#include "ui/shield/focus_ring.h"
#include "ui/shield/shade.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace scrim::shell {

namespace {

/// Whether what scrolls beside it lies on the page itself, and not in a frame of its own.
bool isOnPage(const QWidget* scrollBar)
{
    const QWidget* holder = scrollBar != nullptr ? scrollBar->parentWidget() : nullptr;
    const auto* area = holder != nullptr ? qobject_cast<const QAbstractScrollArea*>(holder->parentWidget()) : nullptr;
    return area != nullptr && area->frameShape() == QFrame::NoFrame && !area->viewport()->autoFillBackground();
}

} // namespace

void drawTab(QPainter& painter, const QStyleOptionTab& tab)
{
    const bool isSelected = tab.state.testFlag(QStyle::State_Selected);
    if (tab.state.testFlag(QStyle::State_HasFocus))
        drawRounded(painter, tab.rect.adjusted(1, 1, -1, -3), Qt::NoBrush, shield::focusPen(tab.palette));
    if (isSelected || tab.state.testFlag(QStyle::State_MouseOver)) {
        constexpr int underline = 2;
        painter.fillRect(QRect(tab.rect.left(), tab.rect.bottom() - underline + 1, tab.rect.width(), underline),
                         tab.palette.color(isSelected ? QPalette::Highlight : QPalette::Mid));
    }
}

void drawTabClose(QPainter& painter, const QStyleOption& option)
{
    constexpr int crossMargin = (tabCloseSize - parts::smallIcon) / 2;
    const QPalette& palette = option.palette;
    const bool isHot = option.state.testFlag(QStyle::State_Raised) || option.state.testFlag(QStyle::State_MouseOver);
    const bool isDown = option.state.testFlag(QStyle::State_Sunken);
    const QColor ink = palette.color(QPalette::WindowText);
    if (isHot || isDown)
        drawRounded(painter, option.rect, shield::mixed(palette.color(QPalette::Window), ink, isDown ? 0.24 : 0.12),
                    QPen(Qt::NoPen));
    const bool isStrong = isHot || isDown || option.state.testFlag(QStyle::State_Selected);
    parts::drawIcon(painter, option.rect.adjusted(crossMargin, crossMargin, -crossMargin, -crossMargin),
                    QStringLiteral("close"), isStrong ? ink : palette.color(QPalette::PlaceholderText));
}

void drawScrollBar(const QStyle& style, QPainter& painter, const QStyleOptionSlider& option, const QWidget* widget)
{
    painter.fillRect(option.rect, option.palette.color(isOnPage(widget) ? QPalette::Window : QPalette::Base));
    if (option.maximum <= option.minimum)
        return;
    const QRect slider = style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, widget);
    const bool isHeld = option.state.testFlag(QStyle::State_Sunken) || option.state.testFlag(QStyle::State_MouseOver);
    drawRounded(painter, slider.adjusted(3, 3, -3, -3),
                option.palette.color(isHeld ? QPalette::PlaceholderText : QPalette::Dark), QPen(Qt::NoPen));
}

bool drawProgress(QPainter& painter, const QStyleOptionProgressBar& bar)
{
    if (bar.minimum >= bar.maximum)
        return false;
    const double share =
        std::clamp(static_cast<double>(bar.progress - bar.minimum) / (bar.maximum - bar.minimum), 0., 1.);
    QRect done = bar.rect;
    done.setWidth(qRound(done.width() * share));
    if (done.width() > 0)
        drawRounded(painter, QStyle::visualRect(bar.direction, bar.rect, done), bar.palette.color(QPalette::Highlight),
                    QPen(Qt::NoPen));
    return true;
}

} // namespace scrim::shell

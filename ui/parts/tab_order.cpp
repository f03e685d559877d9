// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/tab_order.h"

#include <QAbstractItemView>

#include <algorithm>

namespace scrim::parts {

namespace {

bool isStop(const QWidget& widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget.isEnabled() &&
           widget.focusProxy() == nullptr;
}

/// Whether an eye comes to `b` before `a`, both parts of `around`.
bool isReadBefore(const QWidget& b, const QWidget& a, Qt::LayoutDirection direction)
{
    const QRect one = a.geometry();
    const QRect other = b.geometry();
    if (other.bottom() < one.top() || one.bottom() < other.top())
        return other.bottom() < one.top();
    return direction == Qt::RightToLeft ? other.left() > one.right() : other.right() < one.left();
}

std::vector<QWidget*> partsInOrder(const QWidget& around)
{
    std::vector<QWidget*> parts;
    for (QObject* child : around.children()) {
        auto* part = qobject_cast<QWidget*>(child);
        if (part != nullptr && part->isVisible() && !part->isWindow())
            parts.push_back(part);
    }
    // Not sorted: which of two comes first is no order of three, where one is as tall as two beside it.
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto rest = parts.begin() + static_cast<std::ptrdiff_t>(i);
        const auto first = std::find_if(rest, parts.end(), [&](const QWidget* part) {
            return std::none_of(rest, parts.end(), [&](const QWidget* other) {
                return other != part && isReadBefore(*other, *part, around.layoutDirection());
            });
        });
        if (first != parts.end())
            std::rotate(rest, first, first + 1);
    }
    return parts;
}

/// `always` counts even if Tab does not come to it: where the keyboard is.
void collect(QWidget& around, const QWidget* always, std::vector<QWidget*>& stops)
{
    for (QWidget* part : partsInOrder(around)) {
        if (isStop(*part) || part == always)
            stops.push_back(part);
        if (qobject_cast<QAbstractItemView*>(part) == nullptr || part->isAncestorOf(always))
            collect(*part, always, stops);
    }
}

} // namespace

std::vector<QWidget*> tabOrder(QWidget& window)
{
    std::vector<QWidget*> stops;
    collect(window, nullptr, stops);
    return stops;
}

bool moveByTab(QWidget& window, bool isNext)
{
    std::vector<QWidget*> stops;
    const QWidget* here = window.focusWidget();
    collect(window, here, stops);
    if (stops.empty())
        return false;
    if (!isNext)
        std::ranges::reverse(stops);
    const auto at = std::ranges::find(stops, here);
    QWidget* next = at == stops.end() || at + 1 == stops.end() ? stops.front() : *(at + 1);
    if (next == here)
        return false;
    next->setFocus(isNext ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace scrim::parts

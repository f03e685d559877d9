// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shield/beside.h"

#include <QWidget>

#include <algorithm>

namespace scrim::shield {

void placeBeside(const QWidget& field, QWidget& panel)
{
    constexpr int gap = 4;
    const QRect page = panel.parentWidget()->rect().adjusted(8, 8, -8, -8);
    const QRect beside(field.mapTo(panel.parentWidget(), QPoint(0, 0)), field.size());
    const QSize size = panel.sizeHint().boundedTo(page.size());
    int top = beside.bottom() + gap;
    if (top + size.height() > page.bottom())
        top = beside.top() - gap - size.height();
    const bool isFromTheRight = panel.layoutDirection() == Qt::RightToLeft;
    const int start = isFromTheRight ? beside.right() - size.width() + 1 : beside.left();
    const int left = std::min(start, page.right() - size.width());
    panel.setGeometry(QRect(QPoint(std::max(left, page.left()), std::max(top, page.top())), size));
}

} // namespace scrim::shield

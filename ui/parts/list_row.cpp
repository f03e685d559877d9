// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/list_row.h"

#include "ui/shield/focus_ring.h"
#include "ui/shield/shade.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace scrim::parts {

namespace {

constexpr int marker = 3;

} // namespace

void paintRowGround(QPainter& painter, const QStyleOptionViewItem& option)
{
    const QPalette& palette = option.palette;
    const QColor base = palette.color(QPalette::Base);
    const QColor accent = palette.color(QPalette::Highlight);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        painter.fillRect(option.rect, shield::mixed(base, accent, 0.14));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, shield::mixed(base, accent, 0.06));
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     shield::hairline(palette));
    if (selected) {
        const bool mirrored = option.direction == Qt::RightToLeft;
        const int left = mirrored ? option.rect.right() - marker + 1 : option.rect.left();
        painter.fillRect(QRect(left, option.rect.top(), marker, option.rect.height()), accent);
    }
    // The list has no frame that would show it.
    if (option.state.testFlag(QStyle::State_HasFocus))
        shield::paintFocusRing(painter, option.rect, palette);
}

} // namespace scrim::parts

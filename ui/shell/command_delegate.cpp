// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_delegate.h"

#include "ui/parts/list_row.h"
#include "ui/parts/look.h"
#include "ui/shell/command_model.h"

#include <QPainter>

#include <algorithm>

namespace scrim::shell {

namespace {

using parts::unit;

constexpr int rowHeight = 5 * unit;
constexpr int iconSize = 2 * unit;

/// Of the column that the keys stand in, so that the one beside it is one, too.
int widestShortcut(const QAbstractItemModel& model, const QFontMetrics& metrics)
{
    int widest = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        widest = std::max(widest,
                          metrics.horizontalAdvance(model.index(row, 0).data(CommandModel::ShortcutRole).toString()));
    return widest;
}

} // namespace

void CommandDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    parts::paintRowGround(*painter, option);
    const bool isPossible = index.flags().testFlag(Qt::ItemIsEnabled);
    const QPalette::ColorGroup group = isPossible ? QPalette::Active : QPalette::Disabled;
    // Laid out from left to right, then turned round as a whole.
    const auto placed = [&option](const QRect& place) {
        return QStyle::visualRect(option.direction, option.rect, place);
    };
    const auto align = [&option](Qt::Alignment side) {
        return QStyle::visualAlignment(option.direction, side | Qt::AlignVCenter);
    };
    QRect room = option.rect.adjusted(parts::rowSide, 0, -parts::rowSide, 0);
    const auto icon = qvariant_cast<QIcon>(index.data(Qt::DecorationRole));
    if (!icon.isNull())
        icon.paint(painter, placed({room.left(), room.center().y() - iconSize / 2, iconSize, iconSize}),
                   Qt::AlignCenter, isPossible ? QIcon::Normal : QIcon::Disabled);
    room.setLeft(room.left() + iconSize + unit + unit / 2);

    const QString shortcut = index.data(CommandModel::ShortcutRole).toString();
    const int shortcutWidth = widestShortcut(*index.model(), option.fontMetrics);
    painter->setFont(option.font);
    painter->setPen(option.palette.color(group, QPalette::PlaceholderText));
    painter->setLayoutDirection(Qt::LeftToRight);
    const QRect end(room.right() - shortcutWidth, room.top(), shortcutWidth + 1, room.height());
    painter->drawText(placed(end), static_cast<int>(align(Qt::AlignRight) | Qt::AlignAbsolute), shortcut);
    room.setRight(end.left() - 2 * unit);

    painter->setLayoutDirection(option.direction);
    const QString category = index.data(CommandModel::CategoryRole).toString();
    const QFont small = parts::small(option.font);
    const int categoryWidth = QFontMetrics(small).horizontalAdvance(category);
    painter->setFont(small);
    painter->drawText(placed({room.right() - categoryWidth, room.top(), categoryWidth + 1, room.height()}),
                      static_cast<int>(align(Qt::AlignRight) | Qt::AlignAbsolute), category);
    room.setRight(room.right() - categoryWidth - 2 * unit);

    painter->setFont(option.font);
    painter->setPen(option.palette.color(group, QPalette::Text));
    const QString text =
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, std::max(0, room.width()));
    painter->drawText(placed(room), static_cast<int>(align(Qt::AlignLeft) | Qt::AlignAbsolute), text);
    painter->restore();
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {option.rect.width(), rowHeight};
}

} // namespace scrim::shell

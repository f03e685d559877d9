// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/oversight/outcome_delegate.h"

#include "models/log_table_model.h"
#include "ui/oversight/colours.h"

#include <QApplication>
#include <QPainter>

namespace scrim::oversight {

namespace {

constexpr int markSize = 9;
constexpr int gap = 7;

void drawMark(QPainter& painter, Ink outcome, const QRectF& room)
{
    switch (outcome) {
    case Ink::Allowed:
        painter.drawEllipse(room.adjusted(1, 1, -1, -1));
        break;
    case Ink::Denied:
        painter.drawRect(room);
        break;
    default:
        painter.drawPolygon(QPolygonF({room.bottomLeft(), room.bottomRight(), QPointF(room.center().x(), room.top())}));
        break;
    }
}

} // namespace

void OutcomeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    const QString text = std::exchange(item.text, QString());
    const QStyle& style = item.widget != nullptr ? *item.widget->style() : *QApplication::style();
    style.drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    if (text.isEmpty())
        return;
    const Ink outcome = inkOf(index.data(models::LogTableModel::WordRole).toString());
    const int margin = style.pixelMetric(QStyle::PM_FocusFrameHMargin, &item, item.widget) + 1;
    const QRect room = item.rect.adjusted(margin, 0, -margin, 0);
    const auto placed = [&](const QRect& rect) { return QStyle::visualRect(item.direction, room, rect); };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ink(outcome, item.palette));
    drawMark(*painter, outcome,
             placed(QRect(room.left(), room.center().y() - markSize / 2, markSize, markSize)).toRectF());
    painter->setPen(item.palette.color(QPalette::Text));
    const QRect rest = placed(room.adjusted(markSize + gap, 0, 0, 0));
    painter->drawText(rest, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                      item.fontMetrics.elidedText(text, Qt::ElideRight, rest.width()));
    painter->restore();
}

} // namespace scrim::oversight

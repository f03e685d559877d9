// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/call_delegate.h"

#include "models/call_queue_model.h"
#include "ui/parts/list_row.h"
#include "ui/parts/look.h"

#include <QPainter>

namespace scrim::desk {

using namespace parts;
using models::CallQueueModel;

namespace {

constexpr qint64 secondMs = 1000;
constexpr qint64 minuteS = 60;

QString stateOf(const QModelIndex& call)
{
    const qint64 seconds = call.data(CallQueueModel::WaitedRole).toLongLong() / secondMs;
    const QString time = QStringLiteral("%1:%2").arg(seconds / minuteS).arg(seconds % minuteS, 2, 10, QLatin1Char('0'));
    const auto state = static_cast<CallQueueModel::State>(call.data(CallQueueModel::StateRole).toInt());
    const QString said = state == CallQueueModel::State::Answered ? CallDelegate::tr("answered")
                                                                  : CallDelegate::tr("waits %1", "a call").arg(time);
    const QString queue = call.data(CallQueueModel::QueueRole).toString();
    return queue.isEmpty() ? said : CallDelegate::tr("%1 · %2", "state of a call, queue").arg(said, queue);
}

QRect drawLine(QPainter& painter, const QRect& room, const QFont& font, const QColor& colour, const QString& text)
{
    painter.setFont(font);
    painter.setPen(colour);
    const QFontMetrics metrics = painter.fontMetrics();
    const QRect line(room.topLeft(), QSize(room.width(), metrics.height()));
    painter.drawText(line, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(text, Qt::ElideRight, line.width()));
    return room.adjusted(0, metrics.height(), 0, 0);
}

} // namespace

CallDelegate::CallDelegate(QObject* parent) : MaskDelegate(CallQueueModel::NumberRole, parent) {}

void CallDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    paintRowGround(*painter, option);
    const QColor quiet = option.palette.color(QPalette::PlaceholderText);
    QRect room = option.rect.adjusted(rowSide, unit, -rowSide, -unit);
    room = drawLine(*painter, room, strong(option.font), option.palette.color(QPalette::Text),
                    index.data(Qt::DisplayRole).toString());
    room = drawLine(*painter, room, small(option.font), quiet, stateOf(index));
    drawMask(*painter, room, index.data(maskRole()).toString(), small(option.font), quiet);
    painter->restore();
}

QSize CallDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const int lines = QFontMetrics(strong(option.font)).height() + 2 * QFontMetrics(small(option.font)).height();
    return {0, unit + lines + unit};
}

} // namespace scrim::desk

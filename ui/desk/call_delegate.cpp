// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/call_delegate.h"

#include "models/call_queue_model.h"
#include "ui/desk/call_card.h"
#include "ui/parts/list_row.h"
#include "ui/parts/look.h"

#include <QPainter>

namespace scrim::desk {

using namespace parts;
using models::CallQueueModel;

namespace {

QString inWords(CallQueueModel::State state, const QModelIndex& call)
{
    const auto time = [&call](int role) { return clockText(call.data(role).toLongLong()); };
    switch (state) {
    case CallQueueModel::State::Answered:
        return CallDelegate::tr("answered");
    case CallQueueModel::State::Held:
        return CallDelegate::tr("on hold %1", "a call, a time").arg(time(CallQueueModel::HeldRole));
    case CallQueueModel::State::Looking:
    case CallQueueModel::State::Waiting:
        break;
    }
    return CallDelegate::tr("waiting %1", "a call").arg(time(CallQueueModel::WaitedRole));
}

QString stateOf(const QModelIndex& call)
{
    const auto state = static_cast<CallQueueModel::State>(call.data(CallQueueModel::StateRole).toInt());
    const QString said = inWords(state, call);
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

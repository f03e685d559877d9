// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/hit_delegate.h"

#include "models/hit_model.h"
#include "ui/parts/direction.h"
#include "ui/parts/list_row.h"
#include "ui/parts/look.h"

#include <QPainter>

#include <algorithm>

namespace scrim::desk {

using namespace parts;

namespace {

/// Draws `text` elided into one line; returns the rectangle below it.
QRect drawLine(QPainter& painter, const QRect& room, const QFont& font, const QColor& colour, const QString& text)
{
    painter.setFont(font);
    painter.setPen(colour);
    const QFontMetrics metrics = painter.fontMetrics();
    const QRect line(room.topLeft(), QSize(room.width(), metrics.height()));
    painter.drawText(line, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(inItsOrder(text), Qt::ElideRight, line.width()));
    return room.adjusted(0, metrics.height(), 0, 0);
}

} // namespace

QString tellingMasks(const QStringList& masks, const QString& subtitle, const QFontMetrics& metrics, int width)
{
    QString telling;
    for (const QString& mask : masks) {
        const bool showsSomething = std::ranges::any_of(mask, [](QChar c) { return c.isLetterOrNumber(); });
        if (!showsSomething || subtitle.contains(mask))
            continue;
        const QString longer = telling.isEmpty() ? mask : telling + QStringLiteral("   ") + mask;
        if (metrics.horizontalAdvance(longer) <= width)
            telling = longer;
    }
    return telling;
}

HitDelegate::HitDelegate(QObject* parent) : MaskDelegate(models::HitModel::MaskedRole, parent) {}

void HitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    paintRowGround(*painter, option);
    const QColor quiet = option.palette.color(QPalette::PlaceholderText);
    const QString subtitle = index.data(models::HitModel::SubtitleRole).toString();
    QRect room = option.rect.adjusted(rowSide, unit, -rowSide, -unit);
    const QString masks =
        tellingMasks(index.data(maskRole()).toStringList(), subtitle, QFontMetrics(small(option.font)), room.width());
    room = drawLine(*painter, room, strong(option.font), option.palette.color(QPalette::Text),
                    index.data(Qt::DisplayRole).toString());
    room = drawLine(*painter, room, small(option.font), quiet, subtitle);
    drawMask(*painter, room, masks, small(option.font), quiet);
    painter->restore();
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const int lines = QFontMetrics(strong(option.font)).height() + 2 * QFontMetrics(small(option.font)).height();
    return {0, unit + lines + unit};
}

} // namespace scrim::desk

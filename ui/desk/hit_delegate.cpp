// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/hit_delegate.h"

#include "models/hit_model.h"
#include "ui/parts/look.h"
#include "ui/shield/shade.h"

#include <QPainter>

#include <algorithm>

namespace scrim::desk {

using namespace parts;

namespace {

constexpr int side = 2 * unit;
constexpr int marker = 3;

QFont strong(const QFont& base)
{
    QFont font = base;
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont small(const QFont& base)
{
    QFont font = base;
    font.setPointSizeF(base.pointSizeF() * 0.92);
    return font;
}

/// Draws `text` elided into one line; returns the rectangle below it.
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

/// The masks that tell more than the line above does: no town again, nothing hidden whole.
QString tellingMasks(const QStringList& masks, const QString& subtitle)
{
    QStringList telling;
    for (const QString& mask : masks) {
        const bool showsSomething = std::ranges::any_of(mask, [](QChar c) { return c.isLetterOrNumber(); });
        if (showsSomething && !subtitle.contains(mask))
            telling.append(mask);
    }
    return telling.join(QStringLiteral("   "));
}

void paintGround(QPainter& painter, const QStyleOptionViewItem& option)
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
}

} // namespace

HitDelegate::HitDelegate(QObject* parent) : MaskDelegate(models::HitModel::MaskedRole, parent) {}

void HitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    paintGround(*painter, option);
    const QColor quiet = option.palette.color(QPalette::PlaceholderText);
    const QString subtitle = index.data(models::HitModel::SubtitleRole).toString();
    const QString masks = tellingMasks(index.data(maskRole()).toStringList(), subtitle);
    QRect room = option.rect.adjusted(side, unit, -side, -unit);
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

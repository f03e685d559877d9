// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shield/mask_pixmap.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>

#include <algorithm>

namespace scrim::shield {

namespace {

QPixmap drawn(QSize size, qreal ratio, const QString& text, const QFont& font, const QColor& colour)
{
    QPixmap pixmap((QSizeF(size) * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setFont(font);
    painter.setPen(colour);
    const QFontMetrics metrics(font);
    painter.drawText(QRect(QPoint(0, 0), size), Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(text, Qt::ElideRight, size.width()));
    return pixmap;
}

} // namespace

void drawMask(QPainter& painter, const QRect& area, const QString& text, const QFont& font, const QColor& colour)
{
    if (text.isEmpty() || area.width() <= 0)
        return;
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QSize size(area.width(), QFontMetrics(font).height());
    const QString key = QStringLiteral("scrim-mask/%1/%2/%3/%4/%5/%6")
                            .arg(text, font.key())
                            .arg(colour.rgba())
                            .arg(size.width())
                            .arg(ratio)
                            .arg(QGuiApplication::layoutDirection());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = drawn(size, ratio, text, font, colour);
        QPixmapCache::insert(key, pixmap);
    }
    painter.drawPixmap(area.topLeft(), pixmap);
}

} // namespace scrim::shield

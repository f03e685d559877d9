// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shield/mark.h"

#include <QDateTime>
#include <QFontMetrics>
#include <QPainter>
#include <QSysInfo>

namespace scrim::shield {

namespace {

constexpr int between = 32;

QFont strong(const QFont& base)
{
    QFont font = base;
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

QString markText(const QString& person, qint64 wallMs)
{
    const QString when = QDateTime::fromMSecsSinceEpoch(wallMs).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    return QStringLiteral("%1  %2  %3").arg(person, QSysInfo::machineHostName(), when);
}

void paintMark(QPainter& painter, const QRect& area, const QString& mark, const QFont& font, const QColor& colour)
{
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.setFont(strong(font));
    painter.setPen(colour);
    const QFontMetrics metrics(strong(font));
    const int across = metrics.horizontalAdvance(mark) + between;
    const int down = metrics.height() * 2;
    int row = 0;
    for (int y = area.top() + metrics.ascent() + 2; y - metrics.ascent() < area.bottom(); y += down, ++row) {
        for (int x = area.left() - (row * across / 3) % across; x < area.right(); x += across)
            painter.drawText(x, y, mark);
    }
    painter.restore();
}

QImage markTint(const QString& mark, const QFont& font, QSize cells, double scale)
{
    QImage tint(cells, QImage::Format_Grayscale8);
    tint.fill(0);
    QPainter painter(&tint);
    painter.scale(scale, scale);
    const QRect area(QPoint(0, 0), (QSizeF(cells) / scale).toSize());
    paintMark(painter, area, mark, font, Qt::white);
    return tint;
}

} // namespace scrim::shield

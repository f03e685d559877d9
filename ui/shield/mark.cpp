// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shield/mark.h"

#include "ui/shield/type_scale.h"

#include <QDateTime>
#include <QFontInfo>
#include <QFontMetrics>
#include <QPainter>
#include <QSysInfo>

#include <algorithm>
#include <cmath>

namespace scrim::shield {

namespace {

constexpr int between = 32;
/// Letters of fewer dots are not told apart.
constexpr int fewestCells = 14;

} // namespace

QString markText(const QString& person, qint64 wallMs)
{
    // Not as the locale writes it: a photograph is read by somebody else, beside the log.
    const QString when = QDateTime::fromMSecsSinceEpoch(wallMs).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    return QStringLiteral("%1  %2  %3").arg(person, QSysInfo::machineHostName(), when);
}

void paintMark(QPainter& painter, const QRect& area, const QString& mark, const QFont& font, const QColor& colour,
               MarkRows rows)
{
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.setFont(strong(font));
    painter.setPen(colour);
    const int ascent = QFontMetrics(strong(font)).ascent();
    const QSize tile = markTile(mark, font, rows);
    int row = 0;
    for (int y = area.top() + ascent; y - ascent < area.bottom(); y += tile.height(), ++row) {
        for (int x = area.left() - (row * tile.width() / 3) % tile.width(); x < area.right(); x += tile.width())
            painter.drawText(x, y, mark);
    }
    painter.restore();
}

QSize markTile(const QString& mark, const QFont& font, MarkRows rows)
{
    const QFontMetrics metrics(strong(font));
    return {metrics.horizontalAdvance(mark) + between, metrics.height() * static_cast<int>(rows)};
}

QImage markTint(const QString& mark, const QFont& font, QSize cells, double scale)
{
    QImage tint(cells, QImage::Format_Grayscale8);
    if (tint.isNull())
        return tint;
    tint.fill(0);
    QPainter painter(&tint);
    painter.scale(scale, scale);
    const QRect area(QPoint(0, 0), (QSizeF(cells) / scale).toSize());
    paintMark(painter, area, mark, markTintFont(font, scale), Qt::white, MarkRows::Tight);
    return tint;
}

QFont markTintFont(const QFont& font, double scale)
{
    QFont result = font;
    result.setPixelSize(std::max(QFontInfo(font).pixelSize(), static_cast<int>(std::lround(fewestCells / scale))));
    return result;
}

} // namespace scrim::shield

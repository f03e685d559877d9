// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shield/mask_pictures.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QPainter>

#include <algorithm>

namespace scrim::shield {

namespace {

/// A label and a mask, each in its colour, selected and not.
constexpr std::size_t mostStyles = 6;
/// More than a list shows at a time.
constexpr qsizetype mostPictures = 128;
/// What a letter may paint outside its advance.
constexpr int overhang = 2;

/// No wider than its text: what is clear need not be blended.
QPixmap drawn(const QString& text, const QFont& font, QRgb colour, int width, qreal ratio)
{
    const QFontMetrics metrics(font);
    const QString line = metrics.elidedText(text, Qt::ElideRight, width);
    const QSize size(std::min(metrics.horizontalAdvance(line) + overhang, width), metrics.height());
    QPixmap picture((QSizeF(size) * ratio).toSize());
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setFont(font);
    painter.setPen(QColor::fromRgba(colour));
    painter.drawText(QRect(QPoint(0, 0), size), Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, line);
    return picture;
}

} // namespace

MaskPictures::Set& MaskPictures::of(const Style& style)
{
    const auto kept = std::ranges::find(m_sets, style, &Set::style);
    if (kept != m_sets.end())
        return *kept;
    if (m_sets.size() >= mostStyles)
        m_sets.erase(m_sets.begin());
    m_sets.push_back({style, {}});
    return m_sets.back();
}

void MaskPictures::draw(QPainter& painter, const QRect& area, const QString& text, const QFont& font,
                        const QColor& colour)
{
    if (text.isEmpty() || area.width() <= 0)
        return;
    Set& set = of({font, colour.rgba(), area.width(), painter.device()->devicePixelRatioF()});
    auto picture = set.pictures.find(text);
    if (picture == set.pictures.end()) {
        if (set.pictures.size() >= mostPictures)
            set.pictures.clear();
        picture = set.pictures.insert(text, drawn(text, font, set.style.colour, set.style.width, set.style.ratio));
    }
    const bool isMirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    const int width = qRound(picture->width() / picture->devicePixelRatio());
    painter.drawPixmap(isMirrored ? area.right() + 1 - width : area.left(), area.top(), *picture);
}

} // namespace scrim::shield

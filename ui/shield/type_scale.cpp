// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shield/type_scale.h"

#include <QFontDatabase>

#include <algorithm>
#include <cmath>

namespace scrim::shield {

namespace {

/// A font is measured in points or, where somebody has said so, in pixels.
QFont scaled(const QFont& base, qreal share)
{
    QFont font = base;
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * share);
    else
        font.setPixelSize(std::max(1, static_cast<int>(std::lround(base.pixelSize() * share))));
    return font;
}

} // namespace

QFont caption(const QFont& base)
{
    return scaled(base, 0.86);
}

QFont small(const QFont& base)
{
    return scaled(base, 0.92);
}

QFont strong(const QFont& base)
{
    QFont font = base;
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont lead(const QFont& base)
{
    return scaled(base, 1.1);
}

QFont figure(const QFont& base)
{
    return scaled(base, 1.4);
}

QFont title(const QFont& base)
{
    return strong(scaled(base, 1.6));
}

QFont fixedPitch(const QFont& base)
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (base.pointSizeF() > 0)
        fixed.setPointSizeF(base.pointSizeF());
    else
        fixed.setPixelSize(base.pixelSize());
    return fixed;
}

} // namespace scrim::shield

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shield/shade.h"

namespace scrim::shield {

QColor mixed(const QColor& under, const QColor& over, qreal share)
{
    const auto blend = [share](float a, float b) { return a + (b - a) * static_cast<float>(share); };
    return QColor::fromRgbF(blend(under.redF(), over.redF()), blend(under.greenF(), over.greenF()),
                            blend(under.blueF(), over.blueF()));
}

QColor mutedText(const QPalette& palette)
{
    return mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.72);
}

QColor hairline(const QPalette& palette)
{
    return palette.color(QPalette::Mid);
}

QColor litGround(const QPalette& palette)
{
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::Highlight), 0.14);
}

} // namespace scrim::shield

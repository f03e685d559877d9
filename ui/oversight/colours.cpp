// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/oversight/colours.h"

#include "ui/shield/shade.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace scrim::oversight {

namespace {

struct Casts
{
    QRgb onLight;
    QRgb onDark;
};

/// In the order of Ink.
constexpr std::array casts{Casts{0xff0072b2, 0xff56b4e9}, Casts{0xffb26a00, 0xffe69f00}, Casts{0xff007a59, 0xff2fb98f},
                           Casts{0xffc24f00, 0xffe8813a}, Casts{0xffa4497c, 0xffcc79a7}};

double linear(float channel)
{
    const auto value = static_cast<double>(channel);
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

bool isDark(const QPalette& palette)
{
    return luminance(palette.color(QPalette::Base)) < luminance(palette.color(QPalette::Text));
}

} // namespace

QColor ink(Ink ink, const QPalette& palette)
{
    const Casts& both = casts[static_cast<std::size_t>(ink)];
    return QColor::fromRgb(isDark(palette) ? both.onDark : both.onLight);
}

Ink inkOf(const QString& outcome)
{
    if (outcome == QLatin1String("allowed"))
        return Ink::Allowed;
    if (outcome == QLatin1String("denied"))
        return Ink::Denied;
    return outcome == QLatin1String("failed") ? Ink::Failed : Ink::Bar;
}

QColor heat(double share, Ink hottest, const QPalette& palette)
{
    const QColor cold = palette.color(QPalette::Base);
    if (share <= 0)
        return cold;
    // The least of it already differs from nothing.
    constexpr double least = 0.14;
    return shield::mixed(cold, ink(hottest, palette), least + (1 - least) * std::min(share, 1.0));
}

QColor textOn(const QColor& ground)
{
    // Of black and white one always reaches 4.58:1: they meet where the luminance is 0.179.
    constexpr double middle = 0.179;
    return luminance(ground) > middle ? Qt::black : Qt::white;
}

QColor bandFill(const QPalette& palette)
{
    return shield::mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.13);
}

} // namespace scrim::oversight

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace scrim::shell {

namespace {

struct Colours
{
    QRgb window, base, alternate, text, quiet, disabled, button, accent, onAccent, link, line, lineStrong, shadow;
};

constexpr Colours light{.window = 0xfff3f4f2,
                        .base = 0xffffffff,
                        .alternate = 0xfff8f9f8,
                        .text = 0xff1c2325,
                        .quiet = 0xff566265,
                        .disabled = 0xff616a6c,
                        .button = 0xfffbfcfb,
                        .accent = 0xff1f6b75,
                        .onAccent = 0xffffffff,
                        .link = 0xff17606a,
                        .line = 0xffd3d9d7,
                        .lineStrong = 0xffa9b3b1,
                        .shadow = 0xff8b9597};
constexpr Colours dark{.window = 0xff15191b,
                       .base = 0xff1c2124,
                       .alternate = 0xff20262a,
                       .text = 0xffe3e8e7,
                       .quiet = 0xff9ca8aa,
                       .disabled = 0xff92a0a3,
                       .button = 0xff262d31,
                       .accent = 0xff5bb7c0,
                       .onAccent = 0xff0c2124,
                       .link = 0xff7ccbd3,
                       .line = 0xff343d41,
                       .lineStrong = 0xff566165,
                       .shadow = 0xff07090a};

constexpr Colours contrastLight{.window = 0xffffffff,
                                .base = 0xffffffff,
                                .alternate = 0xfff4f4f4,
                                .text = 0xff000000,
                                .quiet = 0xff1f1f1f,
                                .disabled = 0xff474747,
                                .button = 0xffffffff,
                                .accent = 0xff00464f,
                                .onAccent = 0xffffffff,
                                .link = 0xff003f8a,
                                .line = 0xff595959,
                                .lineStrong = 0xff000000,
                                .shadow = 0xff000000};
constexpr Colours contrastDark{.window = 0xff000000,
                               .base = 0xff000000,
                               .alternate = 0xff141414,
                               .text = 0xffffffff,
                               .quiet = 0xffe6e6e6,
                               .disabled = 0xffb8b8b8,
                               .button = 0xff000000,
                               .accent = 0xff8ce9f2,
                               .onAccent = 0xff000000,
                               .link = 0xffa6d0ff,
                               .line = 0xffa0a0a0,
                               .lineStrong = 0xffffffff,
                               .shadow = 0xff000000};

const Colours& coloursOf(Shade shade)
{
    switch (shade) {
    case Shade::Dark:
        return dark;
    case Shade::ContrastLight:
        return contrastLight;
    case Shade::ContrastDark:
        return contrastDark;
    case Shade::Light:
        break;
    }
    return light;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

Shade shadeFor(bool isDark, bool hasContrast)
{
    if (hasContrast)
        return isDark ? Shade::ContrastDark : Shade::ContrastLight;
    return isDark ? Shade::Dark : Shade::Light;
}

bool isDark(Shade shade)
{
    return shade == Shade::Dark || shade == Shade::ContrastDark;
}

bool hasContrast(Shade shade)
{
    return shade == Shade::ContrastLight || shade == Shade::ContrastDark;
}

QPalette paletteOf(Shade shade)
{
    const Colours& c = coloursOf(shade);
    const std::array roles{
        std::pair{QPalette::Window, c.window},
        std::pair{QPalette::WindowText, c.text},
        std::pair{QPalette::Base, c.base},
        std::pair{QPalette::AlternateBase, c.alternate},
        std::pair{QPalette::Text, c.text},
        std::pair{QPalette::PlaceholderText, c.quiet},
        std::pair{QPalette::Button, c.button},
        std::pair{QPalette::ButtonText, c.text},
        std::pair{QPalette::BrightText, c.onAccent},
        std::pair{QPalette::Highlight, c.accent},
        std::pair{QPalette::HighlightedText, c.onAccent},
        std::pair{QPalette::Link, c.link},
        std::pair{QPalette::LinkVisited, c.link},
        std::pair{QPalette::ToolTipBase, c.base},
        std::pair{QPalette::ToolTipText, c.text},
        std::pair{QPalette::Light, c.base},
        std::pair{QPalette::Midlight, c.line},
        std::pair{QPalette::Mid, c.line},
        std::pair{QPalette::Dark, c.lineStrong},
        std::pair{QPalette::Shadow, c.shadow},
    };
    QPalette palette;
    for (const auto& [role, rgb] : roles)
        palette.setColor(role, QColor::fromRgb(rgb));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, QColor::fromRgb(c.disabled));
    return palette;
}

Shade shadeOf(const QPalette& palette)
{
    const bool isDark = luminance(palette.color(QPalette::Window)) < luminance(palette.color(QPalette::WindowText));
    return isDark ? Shade::Dark : Shade::Light;
}

double contrast(const QColor& a, const QColor& b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace scrim::shell

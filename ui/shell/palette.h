// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

#include <array>

namespace scrim::shell {

enum class Shade
{
    Light,
    Dark,
    ContrastLight, ///< black on white, hairlines as strong as text
    ContrastDark,  ///< white on black
};
inline constexpr std::array allShades{Shade::Light, Shade::Dark, Shade::ContrastLight, Shade::ContrastDark};

[[nodiscard]] Shade shadeFor(bool isDark, bool hasContrast);
[[nodiscard]] bool isDark(Shade shade);
[[nodiscard]] bool hasContrast(Shade shade);

/// Scrim's own colours: paper and ink, and one accent like the cloth it is named after. Every pair of text and ground,
/// what is disabled or selected among them, reaches WCAG AA (4.5:1), or AAA (7:1) with high contrast, which
/// tests/ui/shell asserts.
[[nodiscard]] QPalette paletteOf(Shade shade);
/// What a desktop's palette is: lit from behind or not.
[[nodiscard]] Shade shadeOf(const QPalette& palette);
/// WCAG 2.1's contrast ratio, 1 to 21.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);

} // namespace scrim::shell

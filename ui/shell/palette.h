// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

namespace scrim::shell {

enum class Shade
{
    Light,
    Dark,
};

/// Scrim's own colours: paper and ink, and one accent like the cloth it is named after. Every text pair reaches WCAG AA
/// (4.5:1), which tests/ui/shell asserts.
[[nodiscard]] QPalette paletteOf(Shade shade);
/// What a desktop's palette is: lit from behind or not.
[[nodiscard]] Shade shadeOf(const QPalette& palette);
/// WCAG 2.1's contrast ratio, 1 to 21.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);

} // namespace scrim::shell

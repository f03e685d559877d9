// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace scrim::shield {

/// Colours are made of the palette's, so that light and dark follow by themselves.

/// `share` of `over`, the rest of `under`.
[[nodiscard]] QColor mixed(const QColor& under, const QColor& over, qreal share);
/// For labels and hints: still 4.5:1 on the palettes that Scrim brings.
[[nodiscard]] QColor mutedText(const QPalette& palette);
/// For an outline that separates without shouting.
[[nodiscard]] QColor hairline(const QPalette& palette);
/// The ground under a lit value.
[[nodiscard]] QColor litGround(const QPalette& palette);

} // namespace scrim::shield

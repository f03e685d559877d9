// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QPen>

class QPainter;
class QRectF;

namespace scrim::shield {

/// Of the ring around what the keyboard is on, in device-independent pixels.
inline constexpr int focusWidth = 2;
/// The corners of every control.
inline constexpr qreal cornerRadius = 4;

/// What the ring is drawn with: at least 3:1 on every ground that a page has.
[[nodiscard]] QPen focusPen(const QPalette& palette);
/// The ring itself, just inside `rect`.
void paintFocusRing(QPainter& painter, const QRectF& rect, const QPalette& palette);

} // namespace scrim::shield

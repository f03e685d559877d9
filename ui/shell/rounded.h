// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBrush>
#include <QPalette>
#include <QPen>
#include <QRect>

class QPainter;
class QStyleOption;

namespace scrim::shell {

/// The shape of every control.
void drawRounded(QPainter& painter, const QRect& rect, const QBrush& fill, const QPen& pen);
/// Of the ring around what the keyboard is on, in device-independent pixels.
inline constexpr int focusWidth = 2;
[[nodiscard]] QPen focusPen(const QPalette& palette);
/// Where the keyboard is, or else a hairline.
[[nodiscard]] QPen outline(const QStyleOption& option);

} // namespace scrim::shell

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBrush>
#include <QPen>
#include <QRect>

class QPainter;
class QStyleOption;

namespace scrim::shell {

/// The shape of every control.
void drawRounded(QPainter& painter, const QRect& rect, const QBrush& fill, const QPen& pen);
/// Where the keyboard is, or else a hairline.
[[nodiscard]] QPen outline(const QStyleOption& option);

} // namespace scrim::shell

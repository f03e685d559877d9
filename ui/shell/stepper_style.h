// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>

class QColor;
class QPainter;
class QStyleOptionComboBox;
class QStyleOptionSpinBox;

namespace scrim::shell {

/// Spin boxes and combo boxes of the same flat shape as a line of text, each with small arrows at its end.
inline constexpr int stepperWidth = 24;

/// The small arrow of all of them and of a button with a menu, in the middle of `area`.
void drawArrow(QPainter& painter, const QRect& area, bool isUp, const QColor& colour);
void drawSpinBox(QPainter& painter, const QStyleOptionSpinBox& option);
void drawComboBox(QPainter& painter, const QStyleOptionComboBox& option);
/// Where a spin box's text and arrows are, from left to right.
[[nodiscard]] QRect spinBoxPart(const QRect& box, QStyle::SubControl part);

} // namespace scrim::shell

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QStyle;
class QStyleOption;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionTab;
class QWidget;

/// What Style paints in Fusion's place, piece by piece.
namespace scrim::shell {

/// A target that a hand hits (WCAG 2.5.8).
inline constexpr int tabCloseSize = 24;

/// A title over its line.
void drawTab(QPainter& painter, const QStyleOptionTab& tab);
/// Quiet until the pointer is on it, and on the tab that is in front.
void drawTabClose(QPainter& painter, const QStyleOption& option);
void drawScrollBar(const QStyle& style, QPainter& painter, const QStyleOptionSlider& option, const QWidget* widget);
/// How far it is, from where the page is read; false where that is not known.
bool drawProgress(QPainter& painter, const QStyleOptionProgressBar& bar);

} // namespace scrim::shell

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QImage;
class QPainter;
class QRect;
class QWidget;

namespace scrim::shield {

/// True only when what `painter` paints ends in the backing store of the widget's own window. grab(), render(), a
/// printer, a graphics effect and a proxy paint into a device of their own, and get the mask.
[[nodiscard]] bool paintsOnScreen(const QPainter& painter, const QWidget& widget);

/// Overwrites the widget's pixels in its window's backing store now. A hidden or minimised window is not painted again
/// before it is shown, and its backing store would keep the value until then.
void darken(QWidget& widget);

/// Puts a picture on the screen now, straight through the backing store of the widget's window and clipped to what is
/// visible of `area` (the widget's coordinates). No paint event takes part, so nothing else can be given it.
void present(const QWidget& widget, const QRect& area, const QImage& picture);

/// Waits until the display has read what was last put there of `area`. Whoever paints there waits for that anyway.
void awaitDisplay(const QWidget& widget, const QRect& area);

} // namespace scrim::shield

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QRect>
#include <QString>

class QPainter;

namespace scrim::shield {

/// Draws one line of masked text, elided to `area`'s width, from a picture of it that is kept for the next time: a list
/// of masks scrolls by copying pixels. `text` is a mask or a label, never a value.
void drawMask(QPainter& painter, const QRect& area, const QString& text, const QFont& font, const QColor& colour);

} // namespace scrim::shield

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QString>

class QPainter;

namespace scrim::shell {

/// Whether the text is one that QPainter cuts: of a page that is read from the right, with letters of such a script.
/// Qt 6.4 moves each line that wraps by the blank that it ends with, out of a rectangle that was as wide as the line,
/// and draws a word with an accelerator in three pieces, whose letters are wider than those of the word it measured.
[[nodiscard]] bool isToBeLaidOut(const QString& text);

/// QPainter::drawText() for such a text, in the painter's font and pen. `flags` as there: alignment, TextWordWrap,
/// TextSingleLine, TextShowMnemonic and TextHideMnemonic.
void drawRightToLeft(QPainter& painter, const QRect& rect, int flags, const QString& text);

} // namespace scrim::shell

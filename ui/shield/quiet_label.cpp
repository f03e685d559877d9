// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shield/quiet_label.h"

#include "ui/shield/shade.h"

#include <QPainter>

namespace scrim::shield {

QuietLabel::QuietLabel(const QString& text, QWidget* parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

void QuietLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(mutedText(palette()));
    painter.drawText(contentsRect(), static_cast<int>(alignment()) | Qt::TextWordWrap, text());
}

} // namespace scrim::shield

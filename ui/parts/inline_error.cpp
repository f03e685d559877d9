// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/inline_error.h"

#include "ui/shield/announcer.h"
#include "ui/shield/shade.h"

#include <QPainter>

namespace scrim::parts {

namespace {

constexpr int bar = 3;
constexpr int pad = 8;

} // namespace

InlineError::InlineError(QWidget* parent) : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setContentsMargins(bar + pad, pad, pad, pad);
    setMinimumHeight(2 * fontMetrics().height() + 2 * pad);
    setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

void InlineError::say(const QString& message)
{
    setText(message);
    setAccessibleName(message);
    update(); // a label by itself repaints its text only
    shield::announce(*this, message);
}

void InlineError::clearMessage()
{
    clear();
    setAccessibleName({});
    update();
}

void InlineError::paintEvent(QPaintEvent* event)
{
    if (text().isEmpty())
        return;
    {
        QPainter painter(this);
        painter.fillRect(rect(),
                         shield::mixed(palette().color(QPalette::Window), palette().color(QPalette::WindowText), 0.07));
        const int x = layoutDirection() == Qt::RightToLeft ? width() - bar : 0;
        painter.fillRect(QRect(x, 0, bar, height()), palette().color(QPalette::WindowText));
    }
    QLabel::paintEvent(event);
}

} // namespace scrim::parts

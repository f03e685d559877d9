// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/overlay.h"

#include "ui/parts/look.h"

#include <QApplication>
#include <QFrame>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace scrim::shell {

namespace {

using parts::unit;

constexpr int fromTop = 8 * unit;
constexpr int around = 4 * unit;
constexpr int radius = 6;
constexpr int dimmed = 90; ///< of 255

/// Of the widgets that Tab walks through, those below `root`.
bool takesTab(const QWidget& widget, const QWidget& root)
{
    return root.isAncestorOf(&widget) && widget.isVisible() && widget.isEnabled() &&
           (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

} // namespace

Overlay::Overlay(QWidget& window) : QWidget(&window), m_card(new QFrame(this)), m_column(new QVBoxLayout(m_card))
{
    m_card->setAutoFillBackground(false);
    m_column->setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit);
    m_column->setSpacing(unit);
    window.installEventFilter(this);
    hide();
}

void Overlay::setCardSize(QSize most)
{
    m_most = most;
}

void Overlay::openWith(QWidget& first)
{
    if (isHidden())
        m_before = QApplication::focusWidget();
    arrange();
    show();
    raise();
    first.setFocus(Qt::PopupFocusReason);
}

void Overlay::dismiss()
{
    if (isHidden())
        return;
    const QPointer<QWidget> before = m_before;
    m_before = nullptr;
    if (before != nullptr && before->isVisible() && before->isEnabled())
        before->setFocus(Qt::PopupFocusReason);
    hide();
}

void Overlay::arrange()
{
    setGeometry(parentWidget()->rect());
    const QSize room(width() - 2 * around, height() - fromTop - around);
    const QSize size = m_most.boundedTo(room).expandedTo({1, 1});
    m_card->setGeometry((width() - size.width()) / 2, std::min(fromTop, height() / 10), size.width(), size.height());
}

bool Overlay::eventFilter(QObject* object, QEvent* event)
{
    if (object == parentWidget() && event->type() == QEvent::Resize && isVisible())
        arrange();
    return QWidget::eventFilter(object, event);
}

bool Overlay::focusNextPrevChild(bool next)
{
    QWidget* const start = QApplication::focusWidget();
    if (start == nullptr)
        return false;
    for (QWidget* widget = next ? start->nextInFocusChain() : start->previousInFocusChain(); widget != start;
         widget = next ? widget->nextInFocusChain() : widget->previousInFocusChain()) {
        if (takesTab(*widget, *this)) {
            widget->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return true;
}

void Overlay::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    // No other key goes on to the page below.
    event->accept();
}

void Overlay::mousePressEvent(QMouseEvent* event)
{
    if (!m_card->geometry().contains(event->position().toPoint()))
        dismiss();
}

void Overlay::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QColor dim = palette().color(QPalette::Shadow);
    dim.setAlpha(dimmed);
    painter.fillRect(rect(), dim);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::Dark));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(m_card->geometry()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace scrim::shell

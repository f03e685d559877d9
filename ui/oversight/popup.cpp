// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/oversight/popup.h"

#include "ui/parts/look.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace scrim::oversight {

using namespace parts;

namespace {

/// What a card lies on: the page, or the window of whoever shows a part of the page alone.
QWidget& pageOf(QWidget& widget)
{
    QWidget* page = &widget;
    while (!page->isWindow() && page->objectName() != QLatin1String("oversight_page"))
        page = page->parentWidget();
    return *page;
}

} // namespace

Popup::Popup(QWidget* parent) : QFrame(parent), m_column(new QVBoxLayout(this)), m_title(makeSection({}, *this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_column->setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit);
    m_column->setSpacing(unit);
    m_column->addWidget(m_title);
    m_title->hide();
    hide();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { leaveFor(now); });
}

void Popup::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->show();
    setAccessibleName(title);
}

QPushButton* Popup::addApply(const QString& text, const QString& objectName)
{
    m_apply = new QPushButton(text, this);
    m_apply->setObjectName(objectName);
    m_apply->setAccessibleName(text);
    m_apply->setDefault(true);
    m_column->addWidget(m_apply, 0, Qt::AlignTrailing);
    return m_apply;
}

void Popup::openUnder(QWidget& anchor)
{
    m_anchor = &anchor;
    setParent(&pageOf(anchor));
    setLayoutDirection(anchor.layoutDirection());
    place(anchor);
    qApp->installEventFilter(this);
    show();
    raise();
    QWidget* first = nextInFocusChain();
    while (first != this && !(isAncestorOf(first) && first->isEnabled() && first->isVisible() &&
                              (first->focusPolicy() & Qt::TabFocus) != 0))
        first = first->nextInFocusChain();
    first->setFocus(Qt::PopupFocusReason);
}

void Popup::place(const QWidget& anchor)
{
    const QRect room = parentWidget()->rect();
    ensurePolished();
    adjustSize();
    resize(size().boundedTo(room.size()));
    const bool isMirrored = anchor.layoutDirection() == Qt::RightToLeft;
    QPoint at = anchor.mapTo(parentWidget(), QPoint(isMirrored ? anchor.width() - width() : 0, anchor.height() + 2));
    at.setX(std::clamp(at.x(), 0, std::max(0, room.width() - width())));
    at.setY(std::clamp(at.y(), 0, std::max(0, room.height() - height())));
    move(at);
}

void Popup::leaveFor(const QWidget* focused)
{
    if (isVisible() && focused != nullptr && focused != this && !isAncestorOf(focused))
        close();
}

void Popup::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto* button = qobject_cast<QAbstractButton*>(window()->focusWidget());
    if (event->key() == Qt::Key_Escape)
        close();
    else if (isEnter && button != nullptr && isAncestorOf(button))
        button->click();
    else if (isEnter && m_apply != nullptr)
        m_apply->click();
    else
        QFrame::keyPressEvent(event);
}

void Popup::hideEvent(QHideEvent* event)
{
    qApp->removeEventFilter(this);
    QWidget* focused = window()->focusWidget();
    if (m_anchor != nullptr && focused != nullptr && isAncestorOf(focused))
        m_anchor->setFocus(Qt::PopupFocusReason);
    QFrame::hideEvent(event);
}

bool Popup::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress && object->isWidgetType()) {
        const auto* pressed = static_cast<QWidget*>(object);
        if (pressed != this && !isAncestorOf(pressed) && pressed != m_anchor)
            close();
    }
    return QFrame::eventFilter(object, event);
}

} // namespace scrim::oversight
